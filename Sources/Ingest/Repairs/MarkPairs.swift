/// Two brackets or quotes that belong together, and what they hold.
struct MarkPair {
    /// Where it opens; nil when only the closing one is there.
    let open: Int?
    /// Where it closes; nil when only the opening one is there.
    let close: Int?
    let hasHan: Bool
    let hasLatin: Bool

    /// A Latin phrase: marks inside it are its own.
    var isLatinPhrase: Bool { open != nil && close != nil && hasLatin && !hasHan }
}

/// Counts of characters from the start of a line, so that what lies between two marks is known without looking again.
private struct Contents {
    var han = 0
    var latin = 0

    mutating func add(_ scalar: Unicode.Scalar) {
        if scalar.isHan { han += 1 } else if scalar.isLatin { latin += 1 }
    }

    func pair(from open: (index: Int, before: Contents)?, to close: Int?) -> MarkPair {
        MarkPair(
            open: open?.index, close: close, hasHan: han > (open?.before.han ?? 0),
            hasLatin: latin > (open?.before.latin ?? 0))
    }
}

/// Round brackets of both widths, nested; those of web addresses are left out.
func bracketPairs(in context: LineContext) -> [MarkPair] {
    var result: [MarkPair] = []
    var open: [(index: Int, before: Contents)] = []
    var contents = Contents()
    for (index, scalar) in context.scalars.enumerated() {
        switch scalar {
        case _ where scalar.isHan: contents.han += 1
        case "(", "（":
            if !context.isInAddress(index) { open.append((index, contents)) }
        case ")", "）":
            if !context.isInAddress(index) { result.append(contents.pair(from: open.popLast(), to: index)) }
        default: contents.add(scalar)
        }
    }
    return result + open.map { contents.pair(from: $0, to: nil) }
}

/// Quotes that belong together, straight ones and Chinese ones in any mixture.
///
/// A straight quote opens when none is open, and closes otherwise, unless what stands beside it allows only the other.
func quotePairs(_ form: QuoteForm, in context: LineContext) -> [MarkPair] {
    var result: [MarkPair] = []
    var open: (index: Int, before: Contents)?
    var contents = Contents()
    for (index, scalar) in context.scalars.enumerated() {
        guard !scalar.isHan else {
            contents.han += 1
            continue
        }
        let isOpen = open.map { context.scalars[$0.index] == scalar } ?? false
        switch form.role(of: index, in: context, isOpen: isOpen) {
        case .opening: open = (index, contents)
        case .closing:
            if open != nil { result.append(contents.pair(from: open, to: index)) }
            open = nil
        case .either(let mayOpen, let mayClose):
            if open != nil, mayClose {
                result.append(contents.pair(from: open, to: index))
                open = nil
            } else if mayOpen {
                open = (index, contents)
            }
        case .none: contents.add(scalar)
        }
    }
    return result
}

/// Double or single quotes.
enum QuoteForm: CaseIterable {
    case double, single

    /// The forms that a line has quotes of.
    static func forms(in context: LineContext) -> [QuoteForm] {
        guard !context.marks.isDisjoint(with: [.doubleQuotes, .singleQuotes]) else { return [] }
        return (context.marks.contains(.doubleQuotes) ? [.double] : [])
            + (context.marks.contains(.singleQuotes) ? [.single] : [])
    }

    /// What a character does as a quote of the form.
    enum Role {
        case none, opening, closing
        case either(mayOpen: Bool, mayClose: Bool)
    }

    var opening: Unicode.Scalar { self == .double ? "“" : "‘" }
    var closing: Unicode.Scalar { self == .double ? "”" : "’" }

    /// - Parameter isOpen: whether the same mark opened a quote before.
    func role(of index: Int, in context: LineContext, isOpen: Bool = false) -> Role {
        switch (self, context.scalars[index]) {
        case (.double, "“"), (.single, "‘"): return .opening
        case (.double, "”"): return .closing
        case (.single, "’"):
            return context.before(index)?.isLatin == true && context.after(index)?.isLatin == true
                ? .none : .closing
        case (.double, "\""), (.double, "＂"):
            // 27"显示器, but "海丰166"轮.
            return !isOpen && isInchMark(index, in: context) ? .none : straight(index, in: context)
        case (.single, "'"), (.single, "＇"): return single(index, in: context)
        default: return .none
        }
    }

    private static let before = ScalarSet(":：(（")
    private static let after = ScalarSet(",，。.;；、)）!！?？:：")

    /// Beside a colon or an opening bracket a quote only opens, before a mark of the sentence it only closes.
    private func straight(_ index: Int, in context: LineContext) -> Role {
        let opens = context.before(index).map { QuoteForm.before.contains($0) } ?? true
        var closes = context.after(index).map { QuoteForm.after.contains($0) } ?? true
        // An ellipsis can begin a quote as well as follow one.
        if context.after(index) == ".", context.after(index + 1) == "." { closes = false }
        return .either(mayOpen: opens || !closes, mayClose: closes || !opens)
    }

    /// Apostrophes and minutes are no quotes: don't, the boys', 5'11".
    private func single(_ index: Int, in context: LineContext) -> Role {
        guard case .either(var mayOpen, var mayClose) = straight(index, in: context) else { return .none }
        let isAfterWord = context.before(index).map { $0.isLatin || $0.isDigit } ?? false
        let isBeforeWord = context.after(index).map { $0.isLatin || $0.isDigit } ?? false
        if isAfterWord || context.after(index)?.isBlank != false { mayOpen = false }
        if isBeforeWord || context.before(index)?.isBlank != false { mayClose = false }
        return mayOpen || mayClose ? .either(mayOpen: mayOpen, mayClose: mayClose) : .none
    }

    /// 5'11", 27"显示器.
    private func isInchMark(_ index: Int, in context: LineContext) -> Bool {
        guard context.before(index)?.isDigit == true else { return false }
        if let next = context.after(index), "显屏电液彩轮平笔管".unicodeScalars.contains(next) { return true }
        var start = index - 1
        while start > 0, index - start < 4, context.scalars[start].isDigit { start -= 1 }
        return context.scalars[start] == "'" && context.before(start)?.isDigit == true
    }
}
