/// What one look over the characters of a line tells those who repair it and those who report what is suspicious in it. Of
/// most lines it tells that there is nothing, and they are not looked at again.
struct LineLook {
    /// What a line has that a rule may change.
    struct Needs: OptionSet {
        let rawValue: UInt8

        /// Characters that stand for others.
        static let forms = Needs(rawValue: 1)
        /// Half-width marks and straight quotes.
        static let marks = Needs(rawValue: 2)
    }

    private(set) var needs: Needs = []
    /// Whether anything can be suspicious, by each two neighbours.
    private(set) var maySuspect = false
    /// Characters that are not blank.
    private(set) var ink = 0

    init(_ line: Scalars) {
        let characters = line.span
        var last: Unicode.Scalar = " "
        var hasConfusable = false
        var index = 0
        while index < characters.count {
            let scalar = characters[index]
            guard !scalar.isHan else {
                if last.value < 0x100, last.isStray { maySuspect = true }
                if hasConfusable, last.isLatin || last.isDigit, scalar == "年" || scalar == "月" || scalar == "日" {
                    maySuspect = true
                }
                let end = hanEnd(of: characters, from: index)
                ink += end - index
                last = characters[end - 1]
                index = end
                continue
            }
            if !scalar.isBlank { ink += 1 }
            addNeeds(index, in: characters)
            // All marks are behind the letters and digits, and nearly every one stands behind a Chinese character.
            if scalar == "\u{FFFD}"
                || last.value >= 0x2018 && !last.isCommonHan
                    && (areClashing(last, scalar) || closing(of: last) == scalar)
            {
                maySuspect = true
            } else if scalar == "O" || scalar == "o" || scalar == "I" || scalar == "l" {
                hasConfusable = true
            }
            last = scalar
            index += 1
        }
    }

    /// The end of a run of Chinese characters, of which only what is doubled can be suspicious.
    private mutating func hanEnd(of line: Span<Unicode.Scalar>, from start: Int) -> Int {
        var end = start
        var last: Unicode.Scalar = " "
        while end < line.count {
            let scalar = line[end]
            if !scalar.isCommonHan {
                guard scalar.isHan else { break }
                // What stands beside a mark may become another character.
                if (0xF900...0xFAFF).contains(scalar.value) || (0x2F800...0x2FA1F).contains(scalar.value) {
                    needs = [.forms, .marks]
                }
            }
            if scalar == last, suspects.contains(last) { maySuspect = true }
            last = scalar
            end &+= 1
        }
        return end
    }

    /// Adds what a rule may change of a character that is no Chinese one.
    private mutating func addNeeds(_ index: Int, in line: Span<Unicode.Scalar>) {
        switch line[index].value {
        case 0x3000..<0xF900, 0xFF08...0xFF0C, 0xFF1A...0xFF20: break
        case 0x2E80..<0x3000, 0xFF10...0xFF19, 0xFF21...0xFF3A, 0xFF41...0xFF5A: needs = [.forms, .marks]
        default: if LineLook.mayChange(index, in: line) { needs.insert(.marks) }
        }
    }

    /// Whether a rule may change a mark by what stands directly beside it: never the point of 1.5, the colon of 9:00 and
    /// the hyphen of 2026-03-05.
    private static func mayChange(_ index: Int, in line: Span<Unicode.Scalar>) -> Bool {
        let scalar = line[index]
        let before = index > 0 ? line[index - 1] : nil
        let after = index + 1 < line.count ? line[index + 1] : nil
        switch scalar {
        case "(", ")", "\"", "＂", "＇": return true
        case "'": return before?.isLatin != true || after?.isLatin != true
        case ",", ";", ":", "?", "!": return before?.isOfWord != true || after?.isOfWord != true
        case "-", "－": return after == scalar
        case ".": return after == "." || before?.canEndChinese == true
        default: return false
        }
    }
}
