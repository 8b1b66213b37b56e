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
    /// A Western word space.
    case space
    /// Letters of Latin, Greek and Cyrillic, with the marks that belong to a word.
    case latin
    case digit
    /// Signs before a number: ¥ $ #
    case prefix
    /// Signs after a number: % ‰ ℃
    case suffix

    /// The class of a character set in Chinese text.
    package init(_ scalar: Unicode.Scalar) {
        switch scalar.value {
        case 0x30...0x39: self = .digit
        case 0x20, 0xA0, 0x09, 0x0A, 0x2002...0x200A: self = .space
        case 0x24, 0x23, 0xA3, 0xA5, 0x20AC, 0x2116, 0xFFE5: self = .prefix
        case 0x25, 0x2030, 0x2103, 0x2109, 0xB0, 0xFF05: self = .suffix
        case 0x2014, 0x2015, 0x2026, 0x22EF, 0x2E3A: self = .dash
        case 0x2013, 0x7E, 0xFF5E, 0x301C, 0xFF0D: self = .connector
        case 0xB7, 0x30FB, 0x2027: self = .interpunct
        case 0x2018, 0x201C, 0x3008, 0x300A, 0x300C, 0x300E, 0x3010, 0x3014, 0x3016, 0x3018, 0x301D,
            0xFF08, 0xFF3B, 0xFF5B:
            self = .opening
        case 0x2019, 0x201D, 0x3009, 0x300B, 0x300D, 0x300F, 0x3011, 0x3015, 0x3017, 0x3019, 0x301E,
            0x301F, 0xFF09, 0xFF3D, 0xFF5D:
            self = .closing
        case 0x3001, 0xFF0C, 0xFF1B, 0xFF1A: self = .pause
        case 0x3002, 0xFF01, 0xFF1F, 0xFF0E: self = .stop
        case 0x21...0x7E, 0xC0...0x2AF, 0x370...0x52F, 0x1E00...0x1FFF, 0x2C60...0x2C7F, 0xA720...0xA7FF:
            self = .latin
        default: self = .ideograph
        }
    }

    /// Never the first character of a line (行首禁则).
    package var isForbiddenAtLineStart: Bool {
        switch self {
        case .closing, .pause, .stop, .interpunct, .connector, .suffix, .space: true
        default: false
        }
    }

    /// Never the last character of a line (行尾禁则).
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
}
