import EPUBExport
import IssueModel
import TestSupport
import Testing
import XMLIO
import ZipIO

@Suite("Package document")
struct PackageTests {
    private func metadata(_ made: MadeEPUB) throws -> XMLElement {
        try #require(try made.document("package.opf").first("metadata"))
    }

    private func values(_ property: String, in metadata: XMLElement) -> [String] {
        metadata.all("meta").filter { $0.attributes["property"] == property }.map(\.text)
    }

    @Test("Identifiers, title, series and dates are those of the nameplate")
    func bibliography() throws {
        let data = try metadata(MadeEPUB(SampleIssue.allShapes))
        let identifiers = data.all("identifier").map(\.text)
        #expect(identifiers.count == 3 && identifiers[0].hasPrefix("urn:uuid:"))
        #expect(identifiers.dropFirst() == ["urn:issn:1234-5679", "CN99-0001"])
        #expect(data.all("title").map(\.text) == ["样报 2026-03-06 第12期"])
        #expect(values("file-as", in: data) == ["Yang Bao 2026-03-06 12", "Yang Bao"])
        #expect(data.all("source").map(\.text) == ["urn:issn:1234-5679"])
        #expect(values("belongs-to-collection", in: data) == ["样报"])
        #expect(values("collection-type", in: data) == ["series"])
        #expect(values("group-position", in: data) == ["12"])
        #expect(values("dcterms:modified", in: data) == ["2026-03-06T00:00:00Z"])
        #expect(data.all("subject").map(\.text) == ["要闻"])
        #expect(values("pageBreakSource", in: data) == ["urn:issn:1234-5679"])
    }

    @Test("The identifier of the NCX is that of the package")
    func ncxIdentifier() throws {
        let made = try MadeEPUB(SampleIssue.allShapes)
        let identifier = try #require(try metadata(made).all("identifier").first?.text)
        #expect(try made.text("toc.ncx").contains("content=\"\(identifier)\""))
    }

    @Test("Every file of the book is in the manifest once, every document in the spine once")
    func manifest() throws {
        let made = try MadeEPUB(SampleIssue.allShapes)
        let package = try made.document("package.opf")
        let items = package.first("manifest")?.all("item") ?? []
        let files = made.entries.map(\.name).filter { $0.hasPrefix("EPUB/") && $0 != "EPUB/package.opf" }
        #expect(items.compactMap { $0.attributes["href"].map { "EPUB/" + $0 } }.sorted() == files.sorted())
        let documents = items.filter { $0.attributes["media-type"] == "application/xhtml+xml" }
        let spine = package.first("spine")?.all("itemref").compactMap { $0.attributes["idref"] } ?? []
        #expect(spine.sorted() == documents.compactMap { $0.attributes["id"] }.sorted())
        #expect(spine.prefix(3) == ["cover", "nav", "page-1"])
    }

    @Test("Descriptions of pictures are claimed only when every picture has one")
    func alternatives() throws {
        var issue = SampleIssue.allShapes
        let described = try metadata(MadeEPUB(issue))
        #expect(values("schema:accessibilityFeature", in: described).contains("alternativeText"))
        #expect(values("schema:accessModeSufficient", in: described) == ["textual", "textual,visual"])
        #expect(values("schema:accessibilitySummary", in: described)[0].contains("所有图片都有文字说明"))
        issue.pages[0].articles[0].blocks[0] = .figure(Figure(image: "a.png", caption: "只有图注。"))
        let captioned = try metadata(MadeEPUB(issue))
        #expect(!values("schema:accessibilityFeature", in: captioned).contains("alternativeText"))
        #expect(values("schema:accessModeSufficient", in: captioned) == ["textual,visual"])
        #expect(values("schema:accessibilitySummary", in: captioned)[0].contains("1幅图片中有0幅附有文字说明"))
    }

    @Test("Readings are claimed when there are some, pictures when there are some")
    func claims() throws {
        let ruby = try metadata(MadeEPUB(SampleIssue.allShapes))
        #expect(values("schema:accessibilityFeature", in: ruby).contains("rubyAnnotations"))
        let plain = try metadata(MadeEPUB(SampleIssue.of(paragraph: "只有文字。"), hasCover: false))
        #expect(!values("schema:accessibilityFeature", in: plain).contains("rubyAnnotations"))
        #expect(values("schema:accessMode", in: plain) == ["textual"])
        #expect(values("schema:accessModeSufficient", in: plain) == ["textual"])
        #expect(values("schema:accessibilityHazard", in: plain) == ["none"])
        #expect(values("schema:accessibilitySummary", in: plain)[0].contains("正文没有图片"))
    }

    @Test("The summary is in the language of the issue")
    func summary() throws {
        for (language, word) in [("en", "Articles follow"), ("zh-Hant-HK", "報紙"), ("zh-Hans", "报纸")] {
            let data = try metadata(MadeEPUB(SampleIssue.of(paragraph: "x", language: language)))
            #expect(values("schema:accessibilitySummary", in: data)[0].contains(word))
        }
    }

    @Test("Conformance to WCAG is not claimed, for no program can judge descriptions")
    func conformance() throws {
        let data = try metadata(MadeEPUB(SampleIssue.allShapes))
        #expect(values("dcterms:conformsTo", in: data).isEmpty)
    }
}
