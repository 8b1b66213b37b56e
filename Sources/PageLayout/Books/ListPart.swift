/// A part of a book that lists things: its contents, an index.
package struct ListPart: Sendable, Hashable {
    package var title: String
    /// What stands at the head of every page beside the title.
    package var book: String
    package var entries: [ListEntry]

    package init(title: String, book: String, entries: [ListEntry] = []) {
        self.title = title
        self.book = book
        self.entries = entries
    }
}

/// One entry of a list.
package enum ListEntry: Sendable, Hashable {
    /// A month, or a letter of the alphabet.
    case chapter(String)
    /// An issue, or a name.
    case heading(String)
    /// A page of the newspaper.
    case subheading(String)
    /// - Parameters:
    ///   - reference: what stands at the end of the line: the page where it is. It has at most half of the line.
    ///   - target: what it leads to; only the caller knows what the number means.
    case line(String, reference: String, target: Int)
}

/// A page of a list. Its links lead nowhere yet: their page is 0.
package struct ListPage: Sendable, Hashable {
    package let page: LaidOutPage
    /// The targets of the page's links, in their order.
    package let targets: [Int]

    package init(page: LaidOutPage, targets: [Int]) {
        self.page = page
        self.targets = targets
    }
}
