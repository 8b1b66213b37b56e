package import XMLIO

extension XMLElement {
    /// Every element of the name below this one, in the order of the document. Elements inside one that was found are not
    /// looked for.
    func descendants(_ name: String) -> [XMLElement] {
        children.flatMap { $0.name == name ? [$0] : $0.descendants(name) }
    }

    /// The text of the element and all elements inside it, blanks made single; nil when there is none.
    var plainText: String? {
        let words = ([text] + children.compactMap(\.plainText)).joined(separator: " ").words
        return words.isEmpty ? nil : words.joined(separator: " ")
    }

    /// A measure or a share.
    func number(_ key: String) -> Double? {
        attributes[key].flatMap(Double.init).flatMap { $0.isFinite ? $0 : nil }
    }
}

extension String {
    /// What blanks of any kind part.
    var words: [Substring] { split { $0.isWhitespace } }
}

/// Reads a document whose declaration may name ISO 8859-1 or Windows-1252, as programs of the first ALTO years wrote it; any
/// other is read as UTF-8.
package func packageXML(_ bytes: [UInt8]) throws(XMLFault) -> XMLElement {
    let head = String(decoding: bytes.prefix(200), as: UTF8.self).lowercased()
    guard head.hasPrefix("<?xml"), let end = head.firstIndex(of: ">"),
        ["iso-8859-1", "windows-1252", "latin1"].contains(where: head[..<end].contains)
    else { return try xmlRoot(of: bytes) }
    // The bytes 80 … 9F, which only Windows-1252 has letters for, are taken for the controls that ISO 8859-1 has there.
    var text = String.UnicodeScalarView()
    text.append(contentsOf: bytes.lazy.map { Unicode.Scalar($0) })
    return try xmlRoot(of: Array(String(text).utf8))
}

/// The name of the first element of a file, without its prefix; nil when the beginning is no XML.
///
/// - Parameter head: the first bytes of the file.
package func rootName(ofXML head: [UInt8]) -> String? {
    var rest = String(decoding: head, as: UTF8.self)[...]
    if rest.first == "\u{FEFF}" { rest.removeFirst() }
    while true {
        rest = rest.drop { $0.isWhitespace }
        guard rest.first == "<" else { return nil }
        let end: String
        if rest.hasPrefix("<?") {
            end = "?>"
        } else if rest.hasPrefix("<!--") {
            end = "-->"
        } else if rest.hasPrefix("<!") {
            end = ">"
        } else {
            break
        }
        // What a document type declares stands in brackets.
        if end == ">", let open = rest.firstIndex(of: "["), open < rest.firstIndex(of: ">") ?? open {
            guard let close = rest.firstIndex(of: "]") else { return nil }
            rest = rest[close...]
        }
        guard let found = rest.firstRange(of: end) else { return nil }
        rest = rest[found.upperBound...]
    }
    let name = rest.dropFirst().prefix { $0.isLetter || $0.isNumber || "_-.:".contains($0) }
    return name.split(separator: ":").last.map(String.init)
}
