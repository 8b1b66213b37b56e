/// What stands around each character of a line, found in a pass over it or two, however long it is.
///
/// A mark is judged by the nearest characters that are neither blank nor a mark of its own sort. So what one mark
/// becomes changes nothing for another, and a repaired line is never repaired again.
struct LineContext {
    /// What stands on one side of a character.
    enum Side: UInt8 {
        /// Nothing but blanks and marks up to the end of the line.
        case none
        /// A Chinese character, or a mark that only Chinese has: 《, 】, 、.
        case chinese
        /// A letter, a digit, a symbol.
        case other
    }

    private struct Sides {
        var left = Side.none
        var right = Side.none
    }

    /// Marks that are looked for in pairs: most lines have none of most sorts.
    struct Marks: OptionSet {
        let rawValue: UInt8

        static let brackets = Marks(rawValue: 1)
        static let doubleQuotes = Marks(rawValue: 1 << 1)
        static let singleQuotes = Marks(rawValue: 1 << 2)
        static let paired: Marks = [.brackets, .doubleQuotes, .singleQuotes]
        /// What `://` and `www.` begin with.
        static let address = Marks(rawValue: 1 << 3)

        init(rawValue: UInt8) { self.rawValue = rawValue }

        @inline(__always)
        fileprivate init(_ scalar: Unicode.Scalar) {
            switch scalar {
            case "(", ")", "（", "）": self = .brackets
            case "“", "”", "\"", "＂": self = .doubleQuotes
            case "‘", "’", "'", "＇": self = .singleQuotes
            case ":", "w": self = .address
            default: self = []
            }
        }
    }

    let scalars: [Unicode.Scalar]
    /// The sorts of marks that the line has.
    let marks: Marks
    /// What stands to the left and to the right of each character, of a line with long runs of what marks look past. It is
    /// empty for nearly every line: what is near is found as fast as it is looked up.
    private let sides: [Sides]
    /// Characters one after the other that marks look past, for which no table is made.
    private static let longestLook = 8
    /// Ranges of web addresses, in order.
    private let addresses: [Range<Int>]

    init(_ scalars: [Unicode.Scalar]) {
        self.scalars = scalars
        let line = scalars.span
        var marks: Marks = []
        var (run, longest) = (0, 0)
        for index in line.indices {
            guard !line[index].isHan else {
                run = 0
                continue
            }
            marks.formUnion(Marks(line[index]))
            run = Side(line[index]) == .none ? run + 1 : 0
            longest = max(longest, run)
        }
        sides = longest > LineContext.longestLook ? LineContext.sides(of: line) : []
        self.marks = marks
        addresses = marks.contains(.address) ? WebAddress.ranges(in: scalars) : []
    }

    private static func sides(of line: Span<Unicode.Scalar>) -> [Sides] {
        var sides = [Sides](repeating: Sides(), count: line.count)
        var side = Side.none
        for index in line.indices {
            sides[index].left = side
            let own = Side(of: line[index])
            if own != .none { side = own }
        }
        side = .none
        for index in line.indices.reversed() {
            sides[index].right = side
            let own = Side(of: line[index])
            if own != .none { side = own }
        }
        return sides
    }

    /// What stands to the left of a character.
    func left(of index: Int) -> Side {
        guard sides.isEmpty else { return sides[index].left }
        var place = index - 1
        while place >= 0 {
            let side = Side(of: scalars[place])
            if side != .none { return side }
            place -= 1
        }
        return .none
    }

    /// What stands to the right of a character.
    func right(of index: Int) -> Side {
        guard sides.isEmpty else { return sides[index].right }
        var place = index + 1
        while place < scalars.count {
            let side = Side(of: scalars[place])
            if side != .none { return side }
            place += 1
        }
        return .none
    }

    /// The character directly before; nil at the start of the line.
    func before(_ index: Int) -> Unicode.Scalar? { index > 0 ? scalars[index - 1] : nil }

    /// The character directly after; nil at the end of the line.
    func after(_ index: Int) -> Unicode.Scalar? { index + 1 < scalars.count ? scalars[index + 1] : nil }

    /// Whether a mark stands inside a number, a time, a code or a path: 1,200, 9:00, a/b.
    func isInsideWord(_ index: Int) -> Bool {
        before(index)?.isOfWord == true && after(index)?.isOfWord == true || isCutTime(index)
    }

    /// 上映：9:⏎30: whether a colon at the end of a line stands after one or two digits, so that the rest of a time or of a result may
    /// follow; what it is tells the paragraph.
    private func isCutTime(_ index: Int) -> Bool {
        guard scalars[index] == ":", index + 1 == scalars.count, before(index)?.isDigit == true else {
            return false
        }
        return index < 3 || !scalars[index - 2].isDigit || !scalars[index - 3].isDigit
    }

    /// Whether a web address holds the character.
    func isInAddress(_ index: Int) -> Bool {
        var (low, high) = (0, addresses.count)
        while low < high {
            let middle = (low + high) / 2
            if addresses[middle].upperBound <= index { low = middle + 1 } else { high = middle }
        }
        return low < addresses.count && addresses[low].contains(index)
    }
}

extension LineContext.Side {
    /// What a character is for the marks beside it.
    fileprivate init(of scalar: Unicode.Scalar) { self = scalar.isHan ? .chinese : Self(scalar) }

    /// What a character that is no Chinese one is for the marks beside it; ``none`` when they look past it.
    fileprivate init(_ scalar: Unicode.Scalar) {
        if scalar.isBlank || scalar.isJudgedMark {
            self = .none
        } else {
            self = scalar.isChineseMark ? .chinese : .other
        }
    }
}

extension Unicode.Scalar {
    /// The marks that rules change, and what they become.
    var isJudgedMark: Bool {
        switch self {
        case ",", ";", ":", "?", "!", "(", ")", ".", "\"", "'", "-", "，", "；", "：", "？", "！", "（", "）", "。",
            "“", "”",
            "‘", "’", "…", "—", "－", "＂", "＇":
            true
        default: false
        }
    }

    /// What words, numbers, codes and paths are made of.
    var isOfWord: Bool {
        switch self {
        case "/", "_", "@", "\\", "=", "&", "#", "%", "+": true
        default: isDigit || isLatin
        }
    }
}
