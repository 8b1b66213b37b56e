import Diagnostics
import IssueModel
import XMLIO

/// Reads the XML form.
func issue(fromXML bytes: [UInt8], name: String) throws(Failure) -> Issue {
    let document: CheckedXML
    do {
        document = try xmlDocument(of: bytes, schema: issueSchema)
    } catch {
        let place = SourcePlace(file: name, line: error.line, column: error.column)
        throw Failure(.badData, Diagnostic(.Ingest.badXML, at: place, error.reason))
    }
    let reading = IssueXMLReading(file: name)
    try reading.checkForm(of: document.root)
    let violations = document.violations.map { violation in
        Diagnostic(
            .Ingest.invalidXML, at: SourcePlace(file: name, line: violation.line, column: 1), violation.path,
            violation.reason, allowedContent(at: violation.names))
    }
    if let first = violations.first {
        throw Failure(.badData, first, further: Array(violations.dropFirst()))
    }
    return try reading.issue(document.root)
}

private struct IssueXMLReading {
    let file: String

    private func failure(_ element: XMLElement, _ reason: String) -> Failure {
        Failure(.badData, Diagnostic(.Ingest.badXML, at: place(of: element), reason))
    }

    private func place(of element: XMLElement) -> SourcePlace {
        SourcePlace(file: file, line: element.line, column: 1)
    }

    private func text(_ element: XMLElement) -> TextBlock {
        guard !element.children.isEmpty else { return TextBlock(element.text, place: place(of: element)) }
        var reading = MixedContent()
        reading.read(element)
        return TextBlock(reading.text, annotations: reading.annotations, place: place(of: element))
    }

    private func required(_ key: String, of element: XMLElement) throws(Failure) -> String {
        guard let value = element.attributes[key] else { throw failure(element, "\(element.name): \(key)") }
        return value
    }

    private func number(_ key: String, of element: XMLElement) throws(Failure) -> Int {
        guard let value = Int(try required(key, of: element).trimmed) else {
            throw failure(element, "\(element.name): \(key)")
        }
        return value
    }

    /// Whether it is an issue in this form at all, whatever is wrong inside it.
    func checkForm(of root: XMLElement) throws(Failure) {
        guard root.name == "issue", root.attributes["schema"] == Issue.schema else {
            throw failure(root, "schema: \(Issue.schema)")
        }
    }

    func issue(_ root: XMLElement) throws(Failure) -> Issue {
        guard let plate = root.first("nameplate") else { throw failure(root, "nameplate") }
        var issue = Issue(
            language: root.attributes["language"] ?? "zh-Hans", nameplate: nameplate(plate), pages: [])
        for element in root.children {
            switch element.name {
            case "nameplate": break
            case "page": issue.pages.append(try page(element))
            case "repair":
                issue.repairs.append(
                    Repair(
                        code: try required("code", of: element), line: try number("line", of: element),
                        column: try number("column", of: element), before: try required("before", of: element),
                        after: try required("after", of: element),
                        file: element.attributes["file"]))
            case "unplaced":
                issue.unplaced.append(
                    UnplacedText(
                        line: try number("line", of: element), text: element.text,
                        file: element.attributes["file"]))
            default: throw failure(element, element.name)
            }
        }
        if let fault = issue.fault { throw failure(root, fault) }
        return issue
    }

    private func nameplate(_ element: XMLElement) -> Nameplate {
        var plate = Nameplate(
            title: element.first("title")?.text ?? "", facts: element.all("fact").map(\.text))
        for (name, field) in NameplateFields.texts { plate[keyPath: field] = element.first(name)?.text }
        plate.pageCount = element.first("pageCount").flatMap { Int($0.text.trimmed) }
        return plate
    }

    private func page(_ element: XMLElement) throws(Failure) -> Page {
        var page = Page(
            number: try number("number", of: element), label: try required("label", of: element),
            section: element.attributes["section"])
        page.dummy = element.attributes["dummy"]?.split(separator: " ").map(String.init) ?? []
        if !page.dummy.isEmpty { page.dummyPlace = place(of: element) }
        for child in element.children {
            switch child.name {
            case "staff": page.staff[try required("role", of: child)] = child.text
            case "fact": page.facts.append(child.text)
            case "article": page.articles.append(try article(child))
            default: throw failure(child, child.name)
            }
        }
        return page
    }

    private func article(_ element: XMLElement) throws(Failure) -> Article {
        guard let kind = Article.Kind(rawValue: element.attributes["kind"] ?? "article") else {
            throw failure(element, "article: kind")
        }
        var article = Article(id: try required("id", of: element), kind: kind)
        article.place = place(of: element)
        article.continuedOn = element.attributes["continuedOn"].flatMap { Int($0.trimmed) }
        article.makeUp = MakeUpHints(
            rank: element.attributes["rank"].flatMap(MakeUpHints.Rank.init),
            columns: element.attributes["columns"].flatMap { Int($0.trimmed) },
            pictureColumns: element.attributes["pictureColumns"].flatMap { Int($0.trimmed) })
        article.continuedFrom = element.attributes["continuedFrom"].flatMap { Int($0.trimmed) }
        let texts = NameplateFields.articleTexts
        for child in element.children {
            if let field = texts.first(where: { $0.0 == child.name }) {
                article[keyPath: field.1] = child.text
            } else if child.name == "byline" {
                guard let position = Byline.Position(rawValue: try required("position", of: child)) else {
                    throw failure(child, "byline: position")
                }
                article.bylines.append(
                    Byline(
                        role: child.attributes["role"], name: child.text, position: position,
                        work: child.attributes["work"]))
            } else {
                article.blocks.append(try block(child))
            }
        }
        return article
    }

    private func block(_ element: XMLElement) throws(Failure) -> Block {
        func texts(_ name: String) -> [TextBlock] { element.all(name).map(text) }
        switch element.name {
        case "paragraph": return .paragraph(text(element))
        case "crosshead": return .crosshead(text(element))
        case "verse": return .verse(texts("line"))
        case "signature": return .signature(texts("line"))
        case "list": return .list(texts("item"))
        case "table":
            return .table(element.all("row").map { row in row.all("cell").map(text) })
        case "figure": return .figure(figure(element))
        default: throw failure(element, element.name)
        }
    }

    private func figure(_ element: XMLElement) -> Figure {
        var figure = Figure(
            image: element.attributes["image"], alt: element.attributes["alt"],
            caption: element.first("caption")?.text,
            credits: element.all("credit").map {
                Credit(name: $0.text, role: $0.attributes["role"], title: $0.attributes["title"])
            })
        figure.place = place(of: element)
        return figure
    }
}
