import CairoCanvas
import PictureFitting
import Pictures
import TestSupport
import Testing

@Suite("Pictures made to fit")
struct FittingTests {
    private static let roomy = PictureLimits(
        longestSide: 4000, mostPixels: 16_000_000, mostBytes: 8 << 20, allowsTransparency: true)

    private static func limits(side: Int = 4000, bytes: Int = 8 << 20, transparency: Bool = true)
        -> PictureLimits
    {
        PictureLimits(
            longestSide: side, mostPixels: 16_000_000, mostBytes: bytes, allowsTransparency: transparency)
    }

    /// Red, green and blue in the middle of the four fields: above left, above right, below left, below right.
    private static func fields(of picture: Picture) throws -> [[Int]] {
        let scratch = try ScratchFolder()
        let name = picture.format == .jpeg ? "a.jpg" : "a.png"
        let file = try scratch.write(name, picture.bytes)
        // MuPDF decodes independently of the libraries that wrote the file.
        let result = try run([
            "mutool", "draw", "-q", "-F", "ppm", "-c", "rgb", "-r", "72", "-o", file + ".ppm", file,
        ])
        #expect(result.status == 0, "\(result.errors)")
        let image = try PixelMap(path: file + ".ppm")
        return [(1, 1), (3, 1), (1, 3), (3, 3)].map {
            image.pixel(image.width * $0.0 / 4, image.height * $0.1 / 4)
        }
    }

    private static func isClose(_ one: [[Int]], _ other: [[Int]], _ distance: Int = 40) -> Bool {
        zip(one.joined(), other.joined()).allSatisfy { abs($0 - $1) <= distance }
    }

    private static let drawn = [[255, 0, 0], [0, 255, 0], [0, 0, 255], [255, 255, 255]]

    @Test("What keeps the limits stays as it is, byte for byte")
    func kept() throws {
        for name in ["orientation-1.jpg", "transparent.png"] {
            let picture = try FixturePicture.named(name)
            #expect(try fittedPicture(picture, to: Self.roomy).get().bytes == picture.bytes)
        }
    }

    @Test("A picture that lies on its side or is mirrored stands upright", arguments: 1...8)
    func upright(orientation: Int) throws {
        let picture = try FixturePicture.named("orientation-\(orientation).jpg")
        let fitted = try fittedPicture(picture, to: Self.roomy).get()
        #expect((fitted.width, fitted.height) == (96, 64))
        #expect(try #require(Picture(fitted.bytes)).orientation == .upright)
        #expect(Self.isClose(try Self.fields(of: fitted), Self.drawn))
    }

    @Test("CMYK becomes RGB in the same colours, 16 bits become 8")
    func colours() throws {
        for name in ["cmyk.jpg", "sixteen-bits.png"] {
            let fitted = try fittedPicture(try FixturePicture.named(name), to: Self.roomy).get()
            let header = try #require(Picture(fitted.bytes))
            #expect(header.components == 3 && header.bitDepth == 8, "\(name)")
            #expect(Self.isClose(try Self.fields(of: fitted), Self.drawn), "\(name)")
        }
    }

    @Test("Transparency goes onto white where it is not wanted, and stays where it is")
    func transparency() throws {
        let picture = try FixturePicture.named("transparent.png")
        let opaque = try fittedPicture(picture, to: Self.limits(transparency: false)).get()
        let header = try #require(Picture(opaque.bytes))
        #expect(header.components == 3)
        // Nearly clear above: white with a little of the colour; nearly opaque below.
        let fields = try Self.fields(of: opaque)
        #expect(fields[0][1] > 150 && fields[2][2] > 200 && fields[2][0] < 100)
        let small = try fittedPicture(picture, to: Self.limits(side: 48)).get()
        #expect(try #require(Picture(small.bytes)).components == 4 && small.width == 48 && small.height == 32)
    }

    @Test("A picture over the limits is scaled down in its proportions, and never has more bytes than before")
    func scaled() throws {
        let path = Repository.example + "/images/market.jpg"
        let picture = try #require(Picture(try fileBytes(at: path)))
        for side in [1000, 500, 90, 1] {
            let fitted = try fittedPicture(picture, to: Self.limits(side: side)).get()
            #expect(fitted.width == side && abs(fitted.height - side * 2 / 3) <= 1)
            #expect(fitted.bytes.count <= picture.bytes.count)
            let header = try #require(Picture(fitted.bytes))
            #expect((header.width, header.height) == (fitted.width, fitted.height))
        }
        let area = PictureLimits(
            longestSide: 4000, mostPixels: 240_000, mostBytes: 8 << 20, allowsTransparency: true)
        let fitted = try fittedPicture(picture, to: area).get()
        #expect(fitted.width * fitted.height <= 240_000 && fitted.width >= 598)
    }

    @Test("A picture with too many bytes loses quality first, then pixels")
    func tooManyBytes() throws {
        let picture = try #require(Picture(try fileBytes(at: Repository.example + "/images/market.jpg")))
        let fitted = try fittedPicture(picture, to: Self.limits(bytes: picture.bytes.count * 3 / 4)).get()
        #expect(fitted.bytes.count <= picture.bytes.count * 3 / 4)
        let tight = try fittedPicture(picture, to: Self.limits(bytes: picture.bytes.count / 4)).get()
        #expect(tight.bytes.count <= picture.bytes.count / 4 && tight.width < 1200)
    }

    @Test("Data that are broken behind a good header are told from what is too large to decode")
    func failures() throws {
        var damaged = try #require(Picture(try fileBytes(at: Repository.example + "/images/chart.png"))).bytes
        for index in 60..<(damaged.count - 20) { damaged[index] = 0x55 }
        let picture = try #require(Picture(damaged))
        #expect(fittedPicture(picture, to: Self.limits(side: 100)) == .failure(.broken))
        let bomb = try FixturePicture.named("bomb.png")
        #expect(bomb.bytes.count < 20_000)
        #expect(fittedPicture(bomb, to: Self.limits()) == .failure(.tooLarge))
    }
}
