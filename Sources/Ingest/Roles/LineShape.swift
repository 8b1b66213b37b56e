/// What one look over the characters of a line tells; the cost of a long paragraph is that of one pass.
struct LineShape {
    /// Characters that are not blank.
    private(set) var ink = 0
    private(set) var han = 0
    private(set) var latin = 0
    private(set) var digits = 0
    /// ， and 、
    private(set) var commas = 0
    /// Bytes of the line in UTF-8.
    private(set) var utf8Count = 0
    /// ，
    private(set) var hasComma = false
    /// 。
    private(set) var hasFullStop = false
    private(set) var hasSemicolon = false
    private(set) var hasColonInside = false
    /// @
    private(set) var hasAt = false
    /// A tab or a bar, as parts cells.
    private(set) var hasCellMark = false
    /// A mark that ends a sentence, with more of the line after it.
    private(set) var hasInnerStop = false
    private(set) var hasLetter = false
    /// Where the first ： stands.
    private(set) var firstColon: Int?
    /// A run of two blanks or more, or a tab, between words.
    private(set) var wideGaps = 0
    private(set) var first: Unicode.Scalar = " "
    private(set) var last: Unicode.Scalar = " "
    /// The last character that is not a closing quote or bracket of a title.
    private(set) var lastInside: Unicode.Scalar = " "
    /// Words, as blanks part them.
    private(set) var wordTotal = 0
    /// Characters of the shortest and of the longest word.
    private(set) var shortestWord = 0
    private(set) var longestWord = 0
    /// Characters of the longest run of digits, with hyphens between them.
    private(set) var longestNumber = 0

    private var colons = 0
    private var word = 0
    private var number = 0

    init(_ line: Scalars) {
        let text = line.span
        var blanks = 0
        var pendingStop = false
        var index = 0
        while index < text.count {
            let scalar = text[index]
            let isHan = scalar.isHan
            if !isHan, scalar.isBlank {
                utf8Count += scalar.utf8Length
                endWord()
                number = 0
                blanks += scalar == "\t" || scalar == "\u{3000}" ? 2 : 1
                if scalar == "\t" { hasCellMark = true }
                index += 1
                continue
            }
            if blanks >= 2, ink > 0 { wideGaps += 1 }
            blanks = 0
            if ink == 0 { first = scalar }
            guard !isHan else {
                let end = hanEnd(of: text, from: index)
                if pendingStop { hasInnerStop = true }
                pendingStop = false
                lastInside = last
                index = end
                continue
            }
            utf8Count += scalar.utf8Length
            word += 1
            ink += 1
            last = scalar
            count(scalar, at: line.startIndex + index)
            // All stops and closing marks are behind the letters and digits.
            let mayEnd = scalar.value >= 0x2018
            let isCloser = mayEnd && scalar.isCloser
            if pendingStop, !isCloser { hasInnerStop = true }
            pendingStop = mayEnd && (scalar.isStop || pendingStop && isCloser)
            if !isCloser { lastInside = scalar }
            index += 1
        }
        endWord()
        hasColonInside = last == "：" ? colons > 1 : colons > 0
    }

    /// Counts a run of Chinese characters, which most of every line is.
    private mutating func hanEnd(of text: Span<Unicode.Scalar>, from start: Int) -> Int {
        var end = start
        // Those beyond the basic plane have four bytes, all others three.
        var far = 0
        while end < text.count {
            if !text[end].isCommonHan {
                guard text[end].isHan else { break }
                far &+= text[end].value >= 0x1_0000 ? 1 : 0
            }
            end &+= 1
        }
        utf8Count += 3 * (end - start) + far
        word += end - start
        ink += end - start
        han += end - start
        hasLetter = true
        number = 0
        last = text[end - 1]
        return end
    }

    private mutating func endWord() {
        guard word > 0 else { return }
        shortestWord = wordTotal == 0 ? word : min(shortestWord, word)
        longestWord = max(longestWord, word)
        wordTotal += 1
        word = 0
    }

    /// Counts what is neither blank nor Han.
    private mutating func count(_ scalar: Unicode.Scalar, at index: Int) {
        if scalar.isDigit || (scalar == "-" && number > 0) {
            number += 1
            longestNumber = max(longestNumber, number)
            if scalar != "-" { digits += 1 }
            return
        }
        number = 0
        switch scalar {
        case "A"..."Z", "a"..."z":
            latin += 1
            hasLetter = true
        case "，":
            commas += 1
            hasComma = true
        case "、": commas += 1
        case "。": hasFullStop = true
        case "；": hasSemicolon = true
        case "：":
            colons += 1
            firstColon = firstColon ?? index
        case "@": hasAt = true
        case "|", "｜": hasCellMark = true
        default:
            if !hasLetter, scalar.value > 0xFF, !scalar.isChineseMark, scalar.isLetter {
                hasLetter = true
            }
        }
    }

    /// Words of a line that can be a headline by its length; 0 of a longer one. Beyond 24 words are not told apart.
    var wordCount: Int { ink > 64 ? 0 : min(wordTotal, 24) }
    var isAllHan: Bool { han == ink && ink > 0 }
    var isDigitsOnly: Bool { digits == ink && ink > 0 }

    /// — 5 —, ·12·: the number of a page.
    var isNumberBetweenMarks: Bool {
        digits > 0 && digits <= 3 && !hasLetter && ink <= 7 && ink > digits + 1 && first == last
            && "—-–－·•～~".unicodeScalars.contains(first)
    }
    /// Whether it can only be a line of a headline, a name and the like by its length.
    var isShort: Bool { ink <= 42 }
}

extension Unicode.Scalar {
    /// 。！？…
    var isStop: Bool { self == "。" || self == "！" || self == "？" || self == "…" }

    /// A closing quote, or the closing mark of a title.
    var isCloser: Bool {
        self == "”" || self == "’" || self == "」" || self == "』" || self == "》" || self == "〉"
    }
}
