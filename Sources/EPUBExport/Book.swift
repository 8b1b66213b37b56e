import EditionMetadata
import IssueModel

/// What every document of an edition is written with.
struct Book {
    let issue: Issue
    let metadata: EditionMetadata
    let device: DeviceProfile
    let order: ReadingOrder
    let references: PageReferences
    let images: ImageFiles
    let words: BookWords
    let marking: TextMarking
    let hasCover: Bool
    /// The typeset sheets of a replica, in order; empty for text that flows.
    let sheets: [ReplicaSheet]
    /// Whether its pages turn to the right.
    let isRightToLeft: Bool
    /// The way from its documents to the folder of the package document.
    let root: String

    init(_ edition: EPUBEdition, images: ImageFiles) {
        issue = edition.issue
        metadata = edition.metadata
        device = edition.device
        hasCover = edition.cover != nil
        root = edition.folder == nil ? "" : "../"
        sheets = edition.sheets
        isRightToLeft =
            edition.metadata.kind.isVertical || edition.isRightToLeft && !edition.sheets.isEmpty
        let counts = edition.issue.pages.indices.map { page in edition.sheets.count { $0.page == page } }
        order = ReadingOrder(
            of: edition.issue, hasCoverPage: hasCover && edition.device.hasCoverPage,
            hasContents: edition.folder == nil,
            sheets: edition.sheets.isEmpty ? [] : counts)
        references = PageReferences(edition.issue)
        words = BookWords(language: BookLanguage(edition.metadata.language))
        marking = TextMarking(
            language: edition.metadata.language, isVertical: edition.metadata.kind.isVertical)
        self.images = images
    }

    var language: String { metadata.language }
    var title: String { metadata.title }
    var identifier: String { metadata.identifier }

    func article(_ page: Int, _ article: Int) -> Article { issue.pages[page].articles[article] }

    /// What a link to a document says.
    func title(of content: ReadingOrder.Content) -> String {
        switch content {
        case .cover: words.cover
        case .contents: words.contents
        case .page(let page): issue.pages[page].title
        case .sheet(let page, let number): "\(issue.pages[page].title)（\(number)）"
        case .article(let page, let place): article(page, place).listTitle ?? words.picture
        }
    }

    /// The document of the article with that identifier; nil when there is none.
    func place(ofArticle id: String) -> ReadingOrder.Content? {
        for (page, content) in issue.pages.enumerated() {
            guard let article = content.articles.firstIndex(where: { $0.id == id }) else { continue }
            return .article(page: page, article: article)
        }
        return nil
    }

    /// The file of a document, for links; the contents when there is no such document.
    func file(of content: ReadingOrder.Content) -> String { order[content]?.file ?? contentsFile }

    /// The file of the contents.
    var contentsFile: String { root + "nav.xhtml" }

    /// The place of a page's mark, for the page list.
    func mark(ofPage page: Int) -> String { "page\(page + 1)" }
}

extension Page {
    /// 第1版　要闻
    var title: String { [printedLabel, section].compactMap { $0 }.joined(separator: "\u{3000}") }
}
