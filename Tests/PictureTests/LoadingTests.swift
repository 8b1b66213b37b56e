import Diagnostics
import Foundation
import Pictures
import TestSupport
import Testing

@Suite("Pictures")
struct LoadingTests {
    private static func example(_ name: String) throws -> [UInt8] {
        [UInt8](try Data(contentsOf: URL(fileURLWithPath: Repository.example + "/images/" + name)))
    }

    @Test("Missing, broken and oversized pictures are reported, each with its name")
    func findings() throws {
        let scratch = try ScratchFolder()
        let jpeg = try Self.example("market.jpg")
        try scratch.write("good.jpg", jpeg)
        try scratch.write("cut.jpg", Array(jpeg.prefix(jpeg.count / 2)))
        try scratch.write("text.png", Array("text".utf8))
        var huge = try Self.example("qr.png")
        huge[16] = 0x7F
        try scratch.write("huge.png", huge)
        let paths = ["good.jpg", "cut.jpg", "text.png", "huge.png", "gone.jpg", "../out.jpg"]
        let store = PictureStore.loaded(paths: paths, folder: scratch.path)
        #expect(store.value.paths == ["good.jpg"])
        #expect(store.diagnostics.map(\.code.id) == ["PIC-002", "PIC-002", "PIC-003", "PIC-001", "PIC-002"])
        #expect(store.value["good.jpg"]?.width == 1200 && store.value["good.jpg"]?.height == 800)
    }

    @Test("The header tells how a picture has to be turned", arguments: 1...8)
    func orientation(value: Int) throws {
        #expect(try FixturePicture.named("orientation-\(value).jpg").orientation.rawValue == value)
    }

    @Test("An Exif segment that is cut off or nonsense turns nothing")
    func brokenExif() throws {
        let bytes = try FixturePicture.named("orientation-6.jpg").bytes
        let start = try #require(bytes.indices.first { bytes[$0...].starts(with: Array("Exif".utf8)) })
        for offset in 0..<32 {
            var damaged = bytes
            damaged[start + offset] ^= 0xFF
            // Whatever is read, reading ends and gives a picture of the same size, or none.
            let picture = Picture(damaged)
            #expect(picture == nil || picture?.width == 64)
        }
    }
}

/// Pictures of `Tests/Fixtures/pictures`.
enum FixturePicture {
    static func named(_ name: String) throws -> Picture {
        let path = Repository.root + "/Tests/Fixtures/pictures/" + name
        return try #require(Picture([UInt8](try Data(contentsOf: URL(fileURLWithPath: path)))))
    }
}
