import IssueModel
import TestNumbers
import TestSupport

/// Makes issues that use every field and every kind of block, with texts that forms can lose.
struct RandomIssues {
    private var numbers: SeededNumbers
    /// Whether texts may hold characters that XML does not allow.
    private let hasControls: Bool

    init(seed: UInt64, hasControls: Bool = false) {
        numbers = SeededNumbers(seed: seed)
        self.hasControls = hasControls
    }

    private static let pieces = [
        "春风", "甲", "&", "<", ">", "\"", "'", "]]>", "<!--", "&amp;", " ", "  ", "\u{3000}", "\t", "\n", "\r",
        "\r\n",
        "\u{85}", "\u{2028}", "\u{A0}", "𠮷", "é", "e\u{301}", "CN14-0004", "：", "\u{FEFF}", "\u{10FFFF}",
    ]

    private mutating func coin() -> Bool { Bool.random(using: &numbers) }

    private mutating func text() -> String {
        let pieces =
            RandomIssues.pieces + (hasControls ? ["\u{0}", "\u{1}", "\u{B}", "\u{1F}", "\u{FFFF}"] : [])
        return (0..<Int.random(in: 0...6, using: &numbers)).map { _ in
            pieces[Int.random(in: 0..<pieces.count, using: &numbers)]
        }.joined()
    }

    private mutating func maybe() -> String? { coin() ? text() : nil }

    private mutating func lines() -> [TextBlock] {
        (0..<Int.random(in: 1...3, using: &numbers)).map { _ in textBlock() }
    }

    /// A text, every third with annotations beside and inside each other.
    private mutating func textBlock() -> TextBlock {
        let text = text()
        let length = text.unicodeScalars.count
        guard length > 1, Int.random(in: 0..<3, using: &numbers) == 0 else { return TextBlock(text) }
        let middle = Int.random(in: 1..<length, using: &numbers)
        return TextBlock(
            text,
            annotations: [
                Annotation(.properNoun, start: 0, count: middle),
                Annotation(
                    .ruby, start: 0, count: Int.random(in: 1...middle, using: &numbers), text: self.text()),
                Annotation(coin() ? .emphasis : .bookTitle, start: middle, count: length - middle),
            ])
    }

    mutating func next() -> IssueModel.Issue {
        var issue = Issue(language: coin() ? "zh-Hans" : "zh-Hant", nameplate: nameplate(), pages: [])
        for number in 1...Int.random(in: 1...3, using: &numbers) { issue.pages.append(page(number)) }
        for line in 0..<Int.random(in: 0...3, using: &numbers) {
            issue.repairs.append(
                Repair(code: "ING-101", line: line, column: 1, before: text(), after: text(), file: maybe()))
            issue.unplaced.append(UnplacedText(line: line, text: text(), file: maybe()))
        }
        return issue
    }

    private mutating func nameplate() -> Nameplate {
        var plate = Nameplate(title: text(), facts: coin() ? [text(), text()] : [])
        let fields: [WritableKeyPath<Nameplate, String?>] = [
            \.titleLatin, \.date, \.weekday, \.lunarDate, \.number, \.cn, \.postalCode, \.issn, \.slogan,
            \.organ,
            \.publisher, \.website,
        ]
        for field in fields { plate[keyPath: field] = maybe() }
        plate.pageCount = coin() ? 16 : nil
        return plate
    }

    private mutating func page(_ number: Int) -> Page {
        var page = Page(number: number, label: text(), section: maybe())
        // Roles are told apart by their numbers: two of them must not become one when characters are replaced.
        for index in 0..<Int.random(in: 0...3, using: &numbers) { page.staff["\(index)" + text()] = text() }
        page.facts = coin() ? [text(), text()] : []
        for index in 1...Int.random(in: 1...4, using: &numbers) {
            page.articles.append(article("p\(number)-a\(index)"))
        }
        return page
    }

    private mutating func article(_ id: String) -> Article {
        var article = Article(id: id, kind: Article.Kind.allCases[Int.random(in: 0..<3, using: &numbers)])
        let fields: [WritableKeyPath<Article, String?>] = [
            \.kicker, \.headline, \.deck, \.dateline, \.source, \.column, \.note,
        ]
        for field in fields { article[keyPath: field] = maybe() }
        let positions: [Byline.Position] = [.dateline, .head, .end, .endBrackets]
        article.bylines = positions.filter { _ in coin() }.map {
            Byline(role: maybe(), name: text(), position: $0, work: maybe())
        }
        article.continuedOn = coin() ? 2 : nil
        article.continuedFrom = coin() ? 1 : nil
        article.blocks = (0..<Int.random(in: 0...8, using: &numbers)).map { _ in block() }
        return article
    }

    private mutating func block() -> Block {
        switch Int.random(in: 0..<7, using: &numbers) {
        case 0: .paragraph(textBlock())
        case 1: .crosshead(textBlock())
        case 2: .verse(lines())
        case 3: .list(lines())
        case 4: .table([lines(), lines()])
        case 5: .signature(lines())
        default:
            .figure(
                Figure(
                    image: maybe(), alt: maybe(), caption: maybe(),
                    credits: coin() ? [Credit(name: text(), role: maybe(), title: maybe())] : []))
        }
    }
}
