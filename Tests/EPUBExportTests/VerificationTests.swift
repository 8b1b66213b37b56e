import Diagnostics
import EPUBExport
import EPUBVerification
import IssueModel
import TestSupport
import Testing
import ZipIO

@Suite("Holding an EPUB against its input")
struct VerificationTests {
    private static func findings(
        _ issue: IssueModel.Issue = SampleIssue.allShapes, changing change: (inout [ZipEntry]) -> Void
    ) throws -> [Diagnostic] {
        var entries = try MadeEPUB(SampleIssue.allShapes).entries
        change(&entries)
        return try verification(
            of: try zipArchive(of: entries), named: "a.epub", against: issue, pictures: ["a.png"])
    }

    /// Puts one text of a file in place of another.
    private static func replace(
        _ text: String, by other: String, in name: String, _ entries: inout [ZipEntry]
    ) throws {
        let index = try #require(entries.firstIndex { $0.name == name })
        let old = String(decoding: entries[index].bytes, as: UTF8.self)
        #expect(old.contains(text))
        entries[index] = ZipEntry(name: name, bytes: Array(old.replacing(text, with: other).utf8))
    }

    @Test("An edition for any reader holds all of its issue", arguments: DeviceProfile.all)
    func whole(device: DeviceProfile) throws {
        let made = try MadeEPUB(SampleIssue.allShapes, device: device)
        let findings = try verification(
            of: made.bytes, named: "a.epub", against: SampleIssue.allShapes, pictures: ["a.png"])
        #expect(findings.isEmpty)
    }

    @Test(
        "Any loss of text is found, with the article and the place",
        arguments: [
            ("p1-a1", "二行", "", "二行"), ("p1-a1", "xī", "xi", "xī"), ("p1-a1", "小标题", "小标題", "小标题"),
            ("p1-a1", "<td>丙</td>", "<td></td>", "丙"), ("p2-a1", "今夜停水。", "今夜停水", "今夜停水。"),
            ("page-1", "一条事实", "", "一条事实"), ("p1-a1", "第一段 &amp;", "第一段&amp;", "第一段 &"),
        ])
    func loss(document: String, text: String, other: String, expected: String) throws {
        let file = "EPUB/\(document).xhtml"
        var failure: (any Error)?
        let findings = try VerificationTests.findings { entries in
            do { try VerificationTests.replace(text, by: other, in: file, &entries) } catch { failure = error }
        }
        #expect(failure == nil)
        #expect(findings.map(\.code) == [.Verification.differentText])
        #expect(findings[0].place?.file == "a.epub/\(file)")
        #expect(findings[0].arguments[1].contains(expected))
    }

    @Test("An article that is not there, stands elsewhere, or lacks its picture is named")
    func articles() throws {
        var more = SampleIssue.allShapes
        more.pages[2].articles = [Article(id: "p3-a1", headline: "新的")]
        let missing = try VerificationTests.findings(more) { _ in }
        #expect(missing.map(\.code) == [.Verification.missingDocument])
        #expect(missing[0].arguments[0] == "p3-a1 新的")
        let turned = try VerificationTests.findings { entries in
            try? VerificationTests.replace(
                "<itemref idref=\"page-1\"/><itemref idref=\"p1-a1\"/>",
                by: "<itemref idref=\"p1-a1\"/><itemref idref=\"page-1\"/>", in: "EPUB/package.opf", &entries)
        }
        #expect(turned.map(\.code) == [.Verification.wrongOrder])
        let bare = try VerificationTests.findings { entries in
            try? VerificationTests.replace(
                "<img src=\"images/001.png\" alt=\"一个点\"/>", by: "", in: "EPUB/p1-a1.xhtml", &entries)
        }
        #expect(bare.map(\.code) == [.Verification.missingPicture])
    }

    @Test("Links without a target, files that are missing and files that nothing lists are found")
    func resources() throws {
        let link = try VerificationTests.findings { entries in
            try? VerificationTests.replace(
                "page-2.xhtml#page2", by: "page-2.xhtml#page9", in: "EPUB/nav.xhtml", &entries)
        }
        #expect(link.map(\.code) == [.Verification.brokenLink] && link[0].arguments == ["page-2.xhtml#page9"])
        let style = try VerificationTests.findings { $0.removeAll { $0.name == "EPUB/style.css" } }
        #expect(Set(style.map(\.code)) == [.Verification.missingResource, .Verification.brokenLink])
        let stray = try VerificationTests.findings { $0.append(ZipEntry(name: "EPUB/x.txt", bytes: [1])) }
        #expect(stray.map(\.code) == [.Verification.strayFile])
    }

    @Test("What is no EPUB is an error that says why")
    func unreadable() throws {
        let issue = SampleIssue.allShapes
        let cases = [Array("text".utf8), try zipArchive(of: [ZipEntry(name: "mimetype", bytes: [])])]
        for bytes in cases {
            let failure = #expect(throws: Failure.self) {
                try verification(of: bytes, named: "a.epub", against: issue, pictures: [])
            }
            #expect(failure?.kind == .badData && failure?.diagnostic.code == .Verification.unreadable)
        }
    }
}
