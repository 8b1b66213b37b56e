import Diagnostics
import Foundation
package import Ingest
import IssueModel

extension IntakeScore {
    /// Reads a labelled page with the program and compares.
    ///
    /// - Parameters:
    ///   - model: the weights to read it with.
    ///   - knownRoles: roles that are given, by line of the page text.
    package init(of page: LabelledPage, model: RoleModel = .standard, knownRoles: [Int: LineRole] = [:]) throws
    {
        let file = FileManager.default.temporaryDirectory.appendingPathComponent(
            "intake-\(UUID().uuidString).txt")
        try Data(page.text.utf8).write(to: file)
        defer { try? FileManager.default.removeItem(at: file) }
        let source = try issueSource(
            at: file.path, options: ReadingOptions(model: model, knownRoles: knownRoles)
        ).value
        self.init()
        pages = 1
        compareLines(page, with: source.lines)
        compareFacts(page, with: source.issue)
        compareArticles(page, with: source.issue)
    }

    /// Articles that come in archive files are read by the form of these; their lines have no roles to compare.
    private mutating func compareLines(_ page: LabelledPage, with read: [ReadLine]) {
        guard !read.isEmpty else { return }
        var roles: [Int: String] = [:]
        for line in read where roles[line.place.line] == nil { roles[line.place.line] = line.role.rawValue }
        for (index, line) in page.lines.enumerated() {
            guard let label = line.role else { continue }
            // The model has no second head of a jump, and a caption is a caption wherever it stands.
            let gold = label == "jumphead" ? "headline" : label
            var got = roles[index + 1] ?? IntakeScore.noRole
            if got == "picture" { got = "caption" }
            lines.count(gold == got)
            self.roles[gold, default: Agreement()].gold += 1
            self.roles[got, default: Agreement()].read += 1
            if gold == got {
                self.roles[gold, default: Agreement()].right += 1
            } else {
                confusion[gold, default: [:]][got, default: 0] += 1
                report(page, line.number, "\(gold) → \(got)\t\(line.text)")
            }
        }
    }

    private mutating func report(_ page: LabelledPage, _ line: Int, _ message: String) {
        errors.append(ScoreError(path: page.path, line: line, message: message))
    }

    private mutating func compareFacts(_ page: LabelledPage, with issue: IssueModel.Issue) {
        var facts: [(name: String, gold: String?, got: String?)] = [
            ("language", page.gold.language, issue.language)
        ]
        facts.append(("pages", "\(page.gold.pages.count)", "\(issue.pages.count)"))
        if page.gold.nameplate != Nameplate(title: "") {
            let plates = (page.gold.nameplate, issue.nameplate)
            facts.append(("title", plates.0.title, plates.1.title))
            facts.append(
                ("pageCount", plates.0.pageCount.map(String.init), plates.1.pageCount.map(String.init)))
            for field in Nameplate.textFields {
                facts.append((field.name, plates.0[keyPath: field.path], plates.1[keyPath: field.path]))
            }
        }
        for (index, gold) in page.gold.pages.enumerated() {
            let got = index < issue.pages.count ? issue.pages[index] : nil
            facts.append(("label", gold.label, got?.label))
            facts.append(("section", gold.section, got?.section))
            for role in Set(gold.staff.keys).union(got?.staff.keys ?? [:].keys).sorted() {
                facts.append(
                    ("staff " + role, gold.staff[role]?.withoutBlanks, got?.staff[role]?.withoutBlanks))
            }
        }
        for fact in facts {
            let (gold, got) = (comparable(fact.gold ?? ""), comparable(fact.got ?? ""))
            if gold.isEmpty, got.isEmpty { continue }
            self.facts.count(gold == got)
            if gold != got { report(page, 1, "\(fact.name): gold “\(gold)”, got “\(got)”") }
        }
    }
}

extension IntakeScore {
    private mutating func compareArticles(_ page: LabelledPage, with issue: IssueModel.Issue) {
        let gold = page.goldArticles
        let read = issue.pages.enumerated().flatMap { index, value in
            value.articles.map { (page: index, article: $0) }
        }
        let matching = ArticleMatching(page, gold: gold.map(\.article), read: read.map(\.article))
        for index in gold.indices {
            let line = page.lines.first { $0.item == index && $0.role != nil }?.number ?? 1
            let fields = ArticleFields(gold[index].article, page: gold[index].page)
            guard let match = matching.read[index] else {
                for ratio in [\IntakeScore.found, \.headlines, \.whole] { self[keyPath: ratio].count(false) }
                for field in ArticleField.allCases where !fields[field].isEmpty {
                    self.fields[field, default: Agreement()].gold += 1
                }
                report(page, line, "article not found: \(fields[.headline])")
                continue
            }
            found.count(matching.isFound[index])
            compare(fields, with: ArticleFields(read[match].article, page: read[match].page), at: (page, line))
        }
        for index in read.indices {
            let isGenuine = matching.read.indices.contains {
                matching.read[$0] == index && matching.isFound[$0]
            }
            genuine.count(isGenuine)
            guard !matching.read.contains(index) else { continue }
            let article = ArticleFields(read[index].article, page: read[index].page)
            for field in ArticleField.allCases where !article[field].isEmpty {
                self.fields[field, default: Agreement()].read += 1
            }
            let start = (read[index].article.place?.line ?? 1) - 1
            let line = page.lines.indices.contains(start) ? page.lines[start].number : 1
            report(page, line, "no article in the gold: \(article[.headline]) \(article.blocks.first ?? "")")
        }
    }

    private mutating func compare(
        _ gold: ArticleFields, with got: ArticleFields, at place: (page: LabelledPage, line: Int)
    ) {
        var isWhole = true
        for field in ArticleField.allCases {
            var agreement = self.fields[field] ?? Agreement()
            agreement.gold += gold[field].isEmpty ? 0 : 1
            agreement.read += got[field].isEmpty ? 0 : 1
            let isRight = gold[field] == got[field]
            agreement.right += isRight && !gold[field].isEmpty ? 1 : 0
            self.fields[field] = agreement
            if field == .headline { headlines.count(isRight) }
            guard !isRight else { continue }
            isWhole = false
            let pair =
                field == .blocks
                ? IntakeScore.firstDifference(gold.blocks, got.blocks) : (gold[field], got[field])
            report(place.page, place.line, "\(field.rawValue): gold “\(pair.0)”, got “\(pair.1)”")
        }
        whole.count(isWhole)
    }

    /// The first blocks that differ, with their position.
    private static func firstDifference(_ gold: [String], _ got: [String]) -> (String, String) {
        let same = zip(gold, got).prefix { $0 == $1 }.count
        func block(_ blocks: [String]) -> String {
            same < blocks.count ? "[\(same + 1) of \(blocks.count)] " + blocks[same] : "(no block \(same + 1))"
        }
        return (block(gold), block(got))
    }
}
