import IssueModel

/// Characters that the model holds, blanks left out. What a newspaper prints around them again (brackets of a dateline,
/// the 据 of a source) is not counted: the ledger has it as furniture.
extension Article {
    @inline(__always)
    var storedInk: Int {
        let head = kicker.inkCount + headline.inkCount + deck.inkCount + column.inkCount
        let rest = note.inkCount + dateline.inkCount + source.inkCount + bylines.storedInk
        // Blocks are asked in their places: each would be copied otherwise.
        var total = head + rest
        let blocks = blocks.span
        for index in blocks.indices { total += blocks[index].storedInk }
        return total
    }
}

extension String? {
    /// The same of a text; of none it is nought.
    fileprivate var inkCount: Int { self?.inkCount ?? 0 }
}

extension [Byline] {
    /// A role that several names share is counted once in each place where it is printed.
    var storedInk: Int {
        var total = 0
        var last: Byline?
        for byline in self {
            total += byline.name.inkCount + (byline.work?.inkCount ?? 0)
            if let role = byline.role, last?.role != role || last?.position != byline.position {
                total += role.inkCount
            }
            last = byline
        }
        return total
    }
}

extension [Credit] {
    var storedInk: Int {
        var total = 0
        for (index, credit) in enumerated() {
            let before = index > 0 ? self[index - 1] : nil
            total += credit.name.inkCount
            if let title = credit.title, before?.title != title { total += title.inkCount }
            if let role = credit.role, before?.role != role { total += role.inkCount }
        }
        return total
    }
}

extension Block {
    @inline(__always)
    var storedInk: Int {
        switch self {
        case .paragraph(let text), .crosshead(let text): text.text.inkCount
        case .verse(let lines), .list(let lines), .signature(let lines):
            lines.reduce(0) { $0 + $1.text.inkCount }
        case .table(let rows): rows.joined().reduce(0) { $0 + $1.text.inkCount }
        case .figure(let figure): (figure.caption?.inkCount ?? 0) + figure.credits.storedInk
        }
    }
}
