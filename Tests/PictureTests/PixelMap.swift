import Foundation
import Testing

func fileBytes(at path: String) throws -> [UInt8] { [UInt8](try Data(contentsOf: URL(fileURLWithPath: path))) }

/// The pixels of a binary PPM file.
struct PixelMap {
    let width: Int
    let height: Int
    private let pixels: ArraySlice<UInt8>

    init(path: String) throws {
        let data = try fileBytes(at: path)
        var fields: [String] = []
        var position = 0
        while fields.count < 4 {
            let end = try #require(data[position...].firstIndex { $0 == 0x20 || $0 == 0x0A })
            let field = String(decoding: data[position..<end], as: UTF8.self)
            position = end + 1
            if !field.isEmpty { fields.append(field) }
        }
        #expect(fields[0] == "P6" && fields[3] == "255")
        width = try #require(Int(fields[1]))
        height = try #require(Int(fields[2]))
        pixels = data[position...]
    }

    /// Red, green, blue.
    func pixel(_ x: Int, _ y: Int) -> [Int] {
        let start = pixels.startIndex + (y * width + x) * 3
        return pixels[start..<start + 3].map { Int($0) }
    }
}
