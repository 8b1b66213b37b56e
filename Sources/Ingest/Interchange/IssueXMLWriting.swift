package import Diagnostics
package import IssueModel
import XMLIO

/// The issue in its XML form, the same tree as the JSON interface, valid by `issueSchema`. Characters that XML does not
/// allow become U+FFFD and are reported.
package func xml(of issue: Issue) -> Diagnosed<[UInt8]> {
    let writer = XMLWriter()
    IssueXML(writer).write(issue)
    let bytes = writer.finish()
    guard let first = writer.hasReplaced else { return Diagnosed(bytes) }
    let digits = String(first.value, radix: 16, uppercase: true)
    let name = "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    return Diagnosed(bytes, [Diagnostic(.Ingest.replacedInXML, name)])
}

private struct IssueXML {
    private let xml: XMLWriter

    init(_ xml: XMLWriter) {
        self.xml = xml
    }

    func write(_ issue: Issue) {
        xml.element("issue", ["schema": Issue.schema, "language": issue.language]) {
            xml.newline()
            write(issue.nameplate)
            for page in issue.pages { write(page) }
            for repair in issue.repairs {
                line(
                    "repair",
                    [
                        "code": repair.code, "line": String(repair.line), "column": String(repair.column),
                        "before": repair.before, "after": repair.after, "file": repair.file,
                    ])
            }
            for rest in issue.unplaced {
                line("unplaced", ["line": String(rest.line), "file": rest.file], rest.text)
            }
        }
        xml.newline()
    }

    private func line(_ name: String, _ attributes: KeyValuePairs<String, String?> = [:], _ text: String? = nil)
    {
        xml.element(name, attributes, text: text)
        xml.newline()
    }

    private func group(
        _ name: String, _ attributes: KeyValuePairs<String, String?> = [:], _ content: () -> Void
    ) {
        xml.element(name, attributes) {
            xml.newline()
            content()
        }
        xml.newline()
    }

    private func line(_ name: String, _ text: TextBlock) {
        xml.element(name) { write(text.annotatedText) }
        xml.newline()
    }

    private func write(_ pieces: [AnnotatedText]) {
        for piece in pieces {
            switch piece {
            case .plain(let text): xml.text(text)
            case .annotated(let annotation, let inside):
                xml.element(annotation.kind.rawValue, ["text": annotation.text]) { write(inside) }
            }
        }
    }

    private func optional(_ name: String, _ text: String?) {
        if let text { line(name, [:], text) }
    }

    private func write(_ plate: Nameplate) {
        group("nameplate") {
            line("title", [:], plate.title)
            for (name, field) in NameplateFields.texts { optional(name, plate[keyPath: field]) }
            optional("pageCount", plate.pageCount.map { String($0) })
            for fact in plate.facts { line("fact", [:], fact) }
        }
    }

    private func write(_ page: Page) {
        let dummy = page.dummy.isEmpty ? nil : page.dummy.joined(separator: " ")
        let attributes: KeyValuePairs<String, String?> = [
            "number": String(page.number), "label": page.label, "section": page.section, "dummy": dummy,
        ]
        group("page", attributes) {
            for (role, name) in page.staffInOrder { line("staff", ["role": role], name) }
            for fact in page.facts { line("fact", [:], fact) }
            for article in page.articles { write(article) }
        }
    }

    private func write(_ article: Article) {
        let attributes: KeyValuePairs<String, String?> = [
            "id": article.id, "kind": article.kind.rawValue,
            "continuedOn": article.continuedOn.map { String($0) },
            "continuedFrom": article.continuedFrom.map { String($0) },
            "rank": article.makeUp.rank?.rawValue, "columns": article.makeUp.columns.map { String($0) },
            "pictureColumns": article.makeUp.pictureColumns.map { String($0) },
        ]
        group("article", attributes) {
            for (name, field) in NameplateFields.articleTexts { optional(name, article[keyPath: field]) }
            for byline in article.bylines {
                line(
                    "byline",
                    ["role": byline.role, "position": byline.position.rawValue, "work": byline.work],
                    byline.name)
            }
            for block in article.blocks { write(block) }
        }
    }

    private func write(_ block: Block) {
        switch block {
        case .paragraph(let text): line("paragraph", text)
        case .crosshead(let text): line("crosshead", text)
        case .verse(let lines): group("verse") { for text in lines { line("line", text) } }
        case .signature(let lines): group("signature") { for text in lines { line("line", text) } }
        case .list(let items): group("list") { for text in items { line("item", text) } }
        case .table(let rows):
            group("table") {
                for row in rows { group("row") { for cell in row { line("cell", cell) } } }
            }
        case .figure(let figure):
            group("figure", ["image": figure.image, "alt": figure.alt]) {
                optional("caption", figure.caption)
                for credit in figure.credits {
                    line("credit", ["title": credit.title, "role": credit.role], credit.name)
                }
            }
        }
    }
}

/// Names of the elements that hold one text each.
enum NameplateFields {
    static var texts: [(String, WritableKeyPath<Nameplate, String?>)] {
        [
            ("titleLatin", \.titleLatin), ("date", \.date), ("weekday", \.weekday), ("lunarDate", \.lunarDate),
            ("number", \.number), ("cn", \.cn), ("postalCode", \.postalCode), ("issn", \.issn),
            ("slogan", \.slogan),
            ("organ", \.organ), ("publisher", \.publisher), ("website", \.website),
        ]
    }

    static var articleTexts: [(String, WritableKeyPath<Article, String?>)] {
        [
            ("column", \.column), ("kicker", \.kicker), ("headline", \.headline), ("deck", \.deck),
            ("note", \.note),
            ("dateline", \.dateline), ("source", \.source),
        ]
    }
}
