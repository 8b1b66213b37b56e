/// What one look over the characters of a line tells. Everything longer than a headline is only measured, so that the
/// cost of a long paragraph is that of one pass.
struct LineShape {
    /// Characters that are not blank.
    private(set) var ink = 0
    private(set) var han = 0
    private(set) var latin = 0
    private(set) var digits = 0
    private(set) var commas = 0
    private(set) var hasSemicolon = false
    private(set) var hasColonInside = false
    /// A mark that ends a sentence, with more of the line after it.
    private(set) var hasInnerStop = false
    private(set) var hasLetter = false
    /// A run of two blanks or more, or a tab, between words.
    private(set) var wideGaps = 0
    private(set) var first: Unicode.Scalar = " "
    private(set) var last: Unicode.Scalar = " "
    /// The last character that is not a closing quote or bracket of a title.
    private(set) var lastInside: Unicode.Scalar = " "
    /// Lengths of the words, in characters; only of lines up to 64 characters.
    private(set) var words: [Int] = []

    static let shortest = 64

    init(_ text: String) {
        var blanks = 0
        var word = 0
        var pendingStop = false
        for scalar in text.unicodeScalars {
            guard !scalar.isBlank else {
                if word > 0, words.count < 24 { words.append(word) }
                word = 0
                blanks += scalar == "\t" || scalar == "\u{3000}" ? 2 : 1
                continue
            }
            if blanks >= 2, ink > 0 { wideGaps += 1 }
            blanks = 0
            word += 1
            if ink == 0 { first = scalar }
            if pendingStop, !scalar.isCloser { hasInnerStop = true }
            ink += 1
            count(scalar)
            pendingStop = scalar.isStop || (pendingStop && scalar.isCloser)
            last = scalar
            if !scalar.isCloser { lastInside = scalar }
        }
        if word > 0, words.count < 24 { words.append(word) }
        if ink > LineShape.shortest { words = [] }
        if last == "：" { hasColonInside = colons > 1 } else { hasColonInside = colons > 0 }
    }

    private var colons = 0

    private mutating func count(_ scalar: Unicode.Scalar) {
        switch scalar.value {
        case 0x4E00...0x9FFF, 0x3400...0x4DBF, 0x20000...0x323AF, 0xF900...0xFAFF, 0x3007:
            han += 1
            hasLetter = true
        case 0x30...0x39: digits += 1
        case 0x41...0x5A, 0x61...0x7A:
            latin += 1
            hasLetter = true
        case 0xFF0C, 0x3001: commas += 1
        case 0xFF1B: hasSemicolon = true
        case 0xFF1A: colons += 1
        default: if scalar.value > 0xFF, scalar.properties.isAlphabetic { hasLetter = true }
        }
    }

    var isAllHan: Bool { han == ink && ink > 0 }
    var isDigitsOnly: Bool { digits == ink && ink > 0 }
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
