import Diagnostics
import Ingest
import IssueModel
import TestNumbers
import TestSupport
import Testing

/// A package of random blocks, whose map names some of them, some twice, some that are not there.
private struct RandomPackage {
    private var random: SeededNumbers
    /// Characters of all CONTENT, hyphens too.
    private(set) var ink: [Character: Int] = [:]
    private(set) var hyphens = 0
    private var blockCount = 0

    init(seed: UInt64) { random = SeededNumbers(seed: seed) }

    private mutating func one(_ words: [String]) -> String { words.randomElement(using: &random) ?? "" }

    private mutating func string() -> String {
        let word = one(["渡口", "船", "今日首航。", "Ferry", "home.", "1911", "é", "北", "（完）", "a"])
        for character in word { ink[character, default: 0] += 1 }
        return #"<String CONTENT="\#(word)"/>"# + one(["", "<SP/>"])
    }

    private mutating func line() -> String {
        let strings = (0..<Int.random(in: 1...6, using: &random)).map { _ in string() }.joined()
        guard Int.random(in: 0..<5, using: &random) == 0 else { return "<TextLine>\(strings)</TextLine>" }
        for character in "Water" { ink[character, default: 0] += 1 }
        hyphens += 1
        let whole = one([
            #"SUBS_TYPE="HypPart1" SUBS_CONTENT="Waterfront""#, #"SUBS_TYPE="HypPart1" SUBS_CONTENT="Wrong""#,
            "",
        ])
        return #"<TextLine>\#(strings)<SP/><String CONTENT="Water" \#(whole)/><HYP CONTENT="-"/></TextLine>"#
    }

    mutating func page() -> String {
        (0..<Int.random(in: 0...6, using: &random)).map { _ in
            blockCount += 1
            let lines = (0..<Int.random(in: 1...5, using: &random)).map { _ in line() }.joined(separator: "\n")
            return #"<TextBlock ID="B\#(blockCount)">\#(lines)</TextBlock>"#
        }.joined(separator: "\n")
    }

    mutating func division(depth: Int = 0) -> String {
        let type = one([
            "ARTICLE", "SECTION", "HEADING", "TITLE", "OVERLINE", "SUBTITLE", "AUTHOR", "BODY", "PARAGRAPH",
            "TABLE",
            "ILLUSTRATION", "CAPTION", "ADVERTISEMENT", "TITLE_SECTION", "PAGE_NUMBER", "UNHEARD_OF", "TEXT",
        ])
        let block = Int.random(in: 1...max(1, blockCount + 1), using: &random)
        let area =
            #"<fptr><area FILEID="A\#(Int.random(in: 1...2, using: &random))" BEGIN="B\#(block)"/></fptr>"#
        let inside =
            depth > 3
            ? "" : (0..<Int.random(in: 0...3, using: &random)).map { _ in division(depth: depth + 1) }.joined()
        return #"<div TYPE="\#(type)">\#(one([area, ""]))\#(inside)</div>"#
    }
}

@Suite("Packages lose nothing")
struct PackagePropertyTests {
    @Test(
        "Every character of every CONTENT is in the model, or a hyphen that a repair names", arguments: 0..<300)
    func nothingIsLost(seed: UInt64) throws {
        var random = RandomPackage(seed: seed)
        let pages = [random.page(), random.page(), random.page()]
        guard !random.ink.isEmpty else { return }
        let map = (0..<6).map { _ in random.division() }.joined()
        let read = try MadePackage(pages: pages, logical: seed % 4 == 0 ? nil : map).read()
        let ledger = try #require(read.value.ledger)
        #expect(ledger.isBalanced && !read.diagnostics.contains { $0.code == .Ingest.lost })
        let count = random.ink.values.reduce(random.hyphens, +)
        #expect(ledger.entries.reduce(0) { $0 + $1.input } == count)
        guard seed % 4 != 0 else { return }
        var missing = random.ink
        for character in texts(of: read.value.issue).joined() { missing[character, default: 0] -= 1 }
        #expect(missing.allSatisfy { $0.value <= 0 }, "\(missing.filter { $0.value > 0 })")
        // The same input gives the same issue, and it goes through XML.
        let scratch = try ScratchFolder()
        let again = try issueSource(at: try scratch.write("i.xml", xml(of: read.value.issue).value)).value.issue
        #expect(try json(of: again) == json(of: read.value.issue))
    }

    /// All texts that an issue holds.
    private func texts(of issue: IssueModel.Issue) -> [String] {
        let plate = issue.nameplate
        let facts = [plate.title, plate.titleLatin, plate.number, plate.slogan, plate.organ, plate.publisher]
            .compactMap { $0 }
        return facts + plate.facts + issue.unplaced.map(\.text)
            + issue.pages.flatMap { page in
                page.facts + [page.section].compactMap(\.self) + page.staff.flatMap { [$0.key, $0.value] }
                    + page.articles.flatMap { article in
                        [
                            article.kicker, article.headline, article.deck, article.column, article.dateline,
                            article.note, article.source,
                        ].compactMap { $0 }
                            + article.bylines.flatMap { [$0.role, $0.name, $0.work].compactMap { $0 } }
                            + article.blocks.flatMap { block -> [String] in
                                guard case .figure(let figure) = block else { return block.texts.map(\.text) }
                                return [figure.caption ?? ""] + figure.credits.map(\.name)
                            }
                    }
            }
    }
}
