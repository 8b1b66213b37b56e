/// How a camera held the picture: what has to be done with the stored rows to see it upright (Exif 2.32, 4.6.4 A).
package enum PictureOrientation: Int, Sendable, Hashable {
    case upright = 1
    case mirrored
    case upsideDown
    case mirroredUpsideDown
    case transposed
    case turnedLeft
    case transversed
    case turnedRight

    /// Whether the picture is as wide as the stored rows are many.
    package var swapsSides: Bool { rawValue >= PictureOrientation.transposed.rawValue }
}

extension PictureOrientation {
    private static let tag = 0x0112
    private static let shortType = 3

    /// Reads the first directory of an Exif segment; nil when the segment is none or does not tell.
    init?(exif segment: ArraySlice<UInt8>) {
        let bytes = Array(segment.prefix(1 << 16))
        guard bytes.starts(with: Array("Exif\0\0".utf8)), bytes.count >= 20 else { return nil }
        let data = ExifData(bytes: bytes.dropFirst(6))
        guard let data, let start = data.number(at: 4, length: 4), let count = data.number(at: start, length: 2)
        else { return nil }
        for entry in 0..<min(count, 512) {
            let place = start + 2 + entry * 12
            guard let tag = data.number(at: place, length: 2) else { return nil }
            guard tag == PictureOrientation.tag else { continue }
            guard data.number(at: place + 2, length: 2) == PictureOrientation.shortType,
                let value = data.number(at: place + 8, length: 2)
            else { return nil }
            self.init(rawValue: value)
            return
        }
        return nil
    }
}

/// The TIFF part of an Exif segment, in the order of bytes that it names.
private struct ExifData {
    private let bytes: [UInt8]
    private let isLittleEndian: Bool

    init?(bytes: ArraySlice<UInt8>) {
        self.bytes = Array(bytes)
        switch self.bytes.prefix(2) {
        case [0x49, 0x49]: isLittleEndian = true
        case [0x4D, 0x4D]: isLittleEndian = false
        default: return nil
        }
    }

    /// Nil outside the data.
    func number(at place: Int, length: Int) -> Int? {
        guard place >= 0, place <= bytes.count - length else { return nil }
        let digits = bytes[place..<place + length]
        return (isLittleEndian ? Array(digits.reversed()) : Array(digits)).reduce(0) { $0 << 8 | Int($1) }
    }
}
