import Deflation
import Pictures
import TestSupport
import Testing

@Suite("The profile in a PNG")
struct PNGProfileTests {
    /// A PNG with another chunk behind its header.
    private func picture(with data: [UInt8], type: String = "iCCP") throws -> Picture {
        let bytes = try FixturePicture.named("transparent.png").bytes
        let head = 8 + 25
        let length = [24, 16, 8, 0].map { UInt8(data.count >> $0 & 255) }
        // Nobody looks at the checksum of a chunk before the pixels are decoded.
        let chunk = length + Array(type.utf8) + data + [0, 0, 0, 0]
        return try #require(Picture(Array(bytes[..<head]) + chunk + bytes[head...]))
    }

    @Test("It is what its chunk holds, inflated")
    func found() throws {
        let profile = (0..<3_000).map { UInt8($0 % 251) }
        let picture = try picture(with: Array("Scanner\0".utf8) + [0] + deflated(profile))
        #expect(picture.pngProfile == profile)
        #expect(try FixturePicture.named("transparent.png").pngProfile == nil)
        #expect(try FixturePicture.named("cmyk.jpg").pngProfile == nil)
    }

    @Test("What is damaged, of another method or without a name is none")
    func broken() throws {
        let data = Array("Scanner\0".utf8) + [0] + deflated([1, 2, 3])
        for damaged in [
            Array(data.dropLast(3)), Array("Scanner\0".utf8) + [1] + deflated([1, 2, 3]), Array("Scanner".utf8),
            [],
            Array(repeating: 65, count: 200),
        ] {
            #expect(try picture(with: damaged).pngProfile == nil)
        }
        #expect(try picture(with: data, type: "iTXt").pngProfile == nil)
    }

    @Test("One that inflates to more than any profile is none")
    func bomb() throws {
        let zeros = [UInt8](repeating: 0, count: 9 << 20)
        #expect(try picture(with: Array("Bomb\0".utf8) + [0] + deflated(zeros)).pngProfile == nil)
    }
}
