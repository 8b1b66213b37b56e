import Diagnostics
import IssueModel

/// Articles that go on on another page, with their rest.
struct JumpJoining {
    private(set) var diagnostics: [Diagnostic] = []
    private let rules: RepairRules
    /// The number that jumps name each page by.
    private let numbers: [Int]

    init(_ issue: Issue, rules: RepairRules) {
        numbers = issue.pages.map(\.printedNumber)
        self.rules = rules
    }

    /// Joins the rest of each jump to its beginning.
    mutating func join(_ issue: inout Issue) {
        for page in issue.pages.indices {
            var article = 0
            // A rest on the same page is taken out of the articles that are gone through.
            while article < issue.pages[page].articles.count {
                if joinRest(of: article, on: page, in: &issue) { article -= 1 }
                article += 1
            }
        }
    }

    /// - Returns: whether the article moved up, since its rest stood before it on the page.
    private mutating func joinRest(of article: Int, on page: Int, in issue: inout Issue) -> Bool {
        // Nearly no article goes on elsewhere, and one that does not need not be copied.
        guard let target = issue.pages[page].articles[article].continuedOn else { return false }
        var whole = issue.pages[page].articles[article]
        guard let found = rest(of: whole, at: (page, article), on: target, in: issue) else {
            diagnostics.append(Diagnostic(.Ingest.jumpWithoutRest, at: whole.place, String(target)))
            return false
        }
        let rest = issue.pages[found.page].articles.remove(at: found.article)
        join(rest, to: &whole, repairs: &issue.repairs)
        let hasMoved = found.page == page && found.article < article
        issue.pages[page].articles[hasMoved ? article - 1 : article] = whole
        return hasMoved
    }

    /// Where an article goes on: of several the one whose head is most like its own, else the first without a head.
    private func rest(
        of article: Article, at place: (page: Int, article: Int), on target: Int, in issue: Issue
    ) -> (page: Int, article: Int)? {
        let origin = numbers[place.page]
        // Where no page has the number, as in a text whose pages nothing parts, the rest may stand on the same.
        let isKnown = numbers.contains(target)
        for (index, number) in numbers.enumerated() where number == target || !isKnown && index == place.page {
            let articles = issue.pages[index].articles
            let found = articles.indices.filter {
                articles[$0].continuedFrom == origin && (index, $0) != place
            }
            let likeness = found.map { articles[$0].likeness(toHeadOf: article) }
            if let most = likeness.max(), most > 0, let best = likeness.firstIndex(of: most) {
                return (index, found[best])
            }
            if let first = found.first(where: { articles[$0].headline == nil }) ?? found.first {
                return (index, first)
            }
        }
        return nil
    }

    private func join(_ rest: Article, to article: inout Article, repairs: inout [Repair]) {
        if let head = rest.headline, let place = rest.place {
            repairs.append(
                Repair(
                    code: DiagnosticCode.Ingest.joinedJump.id, line: place.line, column: place.column,
                    before: head,
                    after: "", file: place.file))
        }
        var blocks = rest.blocks
        if case .paragraph(var last)? = article.blocks.last, !LineForms.endsSentence(last.text),
            case .paragraph(let next)? = blocks.first
        {
            let ends = (String(last.text.suffix(12)), String(next.text.prefix(12)))
            if last.text.appendLine(next.text, joinsWords: rules.has(.lineEndHyphens)), let place = next.place {
                repairs.append(
                    Repair(
                        code: RepairRule.lineEndHyphens.code.id, line: place.line, column: place.column,
                        before: ends.0 + "⏎" + ends.1, after: ends.0.dropLast() + ends.1, file: place.file))
            }
            article.blocks[article.blocks.count - 1] = .paragraph(last)
            blocks.removeFirst()
        }
        article.blocks += blocks
        article.bylines += rest.bylines.map {
            $0.moved(to: $0.position == .head ? .end : $0.position)
        }
        let notes = [article.note, rest.note].compactMap { $0 }
        article.note = notes.isEmpty ? nil : notes.joined(separator: " ")
        article.source = article.source ?? rest.source
        article.dateline = article.dateline ?? rest.dateline
    }
}

extension Page {
    /// The number that jumps name it by: of 第3版 and A3 it is 3, whatever place the page has among those that were read.
    fileprivate var printedNumber: Int {
        let digits = label.unicodeScalars.filter(\.isDigit)
        return Int(String(String.UnicodeScalarView(digits))) ?? number
    }
}

extension Article {
    /// How many pairs of characters its headline has in common with the head of another.
    fileprivate func likeness(toHeadOf other: Article) -> Int {
        guard let headline else { return 0 }
        func pairs(_ text: String) -> Set<[Unicode.Scalar]> {
            let han = text.unicodeScalars.filter(\.isHan)
            return Set(zip(han, han.dropFirst()).map { [$0, $1] })
        }
        let head = [other.kicker, other.headline, other.deck].compactMap { $0 }.joined(separator: " ")
        return pairs(headline).intersection(pairs(head)).count
    }
}
