import Diagnostics
import FontShaping
import Geometry
import PDFExport
import PDFFinishing
import PDFObjects
import PageLayout
import Pictures
import Styles
import TestSupport
import Testing

@Suite("Links of a PDF")
struct LinkTests {
    private func sheet(_ label: String, links: [PageLink]) -> LaidOutPage {
        LaidOutPage(
            size: Size(width: .points(400), height: .points(300)), label: label, elements: [], bookmarks: [],
            links: links)
    }

    @Test("A link forward, one back and one to its own page lead where the layout says, from where it says")
    func targets() throws {
        let area = Rectangle(
            origin: Point(x: .points(40), y: .points(20)), size: Size(width: .points(100), height: .points(10)))
        let pages = [
            sheet("第1版", links: [PageLink(area: area, page: 2), PageLink(area: area, page: 0)]),
            sheet("第2版", links: []),
            sheet("第3版", links: [PageLink(area: area, page: 0)]),
        ]
        let folder = Repository.root + "/fonts"
        let fonts = try FontLibrary.loaded(try fontCandidates(in: folder).value, fontsFolder: folder).value
        let bytes = try pdf(
            of: pages, fonts: DrawingFonts(fonts), pictures: PictureStore(),
            document: DocumentInfo(title: "报", author: nil, subject: nil, language: "zh-Hans", date: nil))
        let file = try PDFFile(bytes)
        let sheets = try file.pages()
        let found = sheets.map { sheet in
            sheet["Annots"].items.map { link in
                let target = link["Dest"].items.first?.reference
                return sheets.firstIndex { $0.reference == target }
            }
        }
        #expect(found == [[2, 0], [], [0]])
        #expect(
            sheets[0]["Annots"].items.map { $0["Rect"].numbers } == [
                [40, 270, 140, 280], [40, 270, 140, 280],
            ])
        #expect(file.warnings().isEmpty)
    }
}
