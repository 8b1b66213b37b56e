/// What one character of a text asks of the places beside it.
struct LineEdge {
    /// The property with what Chinese text makes of ambiguous characters.
    let unicode: LineBreakClass
    /// The class; that of the character before it for what combines with that.
    let kind: CharacterClass
    /// The first level at which a line may not begin before it, or end after it.
    var startBar: ProhibitionLevel?
    var endBar: ProhibitionLevel?
    /// A mark of Chinese text: the table decides beside it, not UAX #14.
    var isChineseMark: Bool

    func isBarredFromStart(at level: ProhibitionLevel) -> Bool { startBar.map { $0 <= level } ?? false }
    func isBarredFromEnd(at level: ProhibitionLevel) -> Bool { endBar.map { $0 <= level } ?? false }

    /// Stands in the column of Chinese characters.
    var isChinese: Bool { isChineseMark || kind == .ideograph }
}

/// The edges of all characters, with what their neighbours change in them.
func lineEdges(of text: [Unicode.Scalar], classes: [CharacterClass]) -> [LineEdge] {
    let table = PunctuationTable.of(.mainland)
    var edges: [LineEdge] = []
    edges.reserveCapacity(text.count)
    for (index, scalar) in text.enumerated() {
        let unicode = LineBreakClass(scalar)
        if unicode.isAttached, let base = edges.last {
            edges.append(
                LineEdge(
                    unicode: unicode, kind: base.kind, startBar: nil, endBar: base.endBar,
                    isChineseMark: base.isChineseMark))
        } else {
            edges.append(LineEdge(scalar, unicode: unicode, kind: classes[index], mark: table[scalar]))
        }
    }
    for index in edges.indices { adjust(&edges, at: index, of: text) }
    return edges
}

extension LineEdge {
    fileprivate init(
        _ scalar: Unicode.Scalar, unicode: LineBreakClass, kind: CharacterClass, mark: PunctuationMark?
    ) {
        let isWesternSymbol = unicode == .ambiguous && CharacterClass.isWesternSymbol(scalar)
        self.unicode = isWesternSymbol ? .alphabetic : unicode
        self.kind = kind
        // A mark that its face sets narrow keeps its edges; of any other class only the class is known.
        if let mark, mark.kind == kind || kind == .latin {
            startBar = mark.startBar
            endBar = mark.endBar
        } else {
            startBar = kind.isForbiddenAtLineStart ? .basic : nil
            endBar = kind.isForbiddenAtLineEnd ? .basic : nil
        }
        switch kind {
        case .opening, .closing, .pause, .stop, .interpunct, .dash, .connector, .solidus:
            isChineseMark = !scalar.isASCII
        default: isChineseMark = false
        }
    }

    /// Hands the mark over to the rules of Western text.
    fileprivate mutating func makeWestern() {
        startBar = nil
        endBar = nil
        isChineseMark = false
    }
}

/// Three marks are Chinese or Western by what stands on both their sides.
private func adjust(_ edges: inout [LineEdge], at index: Int, of text: [Unicode.Scalar]) {
    switch text[index] {
    case "’" where isBetween(edges, index, { $0.unicode.isLetter && $0.kind.isWestern }):
        // The apostrophe of a Western word.
        edges[index].makeWestern()
    case "/" where isBetween(edges, index, { $0.kind.isWestern || $0.kind == .solidus }):
        // The slash of a path or of two Western words is no 分隔号.
        edges[index].makeWestern()
    case "—" where isSingle(text, at: index):
        // One em is the long connector (GB/T 15834 5.1.6), not half a dash.
        edges[index].startBar = .basic
    default: break
    }
}

private func isBetween(_ edges: [LineEdge], _ index: Int, _ belongs: (LineEdge) -> Bool) -> Bool {
    index > 0 && index + 1 < edges.count && belongs(edges[index - 1]) && belongs(edges[index + 1])
}

private func isSingle(_ text: [Unicode.Scalar], at index: Int) -> Bool {
    (index == 0 || text[index - 1] != text[index])
        && (index + 1 == text.count || text[index + 1] != text[index])
}
