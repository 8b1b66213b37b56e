package import Diagnostics

/// A rule by which intake changes text. Each can be switched off alone; what it changed is listed under its code.
package enum RepairRule: String, Sendable, Hashable, CaseIterable {
    /// Half-width marks, brackets, dashes and ellipses beside Chinese text (GB/T 15834).
    case fullWidthPunctuation = "full-width-punctuation"
    /// Straight quotes become “” and ‘’ in pairs.
    case quotes
    /// Paragraphs that a column end had cut.
    case joinedParagraphs = "joined-paragraphs"
    /// Blanks inside Chinese text.
    case spaces
    /// Radicals (U+2E80 … U+2EF3, U+2F00 … U+2FD5) become the characters that look like them.
    case radicals
    /// Compatibility ideographs (U+F900 … U+FAFF, U+2F800 … U+2FA1F) become the characters they are copies of.
    case compatibilityIdeographs = "compatibility-ideographs"
    /// Hyphens that a line end had put into a Latin word.
    case lineEndHyphens = "line-end-hyphens"
    /// Full-width digits and Latin letters become half-width: ２０２６ → 2026. Off unless asked for, since many
    /// newspapers print them so.
    case fullWidthDigits = "full-width-digits"

    /// The code that most repairs of the rule are listed under.
    package var code: DiagnosticCode {
        switch self {
        case .fullWidthPunctuation: .Ingest.punctuation
        case .quotes: .Ingest.quotes
        case .joinedParagraphs: .Ingest.joinedParagraph
        case .spaces: .Ingest.removedSpace
        case .radicals: .Ingest.radical
        case .compatibilityIdeographs: .Ingest.compatibilityIdeograph
        case .lineEndHyphens: .Ingest.lineEndHyphen
        case .fullWidthDigits: .Ingest.fullWidthDigits
        }
    }

    fileprivate var bit: UInt16 {
        switch self {
        case .fullWidthPunctuation: 1
        case .quotes: 2
        case .joinedParagraphs: 4
        case .spaces: 8
        case .radicals: 16
        case .compatibilityIdeographs: 32
        case .lineEndHyphens: 64
        case .fullWidthDigits: 128
        }
    }
}

/// The rules that are switched on.
package struct RepairRules: OptionSet, Sendable, Hashable {
    package let rawValue: UInt16

    package init(rawValue: UInt16) {
        self.rawValue = rawValue
    }

    package init(_ rule: RepairRule) {
        rawValue = rule.bit
    }

    /// Every rule that is on unless somebody switches it off: all but `full-width-digits`.
    package static let all = RepairRule.allCases.reduce(into: RepairRules()) { rules, rule in
        if rule != .fullWidthDigits { rules.insert(RepairRules(rule)) }
    }

    package func has(_ rule: RepairRule) -> Bool { rawValue & rule.bit != 0 }

    /// The same rules and another.
    package func with(_ rule: RepairRule) -> RepairRules { union(RepairRules(rule)) }

    /// The same rules but one.
    package func without(_ rule: RepairRule) -> RepairRules { subtracting(RepairRules(rule)) }
}
