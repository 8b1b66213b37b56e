import IssueModel

/// Where an article stands. Both count from 0.
struct ArticlePlace {
    let page: Int
    let article: Int
}

/// Where the pages stand that texts name: 下转第2版, （详见3版）.
struct PageReferences {
    private let pages: [Page]
    private var byName: [String: Int] = [:]
    private var jumpsByPage: [Int: [ArticlePlace]] = [:]

    init(_ issue: Issue) {
        pages = issue.pages
        for (index, page) in pages.enumerated() {
            byName[String(page.number)] = byName[String(page.number)] ?? index
        }
        // What is printed on a page counts more than its position.
        var printed: [String: Int] = [:]
        for (index, page) in pages.enumerated() {
            let name = page.label.pageName
            if !name.isEmpty, printed[name] == nil { printed[name] = index }
        }
        byName.merge(printed) { $1 }
        jumpsByPage = PageReferences.jumps(in: self)
    }

    /// The page of that name, as index: `3`, `A02`.
    func page(named name: some StringProtocol) -> Int? { byName[String(name).pageName] }

    /// The part of the jump that stands on the other page, when the input gave it as an article of its own.
    func counterpart(of article: Article, on page: Int) -> ReadingOrder.Content? {
        guard let name = article.continuedOn ?? article.continuedFrom, let other = byName[String(name)] else {
            return nil
        }
        let isContinued = article.continuedOn != nil
        let found = pages[other].articles.firstIndex { candidate in
            let back = isContinued ? candidate.continuedFrom : candidate.continuedOn
            return back.flatMap { byName[String($0)] } == page && candidate.id != article.id
        }
        return found.map { .article(page: other, article: $0) }
    }

    /// The articles of other pages that continue on this one and stand there whole.
    func jumps(to page: Int) -> [ArticlePlace] { jumpsByPage[page] ?? [] }

    private static func jumps(in references: PageReferences) -> [Int: [ArticlePlace]] {
        var result: [Int: [ArticlePlace]] = [:]
        for (index, page) in references.pages.enumerated() {
            for (place, article) in page.articles.enumerated() {
                guard let name = article.continuedOn, let target = references.byName[String(name)],
                    target != index,
                    references.counterpart(of: article, on: index) == nil
                else { continue }
                result[target, default: []].append(ArticlePlace(page: index, article: place))
            }
        }
        return result
    }

    /// What a line of an index of contents leads to: the article whose headline it says, else the page.
    func target(of line: String, naming page: Int) -> ReadingOrder.Content {
        let said = line.withoutBlanks
        let found = pages[page].articles.firstIndex { article in
            guard let headline = article.headline?.withoutBlanks, headline.count >= 4 else { return false }
            return said.contains(headline)
        }
        return found.map { .article(page: page, article: $0) } ?? .page(page)
    }
}

extension String {
    /// The part of a page's label that names it, without leading zeros: 第02版 → 2, A02 → A2.
    fileprivate var pageName: String {
        let marks = unicodeScalars.filter {
            $0.isASCII && $0.properties.isAlphabetic || ("0"..."9").contains($0)
        }
        let text = String(String.UnicodeScalarView(marks)).uppercased()
        let letters = text.prefix { !$0.isNumber }
        return String(letters) + text.dropFirst(letters.count).drop { $0 == "0" }
    }

    fileprivate var withoutBlanks: String { filter { !$0.isWhitespace } }
}
