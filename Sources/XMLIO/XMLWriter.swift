/// Writes an XML document into memory, element by element, in UTF-8.
package final class XMLWriter {
    private var bytes: [UInt8] = []
    /// Whether the start tag that was written last is not ended yet: its element may turn out to hold nothing.
    private var isTagOpen = false
    /// A character that XML does not allow, the first of the document; U+FFFD stands for it.
    private(set) package var hasReplaced: Unicode.Scalar?

    /// - Parameter doctype: the name in `<!DOCTYPE name>`, when there is one.
    package init(doctype: String? = nil) {
        raw("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
        if let doctype { raw("<!DOCTYPE \(doctype)>\n") }
    }

    /// An element with its content.
    package func element(
        _ name: String, _ attributes: KeyValuePairs<String, String?> = [:], _ content: () -> Void
    ) {
        endTag()
        raw("<")
        raw(name)
        for (key, value) in attributes {
            guard let value else { continue }
            raw(" ")
            raw(key)
            raw("=\"")
            escaped(value, as: .attribute)
            raw("\"")
        }
        isTagOpen = true
        content()
        if isTagOpen {
            raw("/>")
            isTagOpen = false
        } else {
            raw("</")
            raw(name)
            raw(">")
        }
    }

    /// An element that holds a text, or nothing.
    package func element(
        _ name: String, _ attributes: KeyValuePairs<String, String?> = [:], text: String? = nil
    ) {
        element(name, attributes) { if let text { self.text(text) } }
    }

    package func text(_ text: String) {
        endTag()
        escaped(text, as: .text)
    }

    /// A line feed between elements, so that people can read the file.
    package func newline() {
        endTag()
        raw("\n")
    }

    /// The whole document; the writer is not used after this.
    package func finish() -> [UInt8] {
        raw("\n")
        return bytes
    }

    private func endTag() {
        guard isTagOpen else { return }
        raw(">")
        isTagOpen = false
    }

    private func raw(_ text: String) { bytes.append(contentsOf: text.utf8) }

    private func escaped(_ text: String, as place: EscapedPlace) {
        guard text.utf8Span.span.needEscapes else { return bytes.append(contentsOf: text.utf8) }
        for scalar in text.unicodeScalars {
            if let reference = place.reference(of: scalar) {
                raw(reference)
            } else if scalar.isLegalInXML {
                bytes.append(contentsOf: scalar.utf8)
            } else {
                hasReplaced = hasReplaced ?? scalar
                raw("\u{FFFD}")
            }
        }
    }
}

/// Where a text stands, by which some of its characters are written as references (XML 1.0, 2.4 and 3.3.3).
private enum EscapedPlace {
    case text, attribute

    func reference(of scalar: Unicode.Scalar) -> String? {
        switch scalar {
        case "<": "&lt;"
        case ">": "&gt;"
        case "&": "&amp;"
        case "\"": "&quot;"
        case "\r": "&#13;"
        // Readers make blanks of these in attributes.
        case "\n": self == .attribute ? "&#10;" : nil
        case "\t": self == .attribute ? "&#9;" : nil
        default: nil
        }
    }
}

extension Span<UInt8> {
    /// Whether a text in UTF-8 can hold a character that is not written as it is; most have none, and are not looked at
    /// again.
    fileprivate var needEscapes: Bool {
        // Without choices in them, the loops look at several bytes at a time.
        var found: UInt8 = 0
        var index = 0
        while index < count {
            let byte = self[index]
            found |= (byte < 0x20 ? 1 : 0) | (byte == 0x22 ? 1 : 0) | (byte == 0x26 ? 1 : 0)
            found |= (byte == 0x3C ? 1 : 0) | (byte == 0x3E ? 1 : 0)
            index &+= 1
        }
        // EF BF begins U+FFC0 … U+FFFF.
        index = 1
        while index < count {
            found |= (self[index &- 1] == 0xEF ? 1 : 0) & (self[index] == 0xBF ? 1 : 0)
            index &+= 1
        }
        return found != 0
    }
}

extension Unicode.Scalar {
    /// Char (XML 1.0, 2.2).
    fileprivate var isLegalInXML: Bool {
        switch value {
        case 0x9, 0xA, 0xD, 0x20...0xD7FF, 0xE000...0xFFFD, 0x10000...0x10FFFF: true
        default: false
        }
    }
}
