import Foundation
import Geometry
import JPEGCoding
import PDFPreflight
import PageRendering
import Testing

@Suite("Pages drawn for the report")
struct PageRenderingTests {
    private static let scale = RenderingScale(resolution: 72, longestSide: 1_600, quality: 90)

    private func picture(of file: HandmadePDF, page: Int = 1) throws -> (PagePicture, JPEGPixels) {
        let document = try #require(RenderedDocument(Data(file.bytes)))
        let picture = try #require(document.picture(ofPage: page, at: Self.scale))
        return (picture, try #require(JPEGPixels(decoding: [UInt8](picture.jpeg))))
    }

    @Test("A page has its ink where it is drawn, and is white elsewhere")
    func ink() throws {
        var file = HandmadePDF()
        file.draw("1 0 0 rg 200 220 40 50 re f")
        let (picture, pixels) = try picture(of: file)
        #expect(picture.page == 1 && picture.resolution == 72)
        #expect(picture.box == PageBox(left: 0, bottom: 0, right: 300.4, top: 300.4))
        let near = pixels.isNear
        #expect(pixels.width == 300 && pixels.height == 300)
        #expect(near([255, 0, 0], 220, 300 - 245))
        #expect(near([255, 255, 255], 180, 300 - 245))
        #expect(near([255, 255, 255], 220, 300 - 280))
    }

    @Test("Only the crop box is drawn, and the picture says so")
    func cropBox() throws {
        var file = HandmadePDF()
        file.add(HandmadePDF.page, "/CropBox[50 60 250 280]")
        file.draw("1 0 0 rg 200 220 40 50 re f")
        let (picture, pixels) = try picture(of: file)
        #expect(picture.box == PageBox(left: 50, bottom: 60, right: 250, top: 280))
        let near = pixels.isNear
        #expect(pixels.width == 200 && pixels.height == 220)
        #expect(near([255, 0, 0], 220 - 50, 280 - 245))
    }

    @Test("A page as large as pages can be has no more pixels than it may, and says its resolution")
    func largePage() throws {
        var file = HandmadePDF()
        file.change(HandmadePDF.page, "/MediaBox[0 0 300.4 300.4]", to: "/MediaBox[0 0 14400 7200]")
        let (picture, pixels) = try picture(of: file)
        #expect(pixels.width == 1_600 && pixels.height == 800)
        #expect(picture.resolution == 8)
    }

    @Test("What is no PDF is not opened, and a page that is not there is not drawn")
    func nothing() throws {
        for text in ["", "no PDF", "%PDF-1.7\n"] { #expect(RenderedDocument(Data(text.utf8)) == nil) }
        let document = try #require(RenderedDocument(Data(HandmadePDF().bytes)))
        for page in [-1, 0, 2, Int.max] { #expect(document.picture(ofPage: page, at: Self.scale) == nil) }
    }
}

extension JPEGPixels {
    /// Whether a pixel has a colour, but for what compression does to it.
    func isNear(_ colour: [Int], _ x: Int, _ y: Int) -> Bool {
        let start = (y * width + x) * space.parts
        return zip(bytes[start..<(start + 3)], colour).allSatisfy { abs(Int($0) - $1) < 24 }
    }
}
