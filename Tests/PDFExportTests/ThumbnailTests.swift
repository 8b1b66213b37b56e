import Foundation
import Geometry
import JPEGCoding
import PDFExport
import PDFFinishing
import PDFObjects
import PageLayout
import Pictures
import TestSupport
import Testing

@Suite("Small pictures of pages")
struct ThumbnailTests {
    /// Reads with pikepdf, which shares no code with us, and writes a line for each page: form, colours, size and bytes.
    private static let reader = """
        import pikepdf, sys
        file = pikepdf.open(sys.argv[1])
        for page in file.pages:
            thumb = page.obj.get("/Thumb")
            if thumb is None:
                print("none")
            else:
                print(thumb.Filter, thumb.ColorSpace, thumb.Width, thumb.Height, thumb.read_raw_bytes().hex())
        """

    /// Two pages, one high and one wide, red below the middle.
    private static let pages = [(390.0, 540.0), (800.0, 200.0)].map { width, height in
        let lower = Rectangle(
            x: .zero, y: .points(height / 2), width: .points(width), height: .points(height / 2))
        let red = PlacedRule(area: lower, colour: Colour(red: 255, green: 0, blue: 0))
        return LaidOutPage(
            size: Size(width: .points(width), height: .points(height)), label: "1", elements: [.rule(red)],
            bookmarks: [])
    }

    private func lines(_ settings: PDFSettings) throws -> [String] {
        let info = DocumentInfo(title: "图", author: nil, subject: nil, language: "zh-Hans", date: "2026-03-06")
        let made = try pdf(
            of: Self.pages, fonts: try SpecimenPage().fonts, pictures: PictureStore(), document: info,
            settings: settings)
        let folder = try ScratchFolder()
        let path = try folder.write("a.pdf", made)
        let checked = try run(["qpdf", "--check", path])
        #expect(checked.status == 0, "\(checked.errors)")
        let read = try run(["/usr/bin/python3", "-c", Self.reader, path])
        #expect(read.status == 0, "\(read.errors)")
        return try read.output.split(separator: "\n").map(judged)
    }

    /// The line with the colours of the middle of the upper and the lower half for the bytes.
    private func judged(_ line: Substring) throws -> String {
        let words = line.split(separator: " ")
        guard words.count == 5 else { return String(line) }
        let digits = Array(words[4])
        let jpeg = stride(from: 0, to: digits.count - 1, by: 2).compactMap {
            UInt8(String(digits[$0...($0 + 1)]), radix: 16)
        }
        let pixels = try #require(JPEGPixels(decoding: jpeg))
        let colours = [1, 3].map { quarter in
            let start = (pixels.height * quarter / 4 * pixels.width + pixels.width / 2) * 3
            let (red, green, blue) = (pixels.bytes[start], pixels.bytes[start + 1], pixels.bytes[start + 2])
            return min(red, green, blue) > 240 ? "white" : red > 200 && max(green, blue) < 60 ? "red" : "other"
        }
        let isAsTold = words[2...3] == ["\(pixels.width)", "\(pixels.height)"]
        return (words[..<4].map(String.init) + colours + (isAsTold ? [] : ["of other size"])).joined(
            separator: " ")
    }

    @Test(
        "Each page of a file for screen or archive shows itself in at most 106 pixels",
        arguments: [false, true])
    func pictures(isArchive: Bool) throws {
        var settings = PDFSettings(isArchive ? .archive : .screen)
        settings.hasThumbnails = true
        let found = try lines(settings)
        #expect(found == ["/DCTDecode /DeviceRGB 77 106 white red", "/DCTDecode /DeviceRGB 104 26 white red"])
    }

    @Test("There are none unless they are asked for, and none in a file for a press")
    func none() throws {
        #expect(try lines(PDFSettings(.screen)) == ["none", "none"])
        var press = PDFSettings(.print(try PressFile().plan))
        press.hasThumbnails = true
        #expect(try lines(press) == ["none", "none"])
    }
}
