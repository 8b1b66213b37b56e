import Foundation
import Geometry
import JPEGCoding
import PDFExport
@testable import PDFFinishing
import PDFPreflight
import PageLayout
import PageRendering
import Pictures
import TestSupport
import Testing

@Suite("Photographs with a profile of their own")
struct EmbeddedProfileTests {
    /// sRGB with its red and its green part in each other's place.
    private static var swapped: [UInt8] {
        let names = [Array("rXYZ".utf8), Array("gXYZ".utf8)]
        var bytes = SRGBProfile.bytes
        let places = names.map { name in bytes.indices.first { bytes[$0...].starts(with: name) } ?? 0 }
        bytes.replaceSubrange(places[0]..<(places[0] + 4), with: names[1])
        bytes.replaceSubrange(places[1]..<(places[1] + 4), with: names[0])
        return bytes
    }

    /// A red photograph on a page, drawn; the colour of its middle.
    private func middle(_ purpose: PDFPurpose, profile: [UInt8]?) throws -> (colour: [Int], bytes: [UInt8]) {
        let red = JPEGPixels(
            width: 32, height: 32, space: .rgb,
            bytes: Array(repeating: [255, 0, 0], count: 1_024).flatMap { $0 })
        let plain = try #require(red.encoded(quality: 95))
        let segment = profile.map { profile in
            let data = Array("ICC_PROFILE\0".utf8) + [1, 1] + profile
            return [0xFF, 0xE2, UInt8((data.count + 2) >> 8), UInt8((data.count + 2) & 255)] + data
        }
        let picture = try #require(Picture(Array(plain.prefix(2) + (segment ?? []) + plain.dropFirst(2))))
        var specimen = try SpecimenPage()
        let place = Rectangle(x: .points(100), y: .points(100), width: .points(100), height: .points(100))
        specimen.add([.picture(PlacedPicture(path: "a.jpg", area: place, whole: place, alt: "红"))])
        let info = DocumentInfo(title: "图", author: nil, subject: nil, language: "zh-Hans", date: "2026-03-06")
        let bytes = try pdf(
            of: [specimen.page], fonts: specimen.fonts, pictures: PictureStore(["a.jpg": picture]),
            document: info,
            settings: PDFSettings(purpose))
        let document = try #require(RenderedDocument(Data(bytes)))
        let drawn = try #require(document.picture(ofPage: 1, at: RenderingScale(resolution: 72, quality: 95)))
        let pixels = try #require(JPEGPixels(decoding: [UInt8](drawn.jpeg)))
        let start = (155 * pixels.width + 155) * 3
        return (pixels.bytes[start..<(start + 3)].map(Int.init), bytes)
    }

    @Test("Red by a profile whose red is green is shown as green", arguments: [PDFPurpose.screen, .archive])
    func shown(purpose: PDFPurpose) throws {
        let green = try middle(purpose, profile: Self.swapped).colour
        #expect(green[1] > 200 && green[0] < 80, "\(green)")
        let red = try middle(purpose, profile: nil).colour
        #expect(red[0] > 200 && red[1] < 80, "\(red)")
    }

    @Test("It is printed as green too")
    func printed() throws {
        let purpose = PDFPurpose.print(try PressFile().plan)
        let green = try middle(purpose, profile: Self.swapped).colour
        #expect(green[1] > green[0] + 40, "\(green)")
    }

    @Test("The archive file is PDF/A-2u and PDF/UA-1 with it", .enabled(if: Repository.pdfValidator != nil))
    func archive() throws {
        let scratch = try ScratchFolder()
        let path = try scratch.write("a.pdf", try middle(.archive, profile: Self.swapped).bytes)
        let result = try run(try #require(Repository.pdfValidator) + [path])
        #expect(result.status == 0, "\(result.output)")
    }

    @Test("A profile that means sRGB is not embedded a second time")
    func screenProfile() throws {
        let plain = try middle(.screen, profile: nil).bytes
        let tagged = try middle(.screen, profile: SRGBProfile.bytes).bytes
        // The segment in the photograph, and nothing else.
        #expect(tagged.count - plain.count < SRGBProfile.bytes.count + 100)
    }
}
