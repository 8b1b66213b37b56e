import Foundation
import Geometry
import JPEGCoding
import PDFExport
import PDFFinishing
import PDFPreflight
import PageLayout
import PageRendering
import Pictures
import TestSupport
import Testing

/// Pictures whose stored rows a camera wrote on their side or mirrored, with an Exif tag that says so.
@Suite("Pictures that have to be turned")
struct TurnedPictureTests {
    enum Purpose: String, CaseIterable { case screen, archive, print }

    /// Red and green above, blue and white below, when it stands upright.
    private static let upright = ["red", "green", "blue", "white"]

    private static func fixture(_ name: String) throws -> [UInt8] {
        try Repository.bytes(of: "Tests/Fixtures/pictures/" + name)
    }

    /// The picture over 96 × 64 points at (100, 100), as the page of a PDF shows it.
    private func fields(of bytes: [UInt8], _ purpose: Purpose, width: Double = 96, height: Double = 64) throws
        -> [String]
    {
        let page = try DrawnPage(bytes, width: width, height: height)
        let pixels = try page.drawn(for: purpose)
        return try page.fields(in: pixels, bleed: purpose == .print ? 8.504 : 0)
    }

    @Test("A picture stands upright in every PDF, however it is stored", arguments: 1...8, Purpose.allCases)
    func everyOrientation(orientation: Int, purpose: Purpose) throws {
        #expect(try fields(of: Self.fixture("orientation-\(orientation).jpg"), purpose) == Self.upright)
    }

    @Test("A picture stands upright on page pictures, however it is stored", arguments: 1...8)
    func pagePictures(orientation: Int) throws {
        let page = try DrawnPage(Self.fixture("orientation-\(orientation).jpg"), width: 96, height: 64)
        let jpeg = try pagePicture(
            of: page.page, fonts: page.fonts.fonts, pictures: page.pictures, height: 600, as: .jpeg(quality: 95)
        )
        #expect(try page.fields(in: try #require(JPEGPixels(decoding: jpeg)), bleed: 0) == Self.upright)
    }

    @Test("A photograph in inks that a camera held on its side is upright and in the colours of each purpose")
    func inksOnTheirSide() throws {
        // Orientation 6: the stored rows run upwards at the right, so that what was below on the left is above.
        let bytes = try Self.fixture("cmyk.jpg").taggedWithOrientation(6)
        let picture = try #require(Picture(bytes))
        #expect(picture.orientation.rawValue == 6 && picture.components == 4)
        let turned = ["blue", "red", "white", "green"]
        for purpose in Purpose.allCases {
            #expect(try fields(of: bytes, purpose, width: 64, height: 96) == turned, "\(purpose)")
            let page = try DrawnPage(bytes, width: 64, height: 96)
            let folder = try ScratchFolder()
            let path = try folder.write("a.pdf", try page.pdf(for: purpose))
            let list = try run(["pdfimages", "-list", path]).output
            #expect(list.contains(purpose == .print ? " cmyk " : " rgb "), "\(list)")
        }
    }
}

/// A page with one picture at (100, 100).
private struct DrawnPage {
    let fonts: SpecimenPage
    let pictures: PictureStore
    let page: LaidOutPage
    private let place: Rectangle

    init(_ bytes: [UInt8], width: Double, height: Double) throws {
        var specimen = try SpecimenPage()
        place = Rectangle(
            x: .points(100), y: .points(100), width: .points(width), height: .points(height))
        specimen.add([.picture(PlacedPicture(path: "a.jpg", area: place, whole: place, alt: "四色"))])
        fonts = specimen
        page = specimen.page
        pictures = PictureStore(["a.jpg": try #require(Picture(bytes))])
    }

    func pdf(for purpose: TurnedPictureTests.Purpose) throws -> [UInt8] {
        let settings =
            switch purpose {
            case .screen: PDFSettings(.screen)
            case .archive: PDFSettings(.archive)
            case .print: PDFSettings(.print(try PressFile().plan))
            }
        let info = DocumentInfo(title: "图", author: nil, subject: nil, language: "zh-Hans", date: nil)
        return try PDFExport.pdf(
            of: [page], fonts: fonts.fonts, pictures: pictures, document: info, settings: settings)
    }

    /// At a pixel a point.
    func drawn(for purpose: TurnedPictureTests.Purpose) throws -> JPEGPixels {
        let document = try #require(RenderedDocument(Data(try pdf(for: purpose))))
        let scale = RenderingScale(resolution: 72, quality: 95)
        let picture = try #require(document.picture(ofPage: 1, at: scale))
        return try #require(JPEGPixels(decoding: [UInt8](picture.jpeg)))
    }

    /// The colours in the middle of the four fields of the picture, row after row.
    ///
    /// - Parameter bleed: points from the edge of the sheet to the page.
    func fields(in pixels: JPEGPixels, bleed: Double) throws -> [String] {
        try [0.25, 0.75].flatMap { down in
            try [0.25, 0.75].map { across in
                let x = Int(place.left.points + bleed + place.width.points * across)
                let y = Int(place.top.points + bleed + place.height.points * down)
                try #require(x < pixels.width && y < pixels.height)
                let start = (y * pixels.width + x) * 3
                return name(pixels.bytes[start..<(start + 3)].map(Int.init))
            }
        }
    }

    /// Inks of newsprint are dull, and their hue is enough.
    private func name(_ colour: [Int]) -> String {
        if colour.allSatisfy({ $0 > 200 }) { return "white" }
        let strongest = colour.indices.max { colour[$0] < colour[$1] } ?? 0
        return ["red", "green", "blue"][strongest]
    }
}

extension [UInt8] {
    /// A JPEG with an Exif segment that says how it was held (Exif 2.32, 4.6.4 A).
    fileprivate func taggedWithOrientation(_ value: UInt8) -> [UInt8] {
        let directory: [UInt8] = [0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, value, 0, 0, 0, 0, 0, 0]
        let exif = Array("Exif\0\0MM\0*".utf8) + [0, 0, 0, 8] + directory
        return prefix(2) + [0xFF, 0xE1, 0, UInt8(exif.count + 2)] + exif + dropFirst(2)
    }
}
