import XMLIO

/// What a document says that comes from the issue: not the links between documents, nor the edition's own words.
func issueText(of document: XMLElement) -> String {
    var text = ""
    for main in document.descendants("main") { append(main, to: &text) }
    return text.withSingleBlanks
}

/// The document's figures: whether each shows a picture.
func figures(of document: XMLElement) -> [Bool] {
    document.descendants("figure").map { $0.first("img") != nil }
}

private let inline: Set = ["a", "cite", "em", "rp", "rt", "ruby", "span", "u"]
/// Classes and elements that the edition adds of its own: brackets around ruby, lists of links, the jump's link.
private let added: Set = ["nav", "rp"]

private func append(_ element: XMLElement, to text: inout String) {
    guard !added.contains(element.name), element.attributes["class"] != "jump" else { return }
    let isBlock = !inline.contains(element.name)
    if isBlock { text += "\n" }
    let bytes = Array(element.text.utf8)
    var position = 0
    for child in element.children {
        text += String(decoding: bytes[position..<child.textOffset], as: UTF8.self)
        position = child.textOffset
        append(child, to: &text)
    }
    text += String(decoding: bytes[position...], as: UTF8.self)
    if isBlock { text += "\n" }
}

extension XMLElement {
    /// The elements of that name inside this one, itself included, in the order of the document.
    func descendants(_ name: String) -> [XMLElement] {
        (self.name == name ? [self] : []) + children.flatMap { $0.descendants(name) }
    }
}

extension String {
    /// Each run of blanks and line ends as one space, none at the ends; what XML cannot hold as U+FFFD.
    var withSingleBlanks: String {
        var result = UnicodeScalarView()
        var isPending = false
        for scalar in unicodeScalars {
            if scalar.isWritten, scalar.properties.isWhitespace {
                isPending = !result.isEmpty
            } else {
                if isPending { result.append(" ") }
                isPending = false
                result.append(scalar.isWritten ? scalar : "\u{FFFD}")
            }
        }
        return String(result)
    }
}

extension Unicode.Scalar {
    /// Whether XML 1.0 can hold it (2.2, Char).
    fileprivate var isWritten: Bool {
        value >= 0x20 && value != 0xFFFE && value != 0xFFFF || [0x9, 0xA, 0xD].contains(value)
    }
}
