/// Marks that behave alike, as written in `PunctuationRows.swift`.
struct PunctuationRow {
    let marks: String
    let kind: CharacterClass
    let frame: MarkFrame
    let blank: BlankSide
    /// Frame and blank where marks are centred; nil when they are the same.
    let centredFrame: MarkFrame?
    let centredBlank: BlankSide?
    let rank: ShrinkRank?
    let hangs: Bool
    let start: ProhibitionLevel?
    let end: ProhibitionLevel?
    /// The only style in which the row counts; nil for all.
    let only: PunctuationStyle?
    let clause: String

    init(
        _ marks: String, _ kind: CharacterClass, frame: MarkFrame = .full, centredFrame: MarkFrame? = nil,
        blank: BlankSide = .none, centredBlank: BlankSide? = nil, rank: ShrinkRank? = nil, hangs: Bool = false,
        start: ProhibitionLevel? = nil, end: ProhibitionLevel? = nil, only: PunctuationStyle? = nil,
        _ clause: String
    ) {
        self.marks = marks
        self.kind = kind
        self.frame = frame
        self.blank = blank
        self.centredFrame = centredFrame
        self.centredBlank = centredBlank
        self.rank = rank
        self.hangs = hangs
        self.start = start
        self.end = end
        self.only = only
        self.clause = clause
    }
}

/// The marks of one style, found in constant time: pages of 256 code points, all without a mark the same page.
struct PunctuationTable: Sendable {
    private static let mainland = PunctuationTable(.mainland)
    private static let taiwanHongKong = PunctuationTable(.taiwanHongKong)

    /// The page of each block of 256 code points in planes 0 and 1.
    private var pages = [UInt8](repeating: 0, count: 0x200)
    /// For each code point of a page the number of its mark; 0 for none.
    private var numbers = [UInt8](repeating: 0, count: 0x100)
    private var marks: [PunctuationMark] = []

    static func of(_ style: PunctuationStyle) -> PunctuationTable {
        switch style {
        case .mainland: mainland
        case .taiwanHongKong: taiwanHongKong
        }
    }

    private init(_ style: PunctuationStyle) {
        for row in PunctuationRow.all where row.only == nil || row.only == style {
            marks.append(PunctuationMark(row, style: style))
            for scalar in row.marks.unicodeScalars { enter(scalar, number: UInt8(marks.count)) }
        }
    }

    private mutating func enter(_ scalar: Unicode.Scalar, number: UInt8) {
        let code = Int(scalar.value)
        if pages[code >> 8] == 0 {
            pages[code >> 8] = UInt8(numbers.count >> 8)
            numbers += [UInt8](repeating: 0, count: 0x100)
        }
        numbers[Int(pages[code >> 8]) << 8 | code & 0xFF] = number
    }

    subscript(scalar: Unicode.Scalar) -> PunctuationMark? {
        let number = number(of: scalar)
        return number == 0 ? nil : marks[number - 1]
    }

    /// The class alone, without copying the mark.
    func kind(of scalar: Unicode.Scalar) -> CharacterClass? {
        let number = number(of: scalar)
        return number == 0 ? nil : marks[number - 1].kind
    }

    private func number(of scalar: Unicode.Scalar) -> Int {
        let code = Int(scalar.value)
        guard code >> 8 < pages.count else { return 0 }
        return Int(numbers[Int(pages[code >> 8]) << 8 | code & 0xFF])
    }
}
