/// The rules of UAX #14 as a machine that is fed one class after the other.
///
/// A rule that has no opinion answers nil; the first that has one decides, in the order of the annex.
struct UnicodeLineBreakRules {
    /// The class before the place, combining marks taken for what they belong to; nil at the start of text.
    private var previous: LineBreakClass?
    /// The same before any spaces.
    private var solid: LineBreakClass?
    /// The character before the place is ZWJ itself (LB8a).
    private var isAfterJoiner = false
    /// HL (HY | BA) stands before the place (LB21a).
    private var isAfterHebrewHyphen = false
    /// Whether an odd number of regional indicators stands before the place (LB30a).
    private var hasOddIndicators = false
    private var number = NumberState.none

    /// How far a number has been read (LB25).
    private enum NumberState {
        case none
        /// NU (NU | SY | IS)*
        case digits
        /// The same with CL or CP after it.
        case closed
    }

    /// Whether a line may break before `kind`, which is then taken in.
    ///
    /// - Parameter next: the class after an opening mark, combining marks aside; otherwise nil.
    mutating func breakBefore(_ kind: LineBreakClass, next: LineBreakClass?) -> UnicodeBreak {
        guard let previous else {
            accept(kind.isAttached ? .alphabetic : kind, raw: kind)
            return .prohibited
        }
        if kind == .ideographic, previous == .ideographic, !isAfterJoiner {
            // No rule speaks of two ideographs (LB31).
            accept(kind, raw: kind)
            return .allowed
        }
        if kind.isAttached, !previous.endsLine, previous != .space, previous != .zeroWidthSpace {
            isAfterJoiner = kind == .zeroWidthJoiner
            return .prohibited
        }
        let effective = kind.isAttached ? .alphabetic : kind
        let result = decide(previous, effective, next: next)
        accept(effective, raw: kind)
        return result
    }

    private mutating func accept(_ kind: LineBreakClass, raw: LineBreakClass) {
        switch kind {
        case .numeric: number = .digits
        case .breakSymbols, .infixSeparator: number = number == .digits ? .digits : .none
        case .closePunctuation, .closeParenthesis: number = number == .digits ? .closed : .none
        default: number = .none
        }
        isAfterHebrewHyphen = previous == .hebrewLetter && (kind == .hyphen || kind == .breakAfter)
        hasOddIndicators = kind == .regionalIndicator && !hasOddIndicators
        isAfterJoiner = raw == .zeroWidthJoiner
        previous = kind
        if kind != .space { solid = kind }
    }

    private func decide(
        _ left: LineBreakClass, _ right: LineBreakClass, next: LineBreakClass?
    ) -> UnicodeBreak {
        if left == .carriageReturn, right == .lineFeed { return .prohibited }
        if left.endsLine { return .mandatory }
        let isAllowed =
            controls(left, right) ?? spaces(left, right) ?? punctuation(left, right)
            ?? numbers(left, right, next: next) ?? letters(left, right) ?? true
        return isAllowed ? .allowed : .prohibited
    }

    /// LB6–LB12a: characters whose whole purpose is to make or prevent a break.
    private func controls(_ left: LineBreakClass, _ right: LineBreakClass) -> Bool? {
        if right.endsLine || right == .space || right == .zeroWidthSpace { return false }
        if solid == .zeroWidthSpace { return true }
        if isAfterJoiner || left == .wordJoiner || right == .wordJoiner || left == .glue { return false }
        let yields = left == .space || left == .breakAfter || left == .hyphen
        return right == .glue && !yields ? false : nil
    }

    /// LB13–LB18: what spaces cannot part, and the break after all other spaces.
    private func spaces(_ left: LineBreakClass, _ right: LineBreakClass) -> Bool? {
        switch right {
        case .closePunctuation, .closeParenthesis, .exclamation, .infixSeparator, .breakSymbols: return false
        default: break
        }
        guard let solid else { return left == .space ? true : nil }
        if solid.opens || (solid == .quotation && right.opens) { return false }
        if solid.closes, right == .nonstarter { return false }
        if solid == .breakBoth, right == .breakBoth { return false }
        return left == .space ? true : nil
    }

    /// LB19–LB22: quotes, objects, hyphens, leaders.
    private func punctuation(_ left: LineBreakClass, _ right: LineBreakClass) -> Bool? {
        if left == .quotation || right == .quotation { return false }
        if left == .contingentBreak || right == .contingentBreak { return true }
        if right == .breakAfter || right == .hyphen || right == .nonstarter || left == .breakBefore {
            return false
        }
        if isAfterHebrewHyphen || (left == .breakSymbols && right == .hebrewLetter) { return false }
        return right == .inseparable ? false : nil
    }

    /// LB23–LB25: numbers with their letters and signs.
    private func numbers(_ left: LineBreakClass, _ right: LineBreakClass, next: LineBreakClass?) -> Bool? {
        if (left.isLetter && right == .numeric) || (left == .numeric && right.isLetter) { return false }
        if (left == .prefix && right.isIdeographic) || (left.isIdeographic && right == .postfix) {
            return false
        }
        if (left.isAffix && right.isLetter) || (left.isLetter && right.isAffix) { return false }
        if left.isAffix, right == .numeric || (right.opens && next == .numeric) { return false }
        if right == .numeric, left.opens || left == .hyphen || number == .digits { return false }
        return right.isAffix && number != .none ? false : nil
    }

    /// LB26–LB30b: syllables, letters with brackets, flags, emoji.
    private func letters(_ left: LineBreakClass, _ right: LineBreakClass) -> Bool? {
        if hangul(left, right) { return false }
        if right.isLetter, left.isLetter || left == .infixSeparator { return false }
        let joinsBracket = { (kind: LineBreakClass) in kind.isLetter || kind == .numeric }
        if joinsBracket(left), right == .openPunctuation { return false }
        if left == .closeParenthesis, joinsBracket(right) { return false }
        if right == .regionalIndicator, hasOddIndicators { return false }
        let takesModifier = left == .emojiBase || left == .reservedPictograph
        return takesModifier && right == .emojiModifier ? false : nil
    }

    private func hangul(_ left: LineBreakClass, _ right: LineBreakClass) -> Bool {
        switch (left, right) {
        case (.jamoL, .jamoL), (.jamoL, .jamoV), (.jamoL, .hangulLV), (.jamoL, .hangulLVT): true
        case (.jamoV, .jamoV), (.hangulLV, .jamoV): true
        case (.jamoV, .jamoT), (.hangulLV, .jamoT), (.jamoT, .jamoT), (.hangulLVT, .jamoT): true
        case (.prefix, _): right.isHangul
        case (_, .postfix): left.isHangul
        default: false
        }
    }
}
