/// Metadata, profile, font and packed data of the handmade file.
extension HandmadePDF {
    static func xmp(title: String = "Probe", ids: String = standardIdentifiers) -> String {
        """
        <?xpacket begin="" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/">
        <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about=""
        xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"
        xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/" xmlns:pdfxid="http://www.npes.org/pdfx/ns/id/">
        <dc:title><rdf:Alt><rdf:li xml:lang="x-default">\(title)</rdf:li></rdf:Alt></dc:title>
        \(ids)
        </rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end="w"?>
        """
    }

    static let standardIdentifiers = """
        <pdfaid:part>2</pdfaid:part><pdfaid:conformance>U</pdfaid:conformance><pdfuaid:part>1</pdfuaid:part>
        <pdfxid:GTS_PDFXVersion>PDF/X-4</pdfxid:GTS_PDFXVersion>
        """

    /// A profile's header; preflight reads no further.
    static func profileBytes(deviceClass: String, space: String) -> [UInt8] {
        var bytes = [UInt8](repeating: 0, count: 132)
        func write(_ text: String, at place: Int) {
            for (index, byte) in text.utf8.enumerated() { bytes[place + index] = byte }
        }
        write(deviceClass, at: 12)
        write(space.count == 3 ? space + " " : space, at: 16)
        write("Lab ", at: 20)
        write("acsp", at: 36)
        return bytes
    }

    /// The beginning of Flate data that inflates to zeros: fixed codes, each a copy of 258 bytes (RFC 1951, 3.2.6).
    static func zeros(_ count: Int) -> [UInt8] {
        let copy = [1, 1, 0, 0, 0, 1, 0, 1, 0, 0, 0, 0, 0]
        let bits = [1, 1, 0, 0, 0, 1, 1, 0, 0, 0, 0] + Array(repeating: copy, count: 16).flatMap { $0 }
        let bytes = stride(from: 0, to: bits.count - 7, by: 8).map { start in
            (0..<8).reduce(UInt8(0)) { $0 | UInt8(bits[start + $1]) << $1 }
        }
        // Eight copies are 13 bytes.
        let period = Array(bytes[2..<15])
        let rest = Array(repeating: period, count: count / (258 * 8) + 1).flatMap { $0 }
        return [0x78, 0x01] + bytes[..<2] + rest
    }

    /// A TrueType font of which only the advances are true.
    static func trueType(widths: [Int]) -> [UInt8] {
        func short(_ value: Int) -> [UInt8] { [UInt8(value >> 8 & 255), UInt8(value & 255)] }
        func long(_ value: Int) -> [UInt8] { short(value >> 16) + short(value & 0xFFFF) }
        var head = [UInt8](repeating: 0, count: 54)
        head.replaceSubrange(18..<20, with: short(1_000))
        var hhea = [UInt8](repeating: 0, count: 36)
        hhea.replaceSubrange(34..<36, with: short(widths.count))
        let tables = [("head", head), ("hhea", hhea), ("hmtx", widths.flatMap { short($0) + short(0) })]
        var bytes = long(0x0001_0000) + short(tables.count) + [0, 0, 0, 0, 0, 0]
        var offset = 12 + 16 * tables.count
        for (name, table) in tables {
            bytes += Array(name.utf8) + long(0) + long(offset) + long(table.count)
            offset += table.count
        }
        return bytes + tables.flatMap(\.1)
    }
}
