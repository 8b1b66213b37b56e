import IssueModel

extension Page {
    /// 第1版　要闻
    var title: String { [label, section].compactMap { $0 }.joined(separator: "\u{3000}") }
}

extension Article {
    /// The headline, or the first words of an article that has none.
    var bookmarkTitle: String {
        if let headline { return headline }
        for block in blocks {
            switch block {
            case .paragraph(let text), .crosshead(let text): return String(text.text.prefix(16))
            case .verse(let lines), .list(let lines), .signature(let lines): return lines.first?.text ?? id
            case .table(let rows): return rows.first?.first?.text ?? id
            case .figure(let figure): return figure.caption.map { String($0.prefix(16)) } ?? id
            }
        }
        return id
    }
}
