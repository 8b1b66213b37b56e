package import Diagnostics
import IssueModel
package import PageLayout
import Pictures
package import Styles
import TestSupport

/// A generated issue made up in a style of the project.
package struct MadeUpIssue {
    package let generated: GeneratedIssue
    package let style: PageStyle
    package let pages: [LaidOutPage]
    package let diagnostics: [Diagnostic]

    /// - Parameter change: what is changed in the style.
    package init(
        _ generated: GeneratedIssue, style name: String, change: (inout PageStyle) -> Void = { _ in }
    ) throws {
        self.generated = generated
        var style = try houseStyle(named: name, in: Repository.root + "/styles").value.pageStyle
        change(&style)
        self.style = style
        let made = laidOutPages(
            of: generated.issue, style: style, shaper: GridShaper(), pictures: PictureStore(generated.pictures))
        pages = made.value
        diagnostics = made.diagnostics
    }

    package var reports: [SheetReport] { pages.compactMap(\.report) }

    /// Articles whose text is not printed whole, once and in order.
    package var lostArticles: [String] {
        let printed = printedText
        var lost: [String] = []
        for page in generated.issue.pages {
            for (index, article) in page.articles.enumerated() {
                let letters = Set(GeneratedIssue.alphabet(page: page.number, article: index))
                let text = article.blocks.flatMap(\.texts).map(\.text).joined()
                // Of the marks it is known how many there are: see below.
                if printed[GeneratedIssue.alphabet(page: page.number, article: index)[0]] ?? ""
                    != text.filter(letters.contains)
                {
                    lost.append(article.id)
                }
            }
        }
        return lost
    }

    /// What is printed in the letters of each article, by the first of them.
    private var printedText: [Character: String] {
        var owner: [Character: Character] = [:]
        for page in generated.issue.pages {
            for index in page.articles.indices {
                let letters = GeneratedIssue.alphabet(page: page.number, article: index)
                for letter in letters { owner[letter] = letters[0] }
            }
        }
        var result: [Character: String] = [:]
        for case .glyphs(let run) in pages.flatMap(\.elements) {
            for character in run.text {
                if let first = owner[character] { result[first, default: ""].append(character) }
            }
        }
        return result
    }

    /// Marks of the bodies and captions that are printed less or more often than the model has them.
    package var lostMarks: Int {
        let model = generated.issue.pages.flatMap(\.articles).flatMap(\.blocks).flatMap { block in
            if case .figure(let figure) = block { [figure.caption ?? ""] } else { block.texts.map(\.text) }
        }
        let printed = pages.flatMap(\.elements).map { element in
            if case .glyphs(let run) = element { run.text } else { "" }
        }
        return abs(count(of: model) - count(of: printed))
    }

    private func count(of texts: [String]) -> Int {
        texts.reduce(0) { $0 + $1.count { $0 == "，" || $0 == "。" } }
    }
}
