/// What stands around each character of a line, found in two passes over it, however long it is.
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
    /// What stands to the left and to the right of each character.
    private let sides: [Sides]
    /// Ranges of web addresses, in order.
    private let addresses: [Range<Int>]

    init(_ scalars: [Unicode.Scalar]) {
        self.scalars = scalars
        let line = scalars.span
        var marks: Marks = []
        var sides = [Sides](repeating: Sides(), count: line.count)
        var marked = sides.mutableSpan
        var side = Side.none
        for index in line.indices {
            var own = Side.chinese
            if !line[index].isHan {
                own = Side(line[index])
                marks.formUnion(Marks(line[index]))
            }
            // What the character is for others is kept where what stands to the right of it is written afterwards.
            marked[index] = Sides(left: side, right: own)
            if own != .none { side = own }
        }
        side = .none
        var index = line.count
        while index > 0 {
            index &-= 1
            let own = marked[index].right
            marked[index].right = side
            if own != .none { side = own }
        }
        self.sides = sides
        self.marks = marks
        addresses = marks.contains(.address) ? WebAddress.ranges(in: scalars) : []
    }

    func left(of index: Int) -> Side { sides[index].left }
    func right(of index: Int) -> Side { sides[index].right }

    /// The character directly before; nil at the start of the line.
    func before(_ index: Int) -> Unicode.Scalar? { index > 0 ? scalars[index - 1] : nil }

    /// The character directly after; nil at the end of the line.
    func after(_ index: Int) -> Unicode.Scalar? { index + 1 < scalars.count ? scalars[index + 1] : nil }

    /// Whether a mark stands inside a number, a time, a code or a path: 1,200, 9:00, a/b.
    func isInsideWord(_ index: Int) -> Bool {
        before(index)?.isOfWord == true && after(index)?.isOfWord == true
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

/// Finds addresses of the web: `http://…`, `www.…`.
enum WebAddress {
    static func ranges(in scalars: [Unicode.Scalar]) -> [Range<Int>] {
        var result: [Range<Int>] = []
        var index = 0
        while index < scalars.count {
            guard scalars[index] == "w" || scalars[index] == ":",
                let start = start(at: index, in: scalars, from: result.last?.upperBound ?? 0)
            else {
                index += 1
                continue
            }
            let end = end(from: index, in: scalars)
            if end > start { result.append(start..<end) }
            index = max(end, index + 1)
        }
        return result
    }

    /// Where an address begins whose `://` or `www.` is at the index.
    private static func start(at index: Int, in scalars: [Unicode.Scalar], from limit: Int) -> Int? {
        func has(_ text: String) -> Bool {
            scalars[index...].prefix(text.utf8.count).elementsEqual(text.unicodeScalars)
        }
        if scalars[index] == "w" { return has("www.") ? index : nil }
        guard scalars[index] == ":", has("://") else { return nil }
        var start = index
        while start > limit, scalars[start - 1].isLatin { start -= 1 }
        return start < index ? start : nil
    }

    /// An address goes on to the first character that none can have; marks at its end belong to the sentence.
    private static func end(from index: Int, in scalars: [Unicode.Scalar]) -> Int {
        var end = index
        var depth = 0
        scan: while end < scalars.count {
            switch scalars[end] {
            case "\"", "'", "<", ">", "\\", "^", "`", "{", "}", "|": break scan
            case "(": depth += 1
            case ")":
                if depth == 0 { break scan }
                depth -= 1
            case "!"..."~": break
            default: break scan
            }
            end += 1
        }
        while end > index, ",.;:!?(-".unicodeScalars.contains(scalars[end - 1]) { end -= 1 }
        return end
    }
}
