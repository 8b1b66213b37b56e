import ColourManagement
import Foundation
import Geometry
import JPEGCoding
import PDFExport
import PDFFinishing
import PageLayout
import Pictures
import TestSupport

/// A page for the press as tests ask for it: type, coloured rules, a photograph at the edge, a grey one.
struct PressFile {
    let pages: [LaidOutPage]
    let fonts: SpecimenPage
    let pictures: PictureStore
    let plan: PressPlan
    private static let document = DocumentInfo(
        title: "样报 2026-03-06", author: "样报社", subject: nil, language: "zh-Hans", date: "2026-03-06",
        identifier: "urn:uuid:4d9e3c1a-6a55-4f0e-9a3b-0f5f3a0c7b11")

    /// - Parameters:
    ///   - text: whether there is type.
    ///   - colours: whether there are coloured rules and photographs.
    init(text: Bool = true, colours: Bool = true, marks: Set<PrinterMark> = [], limit: Int = 240) throws {
        var specimen = try SpecimenPage()
        if text { specimen.addLines("清河周报：一份测试版面，“引号”与 Western words 都在黑版上。") }
        var elements: [PageElement] = [
            .rule(
                PlacedRule(
                    area: Rectangle(x: .points(20), y: .points(200), width: .points(300), height: .points(2)),
                    colour: .ink))
        ]
        var pictures: [String: Picture] = [:]
        if colours {
            pictures["photo.jpg"] = try PressFile.photograph(.rgb)
            pictures["grey.jpg"] = try PressFile.photograph(.grey)
            let edge = Rectangle(x: .zero, y: .points(400), width: .points(300), height: .points(200))
            elements.append(.picture(PlacedPicture(path: "photo.jpg", area: edge, whole: edge, alt: nil)))
            let inner = Rectangle(x: .points(350), y: .points(420), width: .points(200), height: .points(133))
            elements.append(.picture(PlacedPicture(path: "grey.jpg", area: inner, whole: inner, alt: nil)))
            for (index, colour) in ["#C8102E", "#00539B", "#2E1A0F", "#808080"].enumerated() {
                elements.append(
                    .rule(
                        PlacedRule(
                            area: Rectangle(
                                x: .points(Double(40 + index * 130)), y: .points(250), width: .points(110),
                                height: .points(60)), colour: Colour(hex: colour) ?? .ink)))
            }
        }
        specimen.add(elements)
        fonts = specimen
        pages = [specimen.page]
        self.pictures = PictureStore(pictures)
        let profile = try OutputProfile(try Repository.bytes(of: "styles/profiles/newsprint.icc"))
        plan = PressPlan(
            profile: profile, limit: InkLimit(percent: limit),
            sheet: PressSheet(bleed: .millimetres(3), marks: marks))
    }

    func bytes() throws -> [UInt8] {
        try pdf(
            of: pages, fonts: DrawingFonts(fonts.fonts), pictures: pictures, document: PressFile.document,
            settings: PDFSettings(.print(plan)))
    }

    func plates(resolution: Int = 100) throws -> InkPlates {
        try inkPlates(
            of: pages[0], fonts: DrawingFonts(fonts.fonts), pictures: pictures,
            conversion: InkConversion(plan.profile, limit: plan.limit), bleed: plan.sheet.bleed,
            resolution: resolution)
    }

    /// Soft waves of every colour, dark ones among them.
    private static func photograph(_ space: PixelSpace) throws -> Picture {
        let (width, height) = (300, 200)
        var bytes: [UInt8] = []
        for row in 0..<height {
            for column in 0..<width {
                for part in 0..<space.parts {
                    let wave =
                        sin(Double(column) / 40 + Double(part) * 2) * cos(Double(row) / 30 - Double(part))
                    bytes.append(UInt8(110 + 110 * wave))
                }
            }
        }
        let pixels = JPEGPixels(width: width, height: height, space: space, bytes: bytes)
        return Picture(
            bytes: pixels.encoded(quality: 92) ?? [], format: .jpeg, width: width, height: height,
            components: space.parts)
    }
}
