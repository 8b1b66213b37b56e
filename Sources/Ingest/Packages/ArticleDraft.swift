import Diagnostics
import IssueModel
import LibraryPackages

/// An article while its divisions are read.
struct ArticleDraft {
    let kind: Article.Kind
    /// The standing head that it is under.
    let column: String?
    /// BCP 47 tag that its description names.
    let language: String?
    var kicker: [PackageLine] = []
    var headline: [PackageLine] = []
    var deck: [PackageLine] = []
    var authors: [(lines: [PackageLine], position: Byline.Position)] = []
    private(set) var flow: [Item] = []
    /// Where its first block stands.
    private(set) var place: SourcePlace?
    /// Pages that it stands on, in its order, each once.
    private(set) var pages: [Int] = []

    /// A part of the body.
    enum Item {
        /// Lines of one paragraph or of several, which their indents tell.
        case text([PackageLine])
        case crosshead([PackageLine])
        /// Rows of a table, line by line.
        case rows([PackageLine])
        case figure(FigureDraft)
    }

    struct FigureDraft {
        /// Page and ALTO file of the picture.
        var page: Int
        var file: String
        var box: ALTOBox?
        var place: SourcePlace?
        var caption: [PackageLine] = []
        var authors: [PackageLine] = []
    }

    init(kind: Article.Kind, column: String?, language: String?) {
        self.kind = kind
        self.column = column
        self.language = language
    }

    var hasHead: Bool { !kicker.isEmpty || !headline.isEmpty || !deck.isEmpty }
    var isEmpty: Bool { !hasHead && authors.isEmpty && flow.isEmpty }

    /// Notes that blocks belong to it.
    mutating func note(_ blocks: [PackageBlock], onPages indices: [Int]) {
        place = place ?? blocks.first.map { $0.lines.first?.place ?? $0.place }
        for page in indices where !pages.contains(page) { pages.append(page) }
    }

    mutating func append(_ item: Item) {
        switch item {
        case .text(let lines), .crosshead(let lines), .rows(let lines): if lines.isEmpty { return }
        case .figure: break
        }
        flow.append(item)
    }

    /// All lines of it, in no order.
    var lines: [PackageLine] {
        kicker + headline + deck + authors.flatMap(\.lines)
            + flow.flatMap { item -> [PackageLine] in
                switch item {
                case .text(let lines), .crosshead(let lines), .rows(let lines): lines
                case .figure(let figure): figure.caption + figure.authors
                }
            }
    }
}
