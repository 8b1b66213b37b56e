import Foundation
import Geometry
import PDFExport
import PDFFinishing
import PageLayout
import Pictures
import TestSupport
import Testing
import Typography

private let vertical = ShapingOptions(writingMode: .vertical)

private func written(_ specimen: SpecimenPage) throws -> (scratch: ScratchFolder, path: String) {
    let info = DocumentInfo(title: "样张", author: nil, subject: nil, language: "zh-Hans", date: "2026-03-06")
    let bytes = try pdf(
        of: [specimen.page], fonts: DrawingFonts(specimen.fonts), pictures: PictureStore(), document: info)
    let scratch = try ScratchFolder()
    return (scratch, try scratch.write("a.pdf", bytes))
}

private func extracted(_ path: String) throws -> String {
    try run(["pdftotext", "-raw", path, "-"]).output.tight
}

@Suite("Type on the page")
struct SpecimenTests {
    @Test("Mixed text can be copied as it was written: quotes, dashes, interpuncts, letters of another face")
    func horizontalText() throws {
        let text = "他说：“AI赋能”，He said “don’t go”——列夫·托尔斯泰……占96.8%。"
        for role in [FontRole.body, .headline, .caption] {
            var specimen = try SpecimenPage()
            specimen.addLines(text, role: role)
            #expect(try extracted(written(specimen).path) == text.tight, "\(role)")
        }
    }

    @Test("Vertical text can be copied as it was written: brackets for quotes, cells, words on their side")
    func verticalText() throws {
        let text = "清河在2026年3月12日说：“好！”（AI写newspaper）——……夫·托，96.8%。"
        for role in [FontRole.body, .caption] {
            var specimen = try SpecimenPage()
            specimen.addColumns(text, role: role, options: vertical)
            let file = try written(specimen)
            #expect(try extracted(file.path) == text.tight, "\(role)")
            #expect(try run(["qpdf", "--check", file.path]).status == 0)
        }
    }

    @Test("A reading is text of the page; dots and lines are not")
    func annotatedText() throws {
        let text = "说清河县的王刚好。"
        var specimen = try SpecimenPage()
        let annotations = [
            TextAnnotation("清河县", in: text, .ruby(Ruby(.romanised, ["qing", "he", "xian"]))),
            TextAnnotation("王刚", in: text, .properName), TextAnnotation("好", in: text, .emphasis),
        ]
        specimen.addLines(text, annotations: annotations.compactMap { $0 })
        #expect(try extracted(written(specimen).path) == text + "qinghexian")
    }

    /// Darkness of the PDF drawn by Poppler, and of the page picture, in a box given in points.
    private func darkness(of specimen: SpecimenPage, in boxes: [Rectangle]) throws -> [(pdf: Int, picture: Int)]
    {
        let file = try written(specimen)
        let base = file.scratch.path
        #expect(
            try run(["pdftoppm", "-r", "144", "-gray", "-singlefile", file.path, base + "/pdf"]).status == 0)
        let picture = try pagePicture(
            of: specimen.page, fonts: DrawingFonts(specimen.fonts), pictures: PictureStore(), height: 1200)
        let path = try file.scratch.write("page.png", picture)
        #expect(
            try run(["mutool", "draw", "-q", "-F", "pgm", "-r", "96", "-o", base + "/page.pgm", path]).status
                == 0)
        let one = try GrayPicture(base + "/pdf.pgm")
        let two = try GrayPicture(base + "/page.pgm")
        #expect(one.width == two.width)
        return boxes.map { (one.darkness(in: $0, scale: 2), two.darkness(in: $0, scale: 2)) }
    }

    @Test("The page picture and the PDF have the same ink in every column and line")
    func sameInk() throws {
        let text = "清河在2026年3月12日说：“好！”AI写newspaper——……123号"
        var specimen = try SpecimenPage()
        let options = ShapingOptions(writingMode: .vertical, longestUprightNumber: 3)
        let annotations = [
            TextAnnotation("清河", in: text, .properName), TextAnnotation("年", in: text, .emphasis),
            TextAnnotation("写", in: text, .bookTitle),
        ]
        specimen.addColumns(text, options: options, ems: 12, annotations: annotations.compactMap { $0 })
        let columns = (0..<3).map { column in
            Rectangle(
                x: specimen.size * (-2 * column) + .points(542), y: .points(20), width: .points(36),
                height: .points(300))
        }
        for ink in try darkness(of: specimen, in: columns) {
            #expect(ink.pdf > 50_000)
            #expect(abs(ink.pdf - ink.picture) * 20 < ink.pdf, "\(ink)")
        }
    }

    @Test(
        "A word on its side in a vertical line takes the room across that it takes up and down in a horizontal one"
    )
    func turned() throws {
        var flat = try SpecimenPage()
        flat.addLines("newspaper")
        var upright = try SpecimenPage()
        upright.addColumns("newspaper", options: vertical)
        func ink(_ specimen: SpecimenPage) throws -> InkBox {
            let file = try written(specimen)
            _ = try run(["pdftoppm", "-r", "144", "-gray", "-singlefile", file.path, file.scratch.path + "/a"])
            return try #require(GrayPicture(file.scratch.path + "/a.pgm").inkBox)
        }
        let one = try ink(flat)
        let two = try ink(upright)
        #expect(abs(one.width - two.height) <= 2 && abs(one.height - two.width) <= 2)
        #expect(one.width > 2 * one.height)
    }
}
