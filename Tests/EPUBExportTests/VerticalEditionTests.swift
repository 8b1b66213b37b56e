import EditionMetadata
import Foundation
import IssueModel
import TestSupport
import Testing
import XMLIO
import ZipIO

@Suite("The vertical edition")
struct VerticalEditionTests {
    private static func combined(_ paragraph: String) throws -> [String] {
        let made = try MadeEPUB(SampleIssue.of(paragraph: paragraph), kind: .vertical)
        let document = try made.document("p1-a1.xhtml")
        let article = try #require(document.inner("article").first)
        return article.inner("span").filter { $0.attributes["class"] == "tcy" }.map(\.whole)
    }

    @Test(
        "Numbers of one or two digits stand upright; longer ones, decimals and those of words do not",
        arguments: [
            ("3月16日", ["3", "16"]), ("2026年5月", ["5"]), ("增长12%，共3.5万，A4纸，10:30", []),
            ("第7期,8版(9)", ["7", "8", "9"]), ("电话0351-26，2,800万，10,5", []), ("12", ["12"]),
        ])
    func numbers(text: String, expected: [String]) throws {
        #expect(try Self.combined(text) == expected)
    }

    @Test(
        "Pages turn to the right, every document is vertical, and no word is other than in the flowing edition")
    func direction() throws {
        let made = try MadeEPUB(SampleIssue.allShapes, kind: .vertical)
        let flowing = try MadeEPUB(SampleIssue.allShapes)
        let package = try made.document("package.opf")
        #expect(package.inner("spine").first?.attributes["page-progression-direction"] == "rtl")
        #expect(try !flowing.text("package.opf").contains("page-progression-direction"))
        #expect(try made.text("package.opf").contains("primary-writing-mode"))
        for entry in made.entries where entry.name.hasSuffix(".xhtml") {
            let root = try xmlRoot(of: entry.bytes)
            let name = String(entry.name.dropFirst("EPUB/".count))
            #expect(root.attributes["class"] == "vertical")
            #expect(try root.whole == flowing.document(name).whole, "\(name)")
        }
    }

    @Test("EPUBCheck finds nothing in the vertical edition", .enabled(if: Repository.validator != nil))
    func valid() throws {
        #expect(try MadeEPUB(SampleIssue.allShapes, kind: .vertical).findings().isEmpty)
    }

    @Test("The flowing and the vertical edition are two publications")
    func identifiers() throws {
        let texts = try [MadeEPUB(SampleIssue.allShapes), MadeEPUB(SampleIssue.allShapes, kind: .vertical)]
            .map { try $0.document("package.opf").inner("identifier").first?.whole }
        #expect(texts[0] != texts[1])
    }
}
