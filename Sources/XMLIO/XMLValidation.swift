internal import CLibXML2

/// Something in a document that its schema does not allow.
package struct XMLViolation: Sendable, Equatable {
    package let line: Int
    /// Where it is: `/issue/page[2]/article[1]/deck`.
    package let path: String
    /// In the words of libxml2.
    package let reason: String

    /// Names of the elements of the path, without their positions.
    package var names: [String] {
        path.split(separator: "/").map { String($0.prefix { $0 != "[" }) }
    }
}

/// Most violations that are told: a misspelt element in a long file is one mistake, not a thousand.
private let mostViolations = 20

/// libxml2 makes its tables of data types when first asked; two threads must not make them at once.
private let hasDataTypes: Bool = {
    xmlInitParser()
    xmlSchemaInitTypes()
    return xmlRelaxNGInitTypes() == 0
}()

extension XMLTreeReader {
    /// What the schema does not allow; the schema refers to no other file, so nothing is fetched.
    ///
    /// - Throws: when the schema itself cannot be used.
    func violations(of schema: String) throws(XMLFault) -> [XMLViolation] {
        let broken = XMLFault(line: 1, column: 1, reason: "the schema cannot be used")
        guard hasDataTypes else { throw broken }
        var text = schema
        let compiled = text.withUTF8 { bytes in
            unsafe bytes.withMemoryRebound(to: CChar.self) { unsafe compiledSchema($0) }
        }
        guard let compiled = unsafe compiled else { throw broken }
        defer { unsafe xmlRelaxNGFree(compiled) }
        guard let context = unsafe xmlRelaxNGNewValidCtxt(compiled) else { throw broken }
        defer { unsafe xmlRelaxNGFreeValidCtxt(context) }
        let list = ViolationList()
        let address = unsafe Unmanaged.passUnretained(list).toOpaque()
        unsafe xmlRelaxNGSetValidStructuredErrors(
            context,
            { context, error in
                guard let context = unsafe context, let error = unsafe error else { return }
                let list = unsafe Unmanaged<ViolationList>.fromOpaque(context).takeUnretainedValue()
                unsafe list.add(error.pointee)
            }, address)
        let status = unsafe xmlRelaxNGValidateDoc(context, document)
        if status != 0, list.violations.isEmpty {
            return [XMLViolation(line: 1, path: "/", reason: "not valid")]
        }
        return list.reduced
    }
}

/// The caller frees it. Nil when the text is no schema.
private func compiledSchema(_ text: UnsafeBufferPointer<CChar>) -> xmlRelaxNGPtr? {
    guard let parser = unsafe xmlRelaxNGNewMemParserCtxt(text.baseAddress, Int32(text.count)) else {
        return nil
    }
    defer { unsafe xmlRelaxNGFreeParserCtxt(parser) }
    unsafe xmlRelaxNGSetParserStructuredErrors(parser, { _, _ in }, nil)
    return unsafe xmlRelaxNGParse(parser)
}

/// Collects what libxml2 says while it validates.
private final class ViolationList {
    private(set) var violations: [XMLViolation] = []

    func add(_ error: xmlError) {
        let reason = unsafe error.message.map { unsafe String(cString: $0) } ?? "not valid"
        var line = unsafe Int(error.line)
        var path = "/"
        if let node = unsafe error.node?.assumingMemoryBound(to: xmlNode.self) {
            line = unsafe Int(xmlGetLineNo(node))
            if let text = unsafe xmlGetNodePath(node) {
                path = unsafe String(cString: text)
                unsafe freeXMLString(text)
            }
        }
        // libxml2 names the first child of an element whose attributes are wrong.
        if let name = reason.firstMatch(of: /^Element (\S+) failed to validate attributes/)?.1,
            let parent = path.lastIndex(of: "/"), !path[parent...].hasPrefix("/" + name)
        {
            path = String(path[..<parent])
        }
        violations.append(
            XMLViolation(line: max(1, line), path: path, reason: String(reason.prefix { $0 != "\n" })))
    }

    /// Without what only says that an element is wrong because of something that is told already.
    var reduced: [XMLViolation] {
        var kept: [XMLViolation] = []
        for violation in violations where kept.count < mostViolations {
            let isSequel = violation.reason.contains("failed to validate")
            if isSequel, kept.contains(where: { $0.path.hasPrefix(violation.path) }) { continue }
            if !kept.contains(violation) { kept.append(violation) }
        }
        return kept
    }
}
