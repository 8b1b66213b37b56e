import Foundation
import JPEGCoding
import TestSupport
import Testing

@Suite("The HTML report of preflight")
struct IllustratedReportTests {
    /// A file with a tint of too much ink at (36.85, 206.86), 28.35 points wide and high.
    private static var tinted: HandmadePDF {
        var file = HandmadePDF()
        file.draw("1 1 1 0 k 36.85 206.86 28.35 28.35 re f")
        return file
    }

    private func report(on file: HandmadePDF) throws -> String {
        let folder = try ScratchFolder()
        let path = try folder.write("file.pdf", file.bytes)
        return try run([banxin, "preflight", "--lang", "en", "--format", "html", path]).output
    }

    /// The pictures of pages, in their order.
    private func pictures(in html: String) throws -> [JPEGPixels] {
        try html.split(separator: "data:image/jpeg;base64,").dropFirst().map { part in
            let data = try #require(Data(base64Encoded: String(part.prefix { $0 != "\"" })))
            return try #require(JPEGPixels(decoding: [UInt8](data)))
        }
    }

    @Test(
        "Each page is shown as it looks; a mark lies over the ink that it is about, and leads to its line and back"
    )
    func marks() throws {
        let html = try report(on: Self.tinted)
        // Everything lies in a view that is 2 % larger than the sheet on each side.
        let margin = 300.4 * 0.02
        #expect(html.contains("<image x=\"6\" y=\"6\" width=\"300.4\" height=\"300.4\" preserve"))
        let mark =
            #/<a id="f1p1m(\d+)" href="#f1p1n(\d+)"><title>a colour has 300[^<]*</title><rect x="([\d.]+)" y="([\d.]+)" width="([\d.]+)"/#
        let found = try #require(html.firstMatch(of: mark))
        #expect(found.1 == found.2)
        #expect(html.contains("<li id=\"f1p1n\(found.1)\" class=\"error\"><b><a href=\"#f1p1m\(found.1)\">"))
        let (x, y) = (try #require(Double(found.3)) - margin, try #require(Double(found.4)) - margin)
        let width = try #require(Double(found.5))
        // A little larger than the tint on every side.
        #expect(
            abs(x + width / 2 - (36.85 + 14.175)) < 0.2 && abs(y + width / 2 - (300.4 - 206.86 - 14.175)) < 0.2)
        #expect(width > 28.35 && width < 31)

        let pixels = try #require(try pictures(in: html).first)
        let perPoint = Double(pixels.width) / 300.4
        let middle = (Int((x + width / 2) * perPoint), Int((y + width / 2) * perPoint))
        let start = (middle.1 * pixels.width + middle.0) * 3
        let isInk = pixels.bytes[start..<(start + 3)].allSatisfy { $0 < 100 }
        #expect(isInk)
        let isPaper = pixels.isNear([255, 255, 255], 2, 2)
        #expect(isPaper)
        #expect(html.contains("The page as on a screen, 96 ppi"))
    }

    @Test("A page that is shown on its side is turned back, so that marks lie where places are measured")
    func turned() throws {
        var file = Self.tinted
        file.add(HandmadePDF.page, "/Rotate 90/CropBox[0 0 300.4 250.4]")
        let html = try report(on: file)
        // 250.4 wide and 300.4 high as it is seen, around the middle of the crop box.
        #expect(
            html.contains(
                "<image x=\"31\" y=\"31\" width=\"250.4\" height=\"300.4\" transform=\"rotate(-90 156.2 181.2)\""
            ))
        let pixels = try #require(try pictures(in: html).first)
        let perPoint = Double(pixels.width) / 250.4
        // Turned clockwise, what was at the left is at the top, and the distance from the bottom is that from the left.
        let (across, down) = (206.86 + 14.175, 36.85 + 14.175)
        let start = (Int(down * perPoint) * pixels.width + Int(across * perPoint)) * 3
        let isInk = pixels.bytes[start..<(start + 3)].allSatisfy { $0 < 100 }
        #expect(isInk)
    }

    @Test(
        "A page on which the process that draws ends is sketched, the report says so, and the next page is drawn",
        .disabled(
            if: ProcessInfo.processInfo.environment["ASAN_OPTIONS"] != nil,
            "under the address sanitizer the process that looks at the file ends before, for want of memory"))
    func pageThatCannotBeDrawn() throws {
        var file = Self.tinted
        // A second page, and on the first a picture behind filters that keep rows of 250 MB each.
        file.put(2, "<</Type/Pages/Kids[3 0 R 40 0 R]/Count 2>>")
        file.put(40, "<</Type/Page/Parent 2 0 R/MediaBox[0 0 300.4 300.4]/Contents 41 0 R>>")
        file.put(41, "<<>>", Array("0 0 1 rg 100 100 100 100 re f".utf8))
        let parameters = String(repeating: "<</Predictor 15/Columns 250000000>>", count: 6)
        let filters = String(repeating: "/FlateDecode", count: 6)
        file.add(HandmadePDF.image, "/Filter[\(filters)]/DecodeParms[\(parameters)]")
        let html = try report(on: file)
        let pages = html.split(separator: "<article>").dropFirst()
        try #require(pages.count == 2)
        let isSketched = !pages[1].contains("<image ") && pages[1].contains("The page cannot be drawn.")
        #expect(isSketched)
        // The sketch has the picture and the line of text as boxes, and the mark is there.
        let hasShapes = pages[1].contains("fill=\"#7fa7c9\"") && pages[1].contains("fill=\"#777\"")
        #expect(hasShapes)
        #expect(pages[1].contains("<title>a colour has 300 % ink, over 240 %</title>"))
        let drawn = try #require(try pictures(in: html).first)
        let isDrawn = drawn.isNear([0, 0, 255], drawn.width / 2, drawn.height / 2)
        #expect(isDrawn)
        #expect(pages[2].contains("The page as on a screen"))
    }

    @Test("A file that cannot be read has a report without pages")
    func unreadable() throws {
        let folder = try ScratchFolder()
        let path = try folder.write("file.pdf", Array("no PDF".utf8))
        let result = try run([banxin, "preflight", "--lang", "en", "--format", "html", path])
        #expect(result.status == 1)
        #expect(result.output.contains("PRE-001") && !result.output.contains("<article>"))
    }
}
