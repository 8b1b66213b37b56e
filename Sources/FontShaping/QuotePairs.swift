/// The curly quotes of a text, each with its partner, so that both get one form.
struct QuotePairs {
    /// From opening to closing quote; a quote without a partner is a range of its own.
    private(set) var pairs: [ClosedRange<Int>] = []

    /// - Parameter scalars: needed to tell “ from ‘, and a quote from an apostrophe.
    init(_ scalars: [Unicode.Scalar], kinds: [ScalarKind]) {
        var open: [Int] = []
        // A partner is only looked for where there is one, so that the search costs no more than what it closes.
        var openCount: [Unicode.Scalar: Int] = [:]
        for (index, kind) in kinds.enumerated() {
            switch kind {
            case .openingQuote:
                open.append(index)
                openCount[scalars[index], default: 0] += 1
            case .closingQuote:
                let partner: Unicode.Scalar = scalars[index] == "”" ? "“" : "‘"
                guard openCount[partner, default: 0] > 0,
                    let position = open.lastIndex(where: { scalars[$0] == partner })
                else {
                    pairs.append(index...index)
                    continue
                }
                pairs.append(open[position]...index)
                // What was opened inside and is not closed has no partner.
                for single in open[(position + 1)...] { pairs.append(single...single) }
                for closed in open[position...] { openCount[scalars[closed], default: 0] -= 1 }
                open.removeSubrange(position...)
            default: break
            }
        }
        for single in open { pairs.append(single...single) }
    }
}
