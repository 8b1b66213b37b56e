import CairoCanvas
import Geometry
import JPEGCoding
import Testing

@Suite("Pages made smaller")
struct RasterReductionTests {
    private struct NoMemory: Error {}

    /// The grey of each pixel of a page of 100 × 200 points, drawn 200 pixels high and made smaller.
    private func greys(side: Int, black: Rectangle) throws -> (width: Int, height: Int, greys: [UInt8]) {
        let page = Size(width: .points(100), height: .points(200))
        guard let canvas = RasterCanvas(page: page, height: 200) else { throw NoMemory() }
        canvas.context.fill(black, colour: .ink)
        guard let image = canvas.reduced(toSide: side) else { throw NoMemory() }
        let bytes = try image.jpeg(quality: 100).get()
        let pixels = try #require(JPEGPixels(decoding: bytes))
        let parts = pixels.bytes.count / (pixels.width * pixels.height)
        return (
            pixels.width, pixels.height,
            stride(from: 0, to: pixels.bytes.count, by: parts).map { pixels.bytes[$0] }
        )
    }

    @Test("Each pixel is the mean of those that it stands for, at the edges too")
    func mean() throws {
        // The upper quarter and half of the row of pixels under it.
        let black = Rectangle(x: .zero, y: .zero, width: .points(100), height: .points(55))
        let small = try greys(side: 20, black: black)
        #expect(small.width == 10 && small.height == 20)
        for row in 0..<20 {
            let expected = row < 5 ? 0 : row == 5 ? 128 : 255
            for column in 0..<10 {
                #expect(abs(Int(small.greys[row * 10 + column]) - expected) <= 12)
            }
        }
    }

    @Test("A pixel may stand for any number of rows")
    func manyRows() throws {
        let page = Size(width: .points(100), height: .points(200))
        guard let canvas = RasterCanvas(page: page, height: 1_400) else { throw NoMemory() }
        let upper = Rectangle(x: .zero, y: .zero, width: .points(100), height: .points(50))
        canvas.context.fill(upper, colour: .ink)
        guard let image = canvas.reduced(toSide: 2) else { throw NoMemory() }
        let pixels = try #require(JPEGPixels(decoding: try image.jpeg(quality: 100).get()))
        #expect(pixels.width == 1 && pixels.height == 2)
        #expect(abs(Int(pixels.bytes[0]) - 128) <= 2 && pixels.bytes[3] >= 253)
    }

    @Test("A blank page is white to its edges, though its width is no whole number of pixels")
    func edges() throws {
        let page = Size(width: .points(100.4), height: .points(200))
        guard let canvas = RasterCanvas(page: page, height: 300) else { throw NoMemory() }
        #expect(canvas.width == 151)
        let pixels = try #require(JPEGPixels(decoding: try canvas.jpeg(quality: 100, mayBeGrey: true).get()))
        #expect(pixels.bytes.allSatisfy { $0 == 255 })
    }

    @Test("A page that is small enough keeps its size")
    func keepsSize() throws {
        let small = try greys(side: 900, black: Rectangle(x: .zero, y: .zero, width: .zero, height: .zero))
        #expect(small.width == 100 && small.height == 200 && small.greys.allSatisfy { $0 >= 254 })
    }

    @Test(
        "A page becomes a JPEG in grey where it may and has no colour; the smallest coloured mark keeps it in colours"
    )
    func grey() throws {
        let page = Size(width: .points(100), height: .points(200))
        let mark = Rectangle(x: .points(99), y: .points(199), width: .points(1), height: .points(1))
        for (colour, mayBeGrey, space) in [
            (Colour.ink, true, PixelSpace.grey), (Colour(red: 128, green: 128, blue: 128), true, .grey),
            (Colour(red: 0, green: 0, blue: 255), true, .rgb), (.ink, false, .rgb),
        ] {
            guard let canvas = RasterCanvas(page: page, height: 200) else { throw NoMemory() }
            canvas.context.fill(mark, colour: colour)
            let bytes = try canvas.jpeg(quality: 88, mayBeGrey: mayBeGrey).get()
            #expect(try #require(JPEGPixels(decoding: bytes)).space == space)
        }
    }
}
