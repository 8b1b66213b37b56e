/// A file that was copied into a volume.
package struct BoundFile: Sendable {
    /// The number of its node in the tree of pages.
    let node: Int
    package let pages: [BoundPage]
    /// What its pages are called in it.
    package let labels: [String]
    /// Its outline, with the pages of the volume.
    package let outline: [OutlineEntry]
}

/// What a page of a volume is called (ISO 32000-1, 12.4.2).
package enum BoundLabel: Sendable, Hashable {
    /// These words.
    case words(String)
    /// i, ii, iii … from the first page of a run on.
    case romanFromOne
    /// These words and 1, 2, 3 … from the first page of a run on.
    case numbersFromOne(String)
    /// The next number of the run before.
    case next

    /// Nil when the page goes on with the run before it.
    var entry: String? {
        switch self {
        case .words(let words): "/P \(PDFText.text(words))"
        case .romanFromOne: "/S /r"
        case .numbersFromOne(let words): "/P \(PDFText.text(words)) /S /D"
        case .next: nil
        }
    }
}
