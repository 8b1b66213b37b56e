/// A file that a catalogue points at.
package struct CatalogueFile: Sendable, Hashable {
    /// Name without a folder: the file lies beside the entry.
    package let name: String
    /// IANA media type.
    package let mediaType: String
    package let byteCount: Int
    /// Pixels; nil for what is no picture.
    package let width: Int?
    package let height: Int?

    package init(name: String, mediaType: String, byteCount: Int, width: Int? = nil, height: Int? = nil) {
        self.name = name
        self.mediaType = mediaType
        self.byteCount = byteCount
        self.width = width
        self.height = height
    }

    /// The name as a relative reference (RFC 3986, 4.2): all but unreserved characters as bytes in hexadecimal.
    var reference: String {
        name.utf8.map { byte in
            let isPlain =
                (0x61...0x7A).contains(byte | 0x20) || (0x30...0x39).contains(byte)
                || [0x2D, 0x2E, 0x5F, 0x7E].contains(byte)
            return isPlain ? String(UnicodeScalar(byte)) : "%" + hexadecimal(byte)
        }.joined()
    }

    private func hexadecimal(_ byte: UInt8) -> String {
        (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
    }
}
