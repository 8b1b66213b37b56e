import Diagnostics
import EPUBExport
import IssueModel
import TestSupport
import Testing
import XMLIO
import ZipIO

@Suite("EPUB edition")
struct EPUBTests {
    @Test(
        "EPUBCheck finds nothing in an edition for any reader, nor hints but the two that are wanted",
        .enabled(if: Repository.validator != nil), arguments: DeviceProfile.all)
    func valid(device: DeviceProfile) throws {
        let findings = try MadeEPUB(SampleIssue.allShapes, device: device).findings()
        #expect(findings == "")
    }

    @Test(
        "The media type comes first, stored, its name and text at fixed bytes; pictures are stored, texts compressed"
    )
    func archive() throws {
        let made = try MadeEPUB(SampleIssue.allShapes)
        #expect(made.entries[0].name == "mimetype" && made.entries[0].isStored)
        // The local header has 30 bytes, then the name of 8 without an extra field (OCF, 4.3.3).
        #expect(Array(made.bytes[26..<30]) == [8, 0, 0, 0])
        #expect(Array(made.bytes[30..<58]) == Array("mimetypeapplication/epub+zip".utf8))
        #expect(made.entries.filter { $0.name.hasSuffix(".png") }.allSatisfy { $0.isStored })
        #expect(made.entries.filter { $0.name.hasSuffix(".xhtml") }.allSatisfy { !$0.isStored })
        let names = made.entries.prefix(5).map(\.name)
        #expect(
            names == [
                "mimetype", "META-INF/container.xml", "EPUB/package.opf", "EPUB/toc.ncx", "EPUB/style.css",
            ])
        #expect(try MadeEPUB(SampleIssue.allShapes).bytes == made.bytes)
    }

    @Test("A control character is replaced and reported")
    func controlCharacter() throws {
        let made = try MadeEPUB(SampleIssue.allShapes)
        #expect(made.diagnostics.map(\.code) == [.EPUB.illegalCharacter])
        #expect(try made.text("p1-a1.xhtml").contains("]]&gt; \u{FFFD}。"))
    }

    @Test("A damaged archive is an error, and so is one that unpacks beyond the limit")
    func damaged() throws {
        let failure = #expect(throws: Failure.self) { try zipEntries(in: Array("no zip".utf8), limit: 100) }
        #expect(failure?.diagnostic.code == .EPUB.cannotPack)
        let bytes = try MadeEPUB(SampleIssue.allShapes).bytes
        #expect(throws: Failure.self) { try zipEntries(in: bytes, limit: 100) }
    }

    @Test("For Kindle the cover is no page and the contents have two levels; for others both are there")
    func devices() throws {
        var issue = SampleIssue.allShapes
        issue.pages[0].articles = ["一", "二"].enumerated().map { index, name in
            var article = Article(id: "p1-a\(index + 1)", headline: "标题\(name)")
            article.column = "热线"
            return article
        }
        let kindle = try MadeEPUB(issue, device: .kindle)
        let generic = try MadeEPUB(issue, device: .generic)
        #expect(!kindle.entries.contains { $0.name == "EPUB/cover.xhtml" })
        #expect(kindle.entries.contains { $0.name == "EPUB/images/cover.jpg" })
        #expect(generic.entries.contains { $0.name == "EPUB/cover.xhtml" })
        #expect(try kindle.text("package.opf").contains("properties=\"cover-image\""))
        #expect(try !kindle.text("nav.xhtml").contains("热线"))
        #expect(try generic.text("nav.xhtml").contains("<span>热线</span><ol><li><a href=\"p1-a1.xhtml\">"))
    }
}
