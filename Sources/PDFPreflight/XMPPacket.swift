internal import XMLIO

/// XMP metadata (ISO 16684-1): the simple values that preflight compares.
struct XMPPacket {
    /// Values by local name, the prefix before it where names are in several schemas: `pdfaid:part`.
    private let text: String
    /// Why the packet is no XML; nil when it is.
    let fault: String?

    init(_ bytes: [UInt8]) {
        text = String(decoding: bytes, as: UTF8.self)
        var reason: String?
        do throws(XMLFault) {
            _ = try xmlRoot(of: bytes)
        } catch {
            reason = error.reason
        }
        fault = reason
    }

    /// The value of a property, as attribute or element, of lists the first item; nil when it is not there.
    func value(_ name: String) -> String? {
        if let start = text.firstRange(of: " \(name)=")?.upperBound, start < text.endIndex {
            let quote = text[start]
            let rest = text[text.index(after: start)...]
            return rest.firstIndex(of: quote).map { XMPPacket.plain(rest[..<$0]) }
        }
        guard let open = text.firstRange(of: "<\(name)>"),
            let close = text[open.upperBound...].firstRange(of: "</\(name)>")
        else { return nil }
        let inner = text[open.upperBound..<close.lowerBound]
        guard let item = inner.firstRange(of: "<rdf:li"),
            let end = inner[item.upperBound...].firstIndex(of: ">")
        else { return XMPPacket.plain(inner) }
        let rest = inner[inner.index(after: end)...]
        return XMPPacket.plain(rest[..<(rest.firstRange(of: "</")?.lowerBound ?? rest.endIndex)])
    }

    private static func plain(_ text: Substring) -> String {
        let entities = [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&apos;", "'"), ("&amp;", "&")]
        return entities.reduce(String(text)) { $0.replacing($1.0, with: $1.1) }
    }
}
