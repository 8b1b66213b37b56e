import Foundation
import Geometry
import Testing

/// A gray picture in the PGM form.
struct GrayPicture {
    let width: Int
    private let pixels: ArraySlice<UInt8>

    init(_ path: String) throws {
        let bytes = [UInt8](try Data(contentsOf: URL(fileURLWithPath: path)))
        let head = try #require(
            String(decoding: bytes.prefix(64), as: UTF8.self).prefixMatch(
                of: /P5\s(?:#.*\n)?(\d+)\s(\d+)\s255\s/))
        width = try #require(Int(head.1))
        pixels = bytes.suffix(width * (try #require(Int(head.2))))
    }

    func darkness(_ x: Int, _ y: Int) -> Int { 255 - Int(pixels[pixels.startIndex + y * width + x]) }

    /// Sum over a box in points, at so many pixels a point.
    func darkness(in box: Rectangle, scale: Int) -> Int {
        func pixel(_ length: Length) -> Int { Int(length.points) * scale }
        var sum = 0
        for y in pixel(box.top)..<pixel(box.bottom) {
            for x in pixel(box.left)..<pixel(box.right) { sum += darkness(x, y) }
        }
        return sum
    }

    /// The smallest box around everything that is more than half black; nil on a white page.
    var inkBox: InkBox? {
        let dark = pixels.indices.lazy.filter { pixels[$0] < 128 }.map { $0 - pixels.startIndex }
        guard let first = dark.first, let last = Array(dark).last else { return nil }
        let columns = dark.map { $0 % width }
        guard let left = columns.min(), let right = columns.max() else { return nil }
        return InkBox(width: right - left + 1, height: last / width - first / width + 1)
    }
}

/// Size of a box of ink in pixels.
struct InkBox {
    let width: Int
    let height: Int
}
