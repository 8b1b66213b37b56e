import IssueModel
import Pictures
import TestNumbers

/// An issue of invented text for tests of make-up: each article has characters of its own, so that its text can be told
/// from that of others on the page.
struct GeneratedIssue {
    var issue = Issue(nameplate: Nameplate(title: "京畿"), pages: [])
    private(set) var pictures: [String: Picture] = [:]
    private var random: SeededNumbers

    /// - Parameters:
    ///   - characters: characters of one page, shared out among its articles.
    ///   - articles: articles of each page.
    init(seed: UInt64, pages: Int, articles: ClosedRange<Int>, characters: ClosedRange<Int>) {
        random = SeededNumbers(seed: seed)
        issue.nameplate.slogan = "一纸风行 四季平安"
        for number in 1...pages {
            var page = Page(number: number, label: "第\(number)版")
            let count = Int.random(in: articles, using: &random)
            let total = Int.random(in: characters, using: &random)
            let shares = (0..<count).map { _ in Int.random(in: 1...6, using: &random) }.sorted(by: >)
            for (index, share) in shares.enumerated() {
                let length = max(60, total * share / shares.reduce(0, +))
                page.articles.append(article(page: number, index: index, length: length))
            }
            issue.pages.append(page)
        }
    }

    /// The characters of one article's body.
    static func alphabet(page: Int, article: Int) -> [Character] {
        let first = 0x6000 + UInt32((page - 1) * 24 + article) * 24
        return (first..<first + 24).compactMap(UnicodeScalar.init).map(Character.init)
    }

    private mutating func article(page: Int, index: Int, length: Int) -> Article {
        let letters = GeneratedIssue.alphabet(page: page, article: index)
        var article = Article(id: "p\(page)-a\(index + 1)", headline: headline())
        var left = length
        while left > 0 {
            let part = min(left, Int.random(in: 40...160, using: &random))
            article.blocks.append(.paragraph(TextBlock(text(part, of: letters))))
            left -= part
        }
        if length > 200, Int.random(in: 0..<3, using: &random) == 0 {
            let path = "images/\(article.id).jpg"
            let isTall = Bool.random(using: &random)
            pictures[path] = Picture(
                bytes: [], format: .jpeg, width: isTall ? 1_200 : 1_800, height: isTall ? 1_600 : 1_200,
                components: 3)
            article.blocks.append(.figure(Figure(image: path, caption: "图为现场。")))
        }
        return article
    }

    private mutating func headline() -> String {
        let letters = Array("天地人和春夏秋冬山水风云日月星辰东西南北城乡街巷")
        func part(_ count: Int) -> String {
            String((0..<count).map { _ in letters[Int.random(in: 0..<letters.count, using: &random)] })
        }
        let first = part(Int.random(in: 5...9, using: &random))
        return Bool.random(using: &random) ? first : first + " " + part(Int.random(in: 5...9, using: &random))
    }

    private mutating func text(_ count: Int, of letters: [Character]) -> String {
        String(
            (0..<count).map { index in
                index % 17 == 16 ? "，" : letters[Int.random(in: 0..<letters.count, using: &random)]
            }) + "。"
    }
}
