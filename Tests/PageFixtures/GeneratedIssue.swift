package import IssueModel
import PageLayout
package import Pictures
import TestNumbers

/// How large the pages of a generated issue are.
package struct PageMaterial {
    /// Articles of each page; the most is 20.
    package var articles: ClosedRange<Int>
    /// Characters of each page, shared out among its articles.
    package var characters: ClosedRange<Int>
    /// Pictures of each page.
    package var pictures: ClosedRange<Int>

    package init(
        articles: ClosedRange<Int>, characters: ClosedRange<Int>, pictures: ClosedRange<Int> = 0...2
    ) {
        self.articles = articles
        self.characters = characters
        self.pictures = pictures
    }
}

/// An issue of invented text for tests of make-up: each article has characters of its own, so that its text can be told
/// from that of others wherever it is printed.
package struct GeneratedIssue {
    package var issue = Issue(nameplate: Nameplate(title: "京畿"), pages: [])
    package private(set) var pictures: [String: Picture] = [:]
    private var random: SeededNumbers

    /// - Parameter pages: how many; the most is 16.
    package init(seed: UInt64, pages: Int, of material: PageMaterial) {
        random = SeededNumbers(seed: seed)
        addPages(pages, of: material)
    }

    /// An issue of the proof: pages of 2 to 20 articles, 80 to 6,000 characters and 0 to 4 pictures.
    package init(ofProof seed: UInt64, mostPages: Int = 16) {
        random = SeededNumbers(seed: seed)
        addPages(
            Int.random(in: 1...mostPages, using: &random),
            of: PageMaterial(articles: 2...20, characters: 80...6_000, pictures: 0...4))
    }

    private mutating func addPages(_ count: Int, of material: PageMaterial) {
        issue.nameplate.slogan = "一纸春夏 四方平安"
        for number in 1...count {
            var page = Page(number: number, label: "第\(number)版")
            let articles = Int.random(in: material.articles, using: &random)
            let total = Int.random(in: material.characters, using: &random)
            let shares = (0..<articles).map { _ in Int.random(in: 1...6, using: &random) }.sorted(by: >)
            for (index, share) in shares.enumerated() {
                let length = max(20, total * share / shares.reduce(0, +))
                page.articles.append(article(page: number, index: index, length: length))
            }
            for _ in 0..<Int.random(in: material.pictures, using: &random) {
                let index = Int.random(in: 0..<articles, using: &random)
                page.articles[index].blocks.append(picture(of: page.articles[index]))
            }
            issue.pages.append(page)
        }
    }

    /// The characters of one article's body: rare ones, which no heading, label or note has.
    package static func alphabet(page: Int, article: Int) -> [Character] {
        let first = 0x3400 + UInt32((page - 1) * 20 + article) * 20
        return (first..<first + 20).compactMap(UnicodeScalar.init).map(Character.init)
    }

    /// Whether a run of glyphs is running text of an article.
    static func isBody(_ run: GlyphRun) -> Bool {
        run.text.unicodeScalars.contains { (0x3400..<0x4DC0).contains($0.value) }
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
        return article
    }

    private mutating func picture(of article: Article) -> Block {
        let path = "images/\(article.id)-\(article.blocks.count).jpg"
        let isTall = Int.random(in: 0..<3, using: &random) == 0
        pictures[path] = Picture(
            bytes: [], format: .jpeg, width: isTall ? 1_200 : 1_800, height: isTall ? 1_600 : 1_200,
            components: 3)
        return .figure(Figure(image: path, caption: "图中人在山上。"))
    }

    private mutating func headline() -> String {
        let letters = Array("天地人和上下东西南北中云井亭仓冬农古台品善团园城坊塔壶夏夜堂孙客宝家小山岭岸岛川工")
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
