import XMLIO

/// What the schema allows in an element, for the hint of a finding: `page: @number @label staff* fact* article*`.
///
/// - Parameter path: names of elements from the root down; the last that the schema knows is described.
func allowedContent(at path: [String]) -> String {
    guard let schema = try? xmlRoot(of: Array(issueSchema.utf8)) else { return "" }
    for name in path.reversed() {
        if let element = element(named: name, in: schema) {
            let words = content(of: element, mark: "").map { word in
                word.replacing("block*", with: names(in: "block", of: schema))
                    .replacing("annotated", with: names(in: "annotated", of: schema))
            }
            return name + ": " + words.joined(separator: " ")
        }
    }
    return "issue"
}

private func element(named name: String, in pattern: XMLElement) -> XMLElement? {
    if pattern.name == "element", pattern.attributes["name"] == name { return pattern }
    return pattern.children.lazy.compactMap { element(named: name, in: $0) }.first
}

/// `(paragraph|crosshead|…)*`: what stands for a group of elements.
private func names(in group: String, of schema: XMLElement) -> String {
    let definition = schema.all("define").first { $0.attributes["name"] == group }
    let choice = definition?.first("choice") ?? definition?.first("zeroOrMore")?.first("choice")
    let names = choice?.children.map { $0.attributes["name"] ?? $0.name } ?? []
    return "(" + names.joined(separator: "|") + ")*"
}

/// Marks of occurrence as in DTDs.
private let marks = ["optional": "?", "zeroOrMore": "*", "oneOrMore": "+"]

private func content(of pattern: XMLElement, mark: String) -> [String] {
    pattern.children.flatMap { child -> [String] in
        let mark = marks[child.name] ?? mark
        let name = child.attributes["name"] ?? ""
        switch child.name {
        case "attribute": return ["@" + name + mark + values(of: child)]
        case "element", "ref": return [name + mark]
        case "text", "data": return ["text"]
        default: return content(of: child, mark: mark)
        }
    }
}

/// `(article|picture|notice)` for an attribute with fixed values.
private func values(of attribute: XMLElement) -> String {
    let choices = attribute.children + attribute.children.flatMap(\.children)
    let values = choices.filter { $0.name == "value" }.map(\.text)
    return values.isEmpty ? "" : "(" + values.joined(separator: "|") + ")"
}
