import CairoCanvas
import Diagnostics
import FontShaping
import Foundation
import Geometry
import PDFExport
import PDFFinishing
import PageLayout
import Pictures
import Styles
import TestSupport
import Testing
import Typography

private func fonts() throws -> FontLibrary {
    let folder = Repository.root + "/fonts"
    return try FontLibrary.loaded(try fontCandidates(in: folder).value, fontsFolder: folder).value
}

/// A page with one run for each text, under each other.
private func page(_ texts: [(String, FontRole)], _ fonts: FontLibrary, pictures: [PlacedPicture] = [])
    -> LaidOutPage
{
    let size = Length.points(12)
    var elements: [PageElement] = []
    for (row, (text, role)) in texts.enumerated() {
        let shaped = fonts.shaped(text, role: role, size: size)
        var pen = 40 * Length.unitsPerPoint
        for cluster in shaped.clusters {
            let glyphs = shaped.glyphs[Int(cluster.glyphStart)..<Int(cluster.glyphStart + cluster.glyphCount)]
                .map {
                    PlacedGlyph(id: $0.id, x: Length(units: pen + Int($0.x)), y: .points(Double(50 + row * 20)))
                }
            let start = text.utf8.index(text.startIndex, offsetBy: Int(cluster.textStart))
            let end = text.utf8.index(start, offsetBy: Int(cluster.textLength))
            elements.append(
                .glyphs(
                    GlyphRun(
                        font: cluster.font, size: size, colour: .ink, text: String(text[start..<end]),
                        clusters: [TextCluster(utf8Count: cluster.textLength, glyphCount: cluster.glyphCount)],
                        glyphs: glyphs)))
            pen += Int(cluster.advance)
        }
    }
    elements += pictures.map { .picture($0) }
    return LaidOutPage(
        size: Size(width: .points(400), height: .points(300)), label: "第1版", elements: elements,
        bookmarks: [
            Bookmark(title: "第1版", level: 0, top: .zero), Bookmark(title: "标题", level: 1, top: .points(50)),
        ])
}

private let info = DocumentInfo(
    title: "样报 2026-03-06", author: "样报社", subject: nil, language: "zh-Hans", date: "2026-03-06")

private func written(_ pages: [LaidOutPage], _ fonts: FontLibrary, pictures: PictureStore = PictureStore())
    throws -> (scratch: ScratchFolder, path: String, bytes: [UInt8])
{
    let bytes = try pdf(of: pages, fonts: DrawingFonts(fonts), pictures: pictures, document: info)
    let scratch = try ScratchFolder()
    return (scratch, try scratch.write("a.pdf", bytes), bytes)
}

@Suite("PDF")
struct PDFTests {
    @Test("qpdf finds no fault, and the same pages give the same bytes")
    func valid() throws {
        let fonts = try fonts()
        let page = page([("清河周报——“好”，AV", .body)], fonts)
        let file = try written([page, page], fonts)
        let check = try run(["qpdf", "--check", file.path])
        #expect(check.status == 0, "\(check.errors)")
        #expect(try written([page, page], fonts).bytes == file.bytes)
    }

    @Test("Every font is embedded, subset and has its text")
    func embedding() throws {
        let fonts = try fonts()
        let file = try written([page([("正文", .body), ("标题", .headline), ("图注", .caption)], fonts)], fonts)
        let lines = try run(["pdffonts", file.path]).output.split(separator: "\n").dropFirst(2)
        #expect(lines.count == 3)
        for line in lines { #expect(line.contains("yes yes yes")) }
    }

    @Test("The text can be copied as it was written, rare and missing characters too")
    func text() throws {
        let fonts = try fonts()
        let text = "清河𠮷𪚥，“好”——AI96.8%"
        let file = try written([page([(text, .body)], fonts)], fonts)
        #expect(try run(["pdftotext", "-raw", file.path, "-"]).output.tight == text.tight)
    }

    @Test("Title, language, dates, page labels and outline are written")
    func metadata() throws {
        let fonts = try fonts()
        let file = try written([page([("文", .body)], fonts)], fonts)
        let json = try run(["qpdf", "--json", file.path]).output
        for part in [
            "u:样报 2026-03-06", "D:20260306000000Z", "u:zh-Hans", "u:第1版", "u:标题", "/Metadata",
            "/DisplayDocTitle",
        ] {
            #expect(json.contains(part), "\(part)")
        }
    }

    @Test(
        "Each embedded outline is that of the source font: drawn with the whole font, every glyph looks the same"
    )
    func outlines() throws {
        let fonts = try fonts()
        let text = "如清河报龙鹤藏繁齉鬱"
        let layout = page([(text, .body)], fonts)
        let pixelsPerPoint = 4
        let file = try written([layout], fonts)
        let scratch = try ScratchFolder()
        let rasterized = try run([
            "pdftoppm", "-r", String(72 * pixelsPerPoint), "-gray", "-singlefile", file.path,
            scratch.path + "/pdf",
        ])
        #expect(rasterized.status == 0)

        // All faces of the collection share their outlines, so the first one of the file draws the same glyphs.
        let source = try run(["fc-match", "-f", "%{file}", "Noto Serif CJK SC:style=Regular"]).output
        let whole = try #require(CanvasFont([UInt8](try Data(contentsOf: URL(fileURLWithPath: source)))))
        guard let canvas = RasterCanvas(page: layout.size, height: 300 * pixelsPerPoint) else {
            Testing.Issue.record("no canvas")
            return
        }
        for case .glyphs(let run) in layout.elements {
            let glyphs = run.glyphs.map { ($0.id, $0.x.points, $0.y.points) }
            canvas.context.draw(
                CanvasText(
                    text: run.text, clusters: run.clusters.map { ($0.utf8Count, $0.glyphCount) },
                    glyphs: glyphs,
                    size: run.size.points, colour: run.colour), in: whole)
        }
        let png = try scratch.write("source.png", try canvas.png().get())
        #expect(
            try run(["mutool", "draw", "-q", "-F", "pgm", "-r", "96", "-o", scratch.path + "/source.pgm", png])
                .status == 0)

        let one = try GrayPicture(scratch.path + "/pdf.pgm")
        let two = try GrayPicture(scratch.path + "/source.pgm")
        #expect(one.width == two.width)
        for index in 0..<text.unicodeScalars.count {
            var ink = 0
            var difference = 0
            for y in (38 * pixelsPerPoint)..<(54 * pixelsPerPoint) {
                for x in ((40 + index * 12) * pixelsPerPoint)..<((52 + index * 12) * pixelsPerPoint) {
                    ink += one.darkness(x, y) + two.darkness(x, y)
                    difference += abs(one.darkness(x, y) - two.darkness(x, y))
                }
            }
            // Two rasterizers differ a little at the edges; another glyph, or none, differs by far more.
            #expect(ink > 40_000 && difference * 6 < ink, "glyph \(index): \(difference) of \(ink)")
        }
    }

    @Test("A JPEG goes into the file as it is; a broken one is an error when pixels are needed")
    func pictures() throws {
        let fonts = try fonts()
        let bytes = [UInt8](
            try Data(contentsOf: URL(fileURLWithPath: Repository.example + "/images/market.jpg")))
        let picture = try #require(Picture(bytes))
        let area = Rectangle(x: .points(20), y: .points(100), width: .points(300), height: .points(150))
        let whole = Rectangle(x: .points(20), y: .points(75), width: .points(300), height: .points(200))
        let page = page(
            [("文", .body)], fonts, pictures: [PlacedPicture(path: "a.jpg", area: area, whole: whole, alt: nil)])
        let file = try written([page], fonts, pictures: PictureStore(["a.jpg": picture]))
        #expect(file.bytes.count > bytes.count)
        #expect(try run(["pdfimages", "-list", file.path]).output.contains("jpeg"))

        let cut = Picture(
            bytes: Array(bytes.prefix(3000)) + [0xFF, 0xD9], format: .jpeg, width: picture.width,
            height: picture.height,
            components: 3)
        let failure = #expect(throws: Failure.self) {
            try pagePicture(
                of: page, fonts: DrawingFonts(fonts), pictures: PictureStore(["a.jpg": cut]), height: 300)
        }
        #expect(failure?.diagnostic.code == .PDF.brokenPicture)
        let junk = Picture(bytes: [1, 2, 3], format: .png, width: 5, height: 5, components: 3)
        #expect(throws: Failure.self) {
            try pdf(
                of: [page], fonts: DrawingFonts(fonts), pictures: PictureStore(["a.jpg": junk]), document: info)
        }
    }

    @Test("A page picture has the height asked for")
    func pictureHeight() throws {
        let fonts = try fonts()
        let bytes = try pagePicture(
            of: page([("清河", .headline)], fonts), fonts: DrawingFonts(fonts), pictures: PictureStore(),
            height: 450)
        let picture = try #require(Picture(bytes))
        #expect(picture.height == 450 && picture.width == 600)
        let jpeg = try pagePicture(
            of: page([("清河", .headline)], fonts), fonts: DrawingFonts(fonts), pictures: PictureStore(),
            height: 450,
            as: .jpeg(quality: 85))
        let second = try #require(Picture(jpeg))
        #expect(second.format == .jpeg && second.height == 450 && second.width == 600)
    }

    @Test("What cannot be a font is refused")
    func noFont() {
        #expect(CanvasFont([1, 2, 3]) == nil)
    }
}
