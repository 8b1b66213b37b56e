import Diagnostics
import EPUBExport
import EPUBVerification
import EditionMetadata
import Geometry
import IssueModel
import Pictures
import TestSupport
import Testing
import XMLIO
import ZipIO

@Suite("The replica edition")
struct ReplicaTests {
    /// The sample issue, its first page on two sheets.
    private static func made() throws -> MadeEPUB {
        let size = Size(width: .points(300), height: .points(400))
        let picture = try MadeEPUB.picture("market.jpg").bytes
        let sheets = [0, 0, 1, 2].map { page in
            ReplicaSheet(
                page: page, size: size, picture: picture,
                texts: [
                    ReplicaSheet.Text(
                        text: "版面文字 <\(page)>", start: Point(x: .points(10), y: .points(20.5)),
                        size: .points(9),
                        length: .points(60))
                ],
                places: page == 0
                    ? [
                        ReplicaSheet.Place(
                            article: "p1-a1",
                            area: Rectangle(
                                x: .points(10), y: .points(10), width: .points(100), height: .points(50)))
                    ] : [])
        }
        return try MadeEPUB(SampleIssue.allShapes, kind: .replica, sheets: sheets)
    }

    @Test("Pages have a fixed size, their picture, and their text where it stands")
    func page() throws {
        let page = try Self.made().document("page-1.xhtml")
        let viewport = page.inner("meta").first { $0.attributes["name"] == "viewport" }
        #expect(viewport?.attributes["content"] == "width=300, height=400")
        #expect(page.inner("image").map { $0.attributes["href"] } == ["images/sheet-1.jpg"])
        let text = try #require(page.inner("text").first)
        #expect(text.whole == "版面文字 <0>" && text.attributes["x"] == "10" && text.attributes["y"] == "20.5")
        #expect(text.attributes["textLength"] == "60" && text.attributes["font-size"] == "9")
    }

    @Test("A page leads to its articles and each article to its page")
    func links() throws {
        let made = try Self.made()
        let link = try #require(try made.document("page-1.xhtml").inner("a").first)
        #expect(link.attributes["href"] == "p1-a1.xhtml" && link.inner("title").first?.text == "两行 标题 <&>")
        #expect(link.inner("rect").first?.attributes["height"] == "50")
        let back = try made.document("p1-a1.xhtml").inner("a").map { $0.attributes["href"] }
        #expect(back.contains("page-1.xhtml"))
        let marks = try made.document("nav.xhtml").inner("nav")[1].inner("a").map { $0.attributes["href"] }
        #expect(marks == ["page-1.xhtml#page1", "page-2.xhtml#page2", "page-3.xhtml#page3"])
    }

    @Test("One turns from sheet to sheet; articles flow, and stand aside from the pages")
    func spine() throws {
        let package = try Self.made().document("package.opf")
        let items = try #require(package.inner("spine").first).children
        let linear = items.filter { $0.attributes["linear"] != "no" }.map { $0.attributes["idref"] }
        #expect(linear == ["cover", "nav", "page-1", "page-1-2", "page-2", "page-3"])
        let fixed = items.filter { $0.attributes["properties"] == nil }.map { $0.attributes["idref"] }
        #expect(fixed == ["page-1", "page-1-2", "page-2", "page-3"])
        let metadata = package.inner("meta")
        #expect(
            metadata.contains { $0.attributes["property"] == "rendition:layout" && $0.text == "pre-paginated" })
        #expect(!metadata.contains { $0.text == "displayTransformability" })
    }

    @Test("EPUBCheck finds nothing in a replica", .enabled(if: Repository.validator != nil))
    func valid() throws {
        #expect(try Self.made().findings() == "")
    }

    @Test("A replica without one of its articles' words is found out")
    func verification() throws {
        let bytes = try Self.made().bytes
        let issue = SampleIssue.allShapes
        #expect(
            try EPUBVerification.verification(of: bytes, named: "a.epub", against: issue, pictures: ["a.png"])
                .isEmpty)
        var other = issue
        other.pages[1].articles[0].blocks = [.paragraph(TextBlock("今夜停电。"))]
        let findings = try EPUBVerification.verification(
            of: bytes, named: "a.epub", against: other, pictures: ["a.png"])
        #expect(findings.map(\.code.id) == ["VRF-003"])
    }
}
