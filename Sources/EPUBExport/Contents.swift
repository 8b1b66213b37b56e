import IssueModel

/// One entry of the table of contents: 版 → standing head → article.
struct ContentsEntry {
    let title: String
    /// Names of those who wrote it; nil when none is printed.
    let names: String?
    /// The document that it leads to.
    let file: String
    /// Whether the entry only gathers those below it.
    let isHeading: Bool
    let entries: [ContentsEntry]
}

extension Book {
    /// The table of contents of the whole issue.
    var contents: [ContentsEntry] {
        issue.pages.indices.map { page in
            ContentsEntry(
                title: title(of: .page(page)), names: nil, file: file(of: .page(page)), isHeading: false,
                entries: device.nestsColumns
                    ? grouped(entries(ofPage: page)) : entries(ofPage: page).map(\.entry))
        }
    }

    private func entries(ofPage page: Int) -> [(column: String?, entry: ContentsEntry)] {
        issue.pages[page].articles.indices.map { place in
            let content = ReadingOrder.Content.article(page: page, article: place)
            let article = article(page, place)
            let entry = ContentsEntry(
                title: title(of: content), names: article.names(parted: words.comma), file: file(of: content),
                isHeading: false, entries: [])
            return (article.column, entry)
        }
    }

    /// Articles that follow each other under the same standing head stand below it.
    private func grouped(_ entries: [(column: String?, entry: ContentsEntry)]) -> [ContentsEntry] {
        var result: [ContentsEntry] = []
        var rest = entries[...]
        while let first = rest.first {
            let run = rest.prefix { first.column != nil && $0.column == first.column }
            if let column = first.column, run.count > 1 {
                result.append(
                    ContentsEntry(
                        title: column, names: nil, file: first.entry.file, isHeading: true,
                        entries: run.map(\.entry)))
                rest = rest.dropFirst(run.count)
            } else {
                result.append(first.entry)
                rest = rest.dropFirst()
            }
        }
        return result
    }
}

extension Article {
    /// 白榆、何远
    fileprivate func names(parted comma: String) -> String? {
        bylines.isEmpty ? nil : bylines.map(\.name).joined(separator: comma)
    }
}
