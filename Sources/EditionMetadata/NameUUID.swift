/// The UUID of a name: the same name has the same identifier on every machine (RFC 9562, 5.5, version 5).
package struct NameUUID: CustomStringConvertible {
    /// The namespace of newspaper editions, drawn once for this program.
    package static let newspaperEditions: [UInt8] = [
        0x8B, 0x0E, 0x3D, 0x5A, 0x61, 0xC7, 0x4F, 0x92, 0xA4, 0x1D, 0x97, 0x2C, 0xE5, 0x38, 0x6B, 0xF0,
    ]

    private let bytes: [UInt8]

    package init(name: String, namespace: [UInt8] = newspaperEditions) {
        var bytes = Array(sha1(namespace + Array(name.utf8)).prefix(16))
        bytes[6] = bytes[6] & 0x0F | 0x50
        bytes[8] = bytes[8] & 0x3F | 0x80
        self.bytes = bytes
    }

    /// 8-4-4-4-12 digits in lower case.
    package var description: String {
        let digits = bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }
        return [0..<4, 4..<6, 6..<8, 8..<10, 10..<16].map { digits[$0].joined() }.joined(separator: "-")
    }
}
