internal import CHarfBuzz

/// What a character is when a text is divided into Chinese and Western runs (UAX #24, and clreq on mixed text).
enum ScalarKind: UInt8 {
    /// Han characters, kana, bopomofo, full-width forms and marks that only Chinese has.
    case chinese
    /// Letters of other scripts, and marks of ASCII.
    case western
    case digit
    case space
    /// Combining marks, joiners and variation selectors: they go with the character before them.
    case joiner
    /// Curly quotes, one code for both the full-width and the proportional form.
    case openingQuote
    case closingQuote
    /// — and …, likewise.
    case dash
    case ellipsis
    case interpunct
    /// Signs that belong to the number or word that they touch: ° ± × ‰ €.
    case sign

    init(_ scalar: Unicode.Scalar) {
        switch scalar.value {
        case 0x3000...0x30FF, 0x4E00...0x9FFF, 0xFF00...0xFFEF: self = .chinese
        case 0x30...0x39: self = .digit
        case 0x09, 0x0A, 0x20, 0xA0, 0x2002...0x200A, 0x202F: self = .space
        case 0x21...0x7E: self = .western
        case 0xB7: self = .interpunct
        case 0xA1...0xBF, 0xD7, 0xF7, 0x2010...0x2013, 0x2030...0x2033, 0x20A0...0x20CF, 0x2212: self = .sign
        case 0x2014: self = .dash
        case 0x2026: self = .ellipsis
        case 0x2018, 0x201C: self = .openingQuote
        case 0x2019, 0x201D: self = .closingQuote
        case 0x200C, 0x200D: self = .joiner
        default: self = ScalarKind(script: scriptTag(of: scalar))
        }
    }

    private init(script: UInt32) {
        if script == HB_SCRIPT_INHERITED.rawValue {
            self = .joiner
        } else {
            let isShared = script == HB_SCRIPT_COMMON.rawValue || script == HB_SCRIPT_UNKNOWN.rawValue
            self = isShared || isChineseScript(script) ? .chinese : .western
        }
    }

    /// Whether neighbours decide about the character.
    var isAmbiguous: Bool {
        switch self {
        case .openingQuote, .closingQuote, .dash, .ellipsis, .interpunct, .sign: true
        default: false
        }
    }
}

/// Whether the characters of a script stand in cells of one em, as Chinese ones do.
func isChineseScript(_ script: UInt32) -> Bool {
    switch script {
    case HB_SCRIPT_HAN.rawValue, HB_SCRIPT_HIRAGANA.rawValue, HB_SCRIPT_KATAKANA.rawValue,
        HB_SCRIPT_BOPOMOFO.rawValue, HB_SCRIPT_HANGUL.rawValue:
        true
    default: false
    }
}

extension Unicode.Scalar {
    /// A Chinese character of the block that nearly all stand in.
    var isHan: Bool { (0x4E00...0x9FFF).contains(value) }
}

/// The script property of a character, as HarfBuzz names it.
func scriptTag(of scalar: Unicode.Scalar) -> UInt32 {
    switch scalar.value {
    case 0x4E00...0x9FFF: HB_SCRIPT_HAN.rawValue
    case 0x41...0x5A, 0x61...0x7A: HB_SCRIPT_LATIN.rawValue
    default: unsafe hb_unicode_script(hb_unicode_funcs_get_default(), scalar.value).rawValue
    }
}
