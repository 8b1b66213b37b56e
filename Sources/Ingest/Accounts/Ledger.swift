/// Counts of characters, blanks left out, while one page is read.
struct Tally: Equatable {
    /// What the page holds.
    var input = 0
    /// What the articles keep in another form, or what only ordered the page: marks of pages and jumps, facts, staff.
    var furniture = 0
    /// What found no place.
    var unplaced = 0
}

/// The account of every character of an issue: all that came in is in an article, is furniture, or is listed as unplaced.
package struct Ledger: Sendable, Equatable {
    /// One page's account, in characters that are not blank.
    package struct Entry: Sendable, Equatable {
        package let page: String
        package let input: Int
        package let articles: Int
        package let furniture: Int
        package let unplaced: Int

        /// Whether the sums agree.
        package var isBalanced: Bool { input == articles + furniture + unplaced }
    }

    package let entries: [Entry]

    package var isBalanced: Bool { entries.allSatisfy(\.isBalanced) }
}
