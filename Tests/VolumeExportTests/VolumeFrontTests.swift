import TestSupport
import Testing
import ZipIO

@Suite("Covers and contents of volumes", .serialized)
struct VolumeFrontTests {
    private static let volumes = Result { () throws -> BoundArchive in
        let archive = try BoundArchive()
        let made = try archive.bind("volumes")
        #expect(made.status == 0, "\(made.errors)")
        return archive
    }

    private let march = "volumes/清河周报-2026-03"

    @Test("The cover says newspaper, period, days, numbers and extent, and is the first page of the PDF")
    func cover() throws {
        let text = try #require(try ReadPDF(try Self.volumes.get().path(march + ".pdf")).texts.first)
        for part in ["清河周报", "二〇二六年三月", "合订本", "2026年3月5日—19日", "第1287—1289期", "3期6版"] {
            #expect(text.contains(part), "\(part) is not in \(text)")
        }
    }

    @Test("Readers of EPUB 2 find cover, contents and pages of a volume as those of EPUB 3 do")
    func oldReaders() throws {
        let archive = try Self.volumes.get()
        let entries = try zipEntries(in: try archive.bytes(march + ".epub"), limit: 1 << 26)
        func document(_ name: String) throws -> String {
            String(decoding: try #require(entries.first { $0.name == "EPUB/" + name }).bytes, as: UTF8.self)
        }
        let package = try document("package.opf")
        #expect(package.contains("<spine toc=\"ncx\">"))
        #expect(package.contains("<meta name=\"cover\" content=\"cover-image\"/>"))
        #expect(package.contains("media-type=\"image/jpeg\" properties=\"cover-image\"/>"))
        let (ncx, navigation) = (try document("toc.ncx"), try document("nav.xhtml"))
        #expect(navigation.contains("<a epub:type=\"cover\" href=\"cover.xhtml\">"))
        // Both name the same places in the same order.
        let parts = try #require(navigation.firstRange(of: "id=\"page-list\""))
        let contents = navigation[..<parts.lowerBound].matches(of: /href="([0-9i][^"]*)"/).map(\.output.1)
        #expect(contents.count > 20)
        let points = try #require(ncx.firstRange(of: "<pageList>"))
        let old = ncx[..<points.lowerBound].matches(of: /content src="([^"]*)"/).map(\.output.1)
        #expect(old == contents)
        #expect(ncx[points.lowerBound...].contains("<text>2026-03-12 第2版</text>"))
    }
}
