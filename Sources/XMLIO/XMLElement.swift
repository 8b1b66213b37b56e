internal import CLibXML2

/// An element of a parsed document, with the text right inside it.
package struct XMLElement: Sendable {
    package let name: String
    package let attributes: [String: String]
    package let children: [XMLElement]
    /// Text directly inside the element, in order.
    package let text: String
    package let line: Int
    /// How many bytes of its parent's text stand before it.
    package let textOffset: Int

    /// The children of one name.
    package func all(_ name: String) -> [XMLElement] { children.filter { $0.name == name } }

    package func first(_ name: String) -> XMLElement? { children.first { $0.name == name } }
}

/// What can be wrong with a document.
package struct XMLFault: Error, Sendable {
    package let line: Int
    package let column: Int
    package let reason: String
}

/// Deepest nesting and largest number of elements that are read.
private let deepest = 64
private let mostElements = 2_000_000

/// Reads a document. No entity is expanded but the five of XML itself, nothing is fetched, DTDs that declare
/// anything are refused.
package func xmlRoot(of bytes: [UInt8]) throws(XMLFault) -> XMLElement {
    let reader = try XMLTreeReader(bytes)
    return try reader.root()
}

/// Reads a document as `xmlRoot(of:)` does, and holds it against a RELAX NG schema (XML syntax).
package func xmlDocument(of bytes: [UInt8], schema: String) throws(XMLFault) -> CheckedXML {
    let reader = try XMLTreeReader(bytes)
    let root = try reader.root()
    return CheckedXML(root: root, violations: try reader.violations(of: schema))
}

/// A document with what its schema does not allow in it.
package struct CheckedXML: Sendable {
    package let root: XMLElement
    /// At most 20, in the order of the document; none when it is valid.
    package let violations: [XMLViolation]
}

@safe struct XMLTreeReader: ~Copyable {
    let document: xmlDocPtr

    init(_ bytes: [UInt8]) throws(XMLFault) {
        guard bytes.count < Int32.max, let context = unsafe xmlNewParserCtxt() else {
            throw XMLFault(line: 1, column: 1, reason: "too large")
        }
        defer { unsafe xmlFreeParserCtxt(context) }
        let options =
            XML_PARSE_NONET.rawValue | XML_PARSE_NOERROR.rawValue | XML_PARSE_NOWARNING.rawValue
            | XML_PARSE_BIG_LINES.rawValue
        let parsed = unsafe bytes.withUnsafeBytes { buffer in
            unsafe xmlCtxtReadMemory(
                context, buffer.baseAddress?.assumingMemoryBound(to: CChar.self), Int32(buffer.count), nil,
                "UTF-8",
                Int32(options))
        }
        guard let parsed = unsafe parsed else { throw unsafe XMLTreeReader.fault(of: context) }
        guard unsafe XMLTreeReader.declaresNothing(xmlGetIntSubset(parsed)) else {
            unsafe xmlFreeDoc(parsed)
            throw XMLFault(line: 1, column: 1, reason: "a document type declaration is not allowed")
        }
        unsafe document = parsed
    }

    deinit {
        unsafe xmlFreeDoc(document)
    }

    /// `<!DOCTYPE html>`, as XHTML has it, names the root element and nothing else.
    private static func declaresNothing(_ type: xmlDtdPtr?) -> Bool {
        guard let type = unsafe type else { return true }
        return unsafe type.pointee.ExternalID == nil && type.pointee.SystemID == nil
            && type.pointee.children == nil
    }

    private static func fault(of context: xmlParserCtxtPtr) -> XMLFault {
        guard let error = unsafe xmlCtxtGetLastError(context) else {
            return XMLFault(line: 1, column: 1, reason: "not well-formed")
        }
        let message = unsafe error.pointee.message.map { unsafe String(cString: $0) } ?? "not well-formed"
        return unsafe XMLFault(
            line: Int(error.pointee.line), column: max(1, Int(error.pointee.int2)),
            reason: message.split(separator: "\n").first.map(String.init) ?? message)
    }

    func root() throws(XMLFault) -> XMLElement {
        guard let node = unsafe xmlDocGetRootElement(document) else {
            throw XMLFault(line: 1, column: 1, reason: "no element")
        }
        var budget = mostElements
        return try unsafe element(node, at: (depth: 0, offset: 0), budget: &budget)
    }

    private func element(
        _ node: xmlNodePtr, at position: (depth: Int, offset: Int), budget: inout Int
    ) throws(XMLFault) -> XMLElement {
        let line = unsafe Int(xmlGetLineNo(node))
        budget -= 1
        guard position.depth < deepest, budget > 0 else {
            throw XMLFault(line: line, column: 1, reason: "nested too deep")
        }
        var children: [XMLElement] = []
        var text = ""
        var child = unsafe node.pointee.children
        while let current = unsafe child {
            switch unsafe current.pointee.type {
            case XML_ELEMENT_NODE:
                let place = (depth: position.depth + 1, offset: text.utf8.count)
                children.append(try unsafe element(current, at: place, budget: &budget))
            case XML_TEXT_NODE, XML_CDATA_SECTION_NODE: text += unsafe string(current.pointee.content)
            default: break
            }
            unsafe child = current.pointee.next
        }
        return XMLElement(
            name: unsafe string(node.pointee.name), attributes: unsafe attributes(of: node), children: children,
            text: text, line: line, textOffset: position.offset)
    }

    private func attributes(of node: xmlNodePtr) -> [String: String] {
        var result: [String: String] = [:]
        var attribute = unsafe node.pointee.properties
        while let current = unsafe attribute {
            let value = unsafe xmlNodeListGetString(document, current.pointee.children, 1)
            result[unsafe string(current.pointee.name)] = unsafe string(value)
            if let value = unsafe value { unsafe freeXMLString(value) }
            unsafe attribute = current.pointee.next
        }
        return result
    }

    private func string(_ pointer: UnsafePointer<xmlChar>?) -> String {
        unsafe pointer.map { unsafe String(cString: $0) } ?? ""
    }
}
