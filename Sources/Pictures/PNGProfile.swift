import Deflation

extension Picture {
    /// The ICC profile that a PNG carries (W3C PNG, 11.3.2.3); nil when it has none or it is broken.
    package var pngProfile: [UInt8]? {
        guard format == .png, let chunk = pngChunk("iCCP"),
            let end = chunk.prefix(Picture.longestProfileName + 1).firstIndex(of: 0),
            // After the name comes the method of compression; there is but one, zlib's.
            chunk.endIndex > end + 2, chunk[end + 1] == 0
        else { return nil }
        return inflated(Array(chunk[(end + 2)...]), atMost: Picture.largestProfile)
    }

    private static let longestProfileName = 79
    /// Profiles of scanners and screens have under 1 MiB.
    private static let largestProfile = 8 << 20

    /// The data of the first chunk of a type before the pixels.
    private func pngChunk(_ type: String) -> ArraySlice<UInt8>? {
        var index = 8
        while index + 12 <= bytes.count {
            let length = bytes[index..<(index + 4)].reduce(0) { $0 << 8 | Int($1) }
            let name = bytes[(index + 4)..<(index + 8)]
            guard index + 12 + length <= bytes.count, !name.elementsEqual("IDAT".utf8) else { return nil }
            if name.elementsEqual(type.utf8) { return bytes[(index + 8)..<(index + 8 + length)] }
            index += 12 + length
        }
        return nil
    }
}
