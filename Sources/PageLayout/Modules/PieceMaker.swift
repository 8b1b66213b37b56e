import Geometry
import IssueModel
import Styles

/// Makes the pieces of a page: its articles with their rank, head and body.
struct PieceMaker {
    let page: Page
    let isFront: Bool
    /// The headlines in lines, which no size of the type changes, by the numbers of their articles.
    private let breaks = Memo<Int, [HeadlineLines]>()

    init(page: Page, isFront: Bool) {
        self.page = page
        self.isFront = isFront
    }

    /// - Parameter bodies: bodies that are set in the same type already.
    func pieces(setter: TypeSetter, bodies: [ArticleBody]? = nil) -> [Piece] {
        page.articles.enumerated().map { index, article in
            let body = bodies?[index] ?? ArticleBody(of: article, setter: setter)
            let rank = rank(of: article, at: index, characters: article.bodyCharacters)
            let text = HeadText(whole: article)
            let breaks = breaks.value(for: index) { HeadComposer.breaks(of: text, setter: setter) }
            let head = HeadComposer(
                text: text, rank: rank, setter: setter.at(article.place), breaks: breaks)
            return Piece(
                article: article, rank: rank, head: head, body: body,
                mayHaveUprightHead: hasUprightHeads(setter.style))
        }
    }

    /// Supplements have them, on horizontal pages.
    private func hasUprightHeads(_ style: PageStyle) -> Bool {
        guard style.writingMode == .horizontal, let section = page.section else { return false }
        return style.verticalHeadlines.contains { section.contains($0) }
    }

    private func rank(of article: Article, at index: Int, characters: Int) -> ArticleRank {
        switch article.makeUp.rank {
        case .lead: return isFront ? .lead : .innerLead
        case .major: return .major
        case .ordinary: return .ordinary
        case .minor: return .minor
        case nil: break
        }
        let isLed = page.articles.contains { $0.makeUp.rank == .lead }
        if index == 0, !isLed, article.kind == .article { return isFront ? .lead : .innerLead }
        if article.kind == .notice { return .minor }
        switch characters {
        case 700...: return .major
        case 180...: return .ordinary
        default: return article.kind == .picture ? .ordinary : .minor
        }
    }
}

extension Article {
    /// Characters of the body, as far as it is running text.
    var bodyCharacters: Int {
        blocks.flatMap(\.texts).reduce(0) { $0 + $1.text.unicodeScalars.count }
    }
}
