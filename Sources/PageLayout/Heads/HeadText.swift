import IssueModel

/// How much an article weighs on its page; it decides the size of its headline.
enum ArticleRank: Int, Comparable {
    /// 头条 of the front page
    case lead
    /// 头条 of an inner page
    case innerLead
    case major
    case ordinary
    case minor

    /// The weightier rank is the smaller one.
    static func < (left: ArticleRank, right: ArticleRank) -> Bool { left.rawValue < right.rawValue }

    var isLead: Bool { self == .lead || self == .innerLead }
}

/// What is printed over an article or over the rest of it.
struct HeadText {
    var column: String?
    var kicker: String?
    var headline: [String] = []
    var deck: String?
    var byline: String?
    /// 上接第1版, set small under a continuation's headline.
    var origin: String?
    /// The text from which the headline's words are known.
    let context: String

    var isEmpty: Bool {
        column == nil && kicker == nil && headline.isEmpty && deck == nil && byline == nil && origin == nil
    }

    init(whole article: Article) {
        column = article.column
        kicker = article.kicker
        headline = article.headlineLines
        deck = article.deck
        byline = article.headByline
        context = article.wordContext
    }

    init(restOf article: Article, from label: String) {
        headline = article.headlineLines
        origin = "（上接\(label)）"
        context = article.wordContext
    }
}

extension Article {
    /// Everything in which words of the headline may stand again.
    fileprivate var wordContext: String {
        ([kicker, deck].compactMap { $0 } + blocks.flatMap(\.texts).map(\.text)).joined(separator: " ")
    }
}
