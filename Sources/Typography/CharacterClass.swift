/// What a character does at the edges of a line and beside its neighbours (clreq 3.1, GB/T 15834).
package enum CharacterClass: UInt8, Sendable, Hashable, CaseIterable {
    /// Chinese characters, kana, and all that behaves like one.
    case ideograph
    /// Opening brackets and quotes: （《“. The left half is blank.
    case opening
    /// Closing brackets and quotes: ）》”. The right half is blank.
    case closing
    /// Pauses inside a sentence: 、，；：. The right half is blank (in Simplified Chinese).
    case pause
    /// Ends of a sentence: 。？！
    case stop
    /// The interpunct of names: ·
    case interpunct
    /// —— and ……, two em wide, never parted.
    case dash
    /// Connectors between numbers and words: –～
    case connector
    /// The mark between verses and alternatives: / and ／
    case solidus
    /// A Western word space.
    case space
    /// Letters of Latin, Greek, Cyrillic and other alphabets, with the marks that belong to a word.
    case latin
    case digit
    /// Signs before a number: ¥ $ #
    case prefix
    /// Signs after a number: % ‰ ℃
    case suffix

    /// The class of a character set in Chinese text; constant time.
    package init(_ scalar: Unicode.Scalar, style: PunctuationStyle = .mainland) {
        self = PunctuationTable.of(style).kind(of: scalar) ?? CharacterClass(unmarked: scalar)
    }

    /// The class of a character that is no mark of the table, by its Line_Break property.
    private init(unmarked scalar: Unicode.Scalar) {
        switch LineBreakClass(scalar) {
        case .ideographic: self = .ideograph
        case .alphabetic: self = CharacterClass.isWord(scalar) ? .latin : .ideograph
        case .numeric: self = .digit
        case .space, .lineFeed, .carriageReturn, .nextLine, .mandatoryBreak: self = .space
        case .breakAfter where scalar == "\u{3000}": self = .ideograph
        case .breakAfter, .glue: self = scalar.properties.isWhitespace ? .space : .latin
        case .ambiguous: self = CharacterClass.isWesternSymbol(scalar) ? .latin : .ideograph
        case .prefix: self = scalar.properties.generalCategory == .currencySymbol ? .prefix : .latin
        case .postfix: self = .suffix
        case .openPunctuation, .closeParenthesis, .quotation, .exclamation, .infixSeparator, .breakSymbols,
            .hebrewLetter, .hyphen, .complexContext, .combiningMark:
            self = .latin
        default: self = .ideograph
        }
    }

    /// Never the first character of a line (行首禁则), from `ProhibitionLevel.basic` on.
    package var isForbiddenAtLineStart: Bool {
        switch self {
        case .closing, .pause, .stop, .interpunct, .connector, .suffix, .space: true
        default: false
        }
    }

    /// Never the last character of a line (行尾禁则), from `ProhibitionLevel.basic` on.
    package var isForbiddenAtLineEnd: Bool { self == .opening || self == .prefix }

    /// Set by the rules of Western words: gaps to Chinese, no break inside.
    package var isWestern: Bool {
        switch self {
        case .latin, .digit, .prefix, .suffix: true
        default: false
        }
    }

    /// Has a blank right half when it is set full-width.
    var hasBlankRightHalf: Bool { self == .closing || self == .pause || self == .stop }

    /// Letters and their like; symbols such as ✓ are as wide as a Chinese character.
    private static func isWord(_ scalar: Unicode.Scalar) -> Bool {
        scalar.value < 0x2000 || scalar.properties.isAlphabetic
    }

    /// × § ² and the like belong to Western words; ① ★ → are as wide as a Chinese character.
    static func isWesternSymbol(_ scalar: Unicode.Scalar) -> Bool {
        scalar.value < 0x300 || (0x2070...0x209F).contains(scalar.value)
    }
}
