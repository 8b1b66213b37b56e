/// The opportunity between each two neighbours, units aside.
func pairOpportunities(
    of text: [Unicode.Scalar], edges: [LineEdge], level: ProhibitionLevel
) -> [BreakOpportunity] {
    var result = [BreakOpportunity](repeating: .forbidden, count: edges.count)
    let unicode = unicodeBreaks(of: edges.map { chineseResolution(level).resolved($0.unicode) })
    // The last character that is no space, and how many marks that begin no line stand before the place.
    var solid = 0
    var marks = 0
    for index in edges.indices.dropFirst() {
        if edges[index - 1].isPlain, edges[index].isPlain {
            // Two Chinese characters, as most neighbours are.
            result[index] = .allowed
            (solid, marks) = (index - 1, 0)
            continue
        }
        if edges[index - 1].kind != .space { solid = index - 1 }
        let pair = LineEdgePair(left: edges[index - 1], right: edges[index], solid: edges[solid])
        result[index] = pair.opportunity(unicode[index], level: level)
        marks = edges[index - 1].isClosingMark(at: level) ? marks + 1 : 0
        if marks >= remedyCount, edges[index].isClosingMark(at: level) { result[index] = .emergency }
        // A blank em between two parts of a text stays at the end of the line.
        if text[index] == "\u{3000}" { result[index] = .forbidden }
        // Before a break the soft hyphen shows.
        if result[index] == .allowed, text[index - 1] == "\u{AD}" { result[index] = .hyphen }
    }
    return result
}

/// The third of marks that stand together may begin a line as a remedy (clreq 3.1.4).
private let remedyCount = 2

extension LineEdge {
    /// A Chinese character that no level bars from anything.
    fileprivate var isPlain: Bool {
        kind == .ideograph && unicode == .ideographic && startBar == nil && endBar == nil
    }

    fileprivate func isClosingMark(at level: ProhibitionLevel) -> Bool {
        isChineseMark && !unicode.isAttached && isBarredFromStart(at: level)
    }
}

/// Small kana begin lines except under the strict level, as Chinese readers see them as characters.
private func chineseResolution(_ level: ProhibitionLevel) -> AmbiguityResolution {
    AmbiguityResolution(
        ambiguous: .ideographic, conditionalStarter: level == .strict ? .nonstarter : .ideographic)
}

/// Two neighbours.
private struct LineEdgePair {
    let left: LineEdge
    let right: LineEdge
    /// The last character before the place that is no space.
    let solid: LineEdge

    /// - Parameter unicode: what UAX #14 says of the place.
    func opportunity(_ unicode: UnicodeBreak, level: ProhibitionLevel) -> BreakOpportunity {
        if unicode == .mandatory { return .allowed }
        if unicode == .prohibited, isBound { return .forbidden }
        if right.isBarredFromStart(at: level) || solid.isBarredFromEnd(at: level) { return .forbidden }
        if tableDecides || unicode == .allowed { return .allowed }
        return isInsideWord ? .emergency : .forbidden
    }

    /// Nothing parts these, whatever the language: spaces hang at the line end, marks stay with their letter.
    private var isBound: Bool {
        switch right.unicode {
        case .space, .zeroWidthSpace, .combiningMark, .zeroWidthJoiner, .wordJoiner, .glue, .emojiModifier: true
        default:
            switch left.unicode {
            case .wordJoiner, .glue, .zeroWidthJoiner: true
            default: false
            }
        }
    }

    /// A mark that a face sets narrow is Chinese only towards Chinese characters.
    private var tableDecides: Bool {
        if left.isChineseMark || right.isChineseMark { return true }
        return isNarrowQuote(left) && right.isChinese || isNarrowQuote(right) && left.isChinese
    }

    private func isNarrowQuote(_ edge: LineEdge) -> Bool {
        edge.kind == .latin && edge.unicode == .quotation && (edge.startBar != nil || edge.endBar != nil)
    }

    /// Between letters and digits of one word, after its inner marks, never before them.
    private var isInsideWord: Bool {
        guard left.kind.isWestern || left.kind == .solidus, right.kind == .latin || right.kind == .digit else {
            return false
        }
        switch right.unicode {
        case .alphabetic, .numeric, .hebrewLetter, .complexContext: break
        default: return false
        }
        switch left.unicode {
        case .openPunctuation, .wideOpenPunctuation, .quotation, .prefix, .breakBefore: return false
        default: return true
        }
    }
}
