import IssueModel
import XMLIO

/// Text with annotations, from elements inside a text: `她叫<ruby text="xī">曦</ruby>`.
struct MixedContent {
    private(set) var text = ""
    private(set) var annotations: [Annotation] = []
    /// Unicode scalars of `text`.
    private var count = 0

    /// Takes in what is inside an element.
    mutating func read(_ element: XMLElement) {
        let bytes = Array(element.text.utf8)
        var position = 0
        for child in element.children {
            append(bytes[position..<child.textOffset])
            position = child.textOffset
            read(child, as: Annotation.Kind(rawValue: child.name))
        }
        append(bytes[position...])
    }

    /// The place of an annotation in the list is that of its start tag, so that the list comes back as it was written.
    private mutating func read(_ element: XMLElement, as kind: Annotation.Kind?) {
        let start = count
        let place = annotations.count
        read(element)
        guard let kind, count > start else { return }
        annotations.insert(
            Annotation(kind, start: start, count: count - start, text: element.attributes["text"]), at: place)
    }

    private mutating func append(_ bytes: ArraySlice<UInt8>) {
        let piece = String(decoding: bytes, as: UTF8.self)
        text += piece
        count += piece.unicodeScalars.count
    }
}
