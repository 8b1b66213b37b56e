/// What UAX #14 says of the place before a character.
package enum UnicodeBreak: UInt8, Sendable, Hashable {
    case prohibited
    case allowed
    /// After a character that ends the line whatever follows (LB4, LB5).
    case mandatory
}

/// How the classes are resolved that UAX #14 leaves to the text's language (LB1).
package struct AmbiguityResolution: Sendable, Hashable {
    /// What AI and characters unknown to Unicode become: letters by default, ideographs in East Asian text.
    package let ambiguous: LineBreakClass
    /// What CJ becomes: small kana begin no line by default.
    package let conditionalStarter: LineBreakClass

    package init(ambiguous: LineBreakClass = .alphabetic, conditionalStarter: LineBreakClass = .nonstarter) {
        self.ambiguous = ambiguous
        self.conditionalStarter = conditionalStarter
    }

    /// LB1.
    func resolved(_ kind: LineBreakClass) -> LineBreakClass {
        switch kind {
        case .ambiguous, .unknown: ambiguous
        case .conditionalStarter: conditionalStarter
        case .complexContext, .surrogate: .alphabetic
        default: kind
        }
    }
}

/// Line break opportunities of any text by UAX #14, Unicode 15.0, with numbers as in its section 8.2, example 7.
///
/// - Returns: for each Unicode scalar of `text` whether a line may break before it; the first is prohibited (LB2).
package func unicodeBreaks(
    of text: some Sequence<Unicode.Scalar>, resolution: AmbiguityResolution = AmbiguityResolution()
) -> [UnicodeBreak] {
    let table = LineBreakTable.shared
    return unicodeBreaks(of: text.map { resolution.resolved(table[$0]) })
}

/// The same for classes that are resolved (LB1).
func unicodeBreaks(of classes: [LineBreakClass]) -> [UnicodeBreak] {
    var result: [UnicodeBreak] = []
    result.reserveCapacity(classes.count)
    var rules = UnicodeLineBreakRules()
    for (index, kind) in classes.enumerated() {
        // Only an opening mark after a prefix asks for what follows it.
        let next = kind.opens ? classes[(index + 1)...].first { !$0.isAttached } : nil
        result.append(rules.breakBefore(kind, next: next))
    }
    return result
}

extension LineBreakClass {
    /// Belongs to the character before it (LB9).
    var isAttached: Bool { self == .combiningMark || self == .zeroWidthJoiner }

    var opens: Bool { self == .openPunctuation || self == .wideOpenPunctuation }
    var closes: Bool { self == .closePunctuation || self == .closeParenthesis }
    var isLetter: Bool { self == .alphabetic || self == .hebrewLetter }
    var isAffix: Bool { self == .prefix || self == .postfix }

    /// Characters of the size of an ideograph (LB23a).
    var isIdeographic: Bool {
        switch self {
        case .ideographic, .reservedPictograph, .emojiBase, .emojiModifier: true
        default: false
        }
    }

    /// Syllables and letters of Hangul (LB26, LB27).
    var isHangul: Bool {
        switch self {
        case .hangulLV, .hangulLVT, .jamoL, .jamoV, .jamoT: true
        default: false
        }
    }

    /// Ends a line whatever follows; CR LF is one (LB4, LB5).
    var endsLine: Bool {
        switch self {
        case .mandatoryBreak, .carriageReturn, .lineFeed, .nextLine: true
        default: false
        }
    }
}
