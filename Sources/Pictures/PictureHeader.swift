extension Picture {
    /// Reads the header of a JPEG or PNG; nil when it is neither, or cut off.
    package init?(_ bytes: [UInt8]) {
        guard let header = PictureHeader(jpeg: bytes) ?? PictureHeader(png: bytes) else { return nil }
        self.init(
            bytes: bytes, format: header.format, width: header.width, height: header.height,
            components: header.components, bitDepth: header.bitDepth, orientation: header.orientation)
    }
}

/// What the first bytes of a picture say.
private struct PictureHeader {
    let format: Picture.Format
    let width: Int
    let height: Int
    let components: Int
    let bitDepth: Int
    let orientation: PictureOrientation

    /// ISO/IEC 10918-1, B.2.2: the frame header; the file has to end with the end-of-image marker.
    init?(jpeg bytes: [UInt8]) {
        guard bytes.starts(with: [0xFF, 0xD8, 0xFF]), PictureHeader.endsImage(bytes) else { return nil }
        var index = 2
        var orientation = PictureOrientation.upright
        while index + 9 < bytes.count {
            guard bytes[index] == 0xFF else { return nil }
            let marker = bytes[index + 1]
            if marker == 0xFF {
                index += 1
                continue
            }
            let length = Int(bytes[index + 2]) << 8 | Int(bytes[index + 3])
            let isFrame = (0xC0...0xCF).contains(marker) && ![0xC4, 0xC8, 0xCC].contains(marker)
            if isFrame {
                height = Int(bytes[index + 5]) << 8 | Int(bytes[index + 6])
                width = Int(bytes[index + 7]) << 8 | Int(bytes[index + 8])
                components = Int(bytes[index + 9])
                bitDepth = 8
                self.orientation = orientation
                format = .jpeg
                guard width > 0, height > 0, [1, 3, 4].contains(components) else { return nil }
                return
            }
            if marker == 0xE1, let found = PictureOrientation(exif: bytes[(index + 4)...].prefix(length)) {
                orientation = found
            }
            guard length >= 2, marker != 0xD9, marker != 0xDA else { return nil }
            index += 2 + length
        }
        return nil
    }

    private static func endsImage(_ bytes: [UInt8]) -> Bool {
        let tail = Array(bytes.suffix(64))
        return zip(tail, tail.dropFirst()).contains { $0 == 0xFF && $1 == 0xD9 }
    }

    /// W3C PNG, 11.2.2: IHDR comes first; IEND last.
    init?(png bytes: [UInt8]) {
        guard bytes.count > 45, bytes.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]),
            Array(bytes[12..<16]) == Array("IHDR".utf8), Array(bytes.suffix(8).prefix(4)) == Array("IEND".utf8)
        else { return nil }
        func number(_ start: Int) -> Int { bytes[start..<start + 4].reduce(0) { $0 << 8 | Int($1) } }
        width = number(16)
        height = number(20)
        format = .png
        let counts: [UInt8: Int] = [0: 1, 2: 3, 3: 3, 4: 2, 6: 4]
        guard let count = counts[bytes[25]], width > 0, height > 0 else { return nil }
        components = count
        bitDepth = Int(bytes[24])
        orientation = .upright
    }
}
