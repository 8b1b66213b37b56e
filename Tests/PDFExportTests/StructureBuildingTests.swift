@testable import PDFExport
import PDFFinishing
@testable import PageLayout
import Diagnostics
import FontShaping
import Geometry
import Pictures
import Foundation
import Styles
import TestSupport
import Testing
import Typography

/// A run of text without glyphs: structure asks for no more.
private func run(_ text: String, _ mark: StructureMark?, line: Int? = 0, ruby: RubyPart? = nil) -> PageElement {
    var run = GlyphRun(
        font: FontID(index: 0), size: .points(9), colour: .ink, text: text, clusters: [], glyphs: [])
    run.mark = mark
    run.ruby = ruby
    run.line = line.map {
        LineOnPage(
            origin: Point(x: .zero, y: .points(Double($0))), measure: .points(100), size: .points(9),
            end: .points(90), fills: false, number: $0, count: $0 + 1)
    }
    return .glyphs(run)
}

private func picture(_ alt: String?, block: Int) -> PageElement {
    let area = Rectangle(x: .points(10), y: .points(20), width: .points(30), height: .points(40))
    var placed = PlacedPicture(path: "a.jpg", area: area, whole: area, alt: alt)
    placed.mark = StructureMark(article: "a", block: block, role: .picture)
    return .picture(placed)
}

private func page(_ elements: [PageElement], title: String? = nil, links: [PageLink] = []) -> LaidOutPage {
    LaidOutPage(
        size: Size(width: .points(200), height: .points(300)), label: "第1版", elements: elements,
        bookmarks: title.map { [Bookmark(title: $0, level: 0, top: .zero)] } ?? [], links: links)
}

private func plan(_ pages: [LaidOutPage]) -> (structure: StructurePlan, links: [[LinkPlan]]) {
    let pieces = pages.map { $0.pieces(marksEnglish: true) }
    return StructureBuilding(pages: pages, pieces: pieces, language: "zh-Hans").plan()
}

extension StructureElement {
    fileprivate var elements: [StructureElement] {
        children.compactMap { if case .element(let element) = $0 { element } else { nil } }
    }

    /// `Art(P(0.1 Span(0.2)))`: elements with the pages and pieces of their content.
    fileprivate var outline: String {
        let parts = children.map { child in
            switch child {
            case .element(let element): element.outline
            case .content(let page, let piece): "\(page).\(piece)"
            case .link(let page, let index): "→\(page).\(index)"
            }
        }
        return "\(type.rawValue)(\(parts.joined(separator: " ")))"
    }
}

private func mark(_ block: Int, _ role: StructureRole, unit: Int = 0) -> StructureMark {
    StructureMark(article: "a", block: block, role: role, unit: unit)
}

@Suite("Structure of laid-out pages")
struct StructureBuildingTests {
    @Test("An article that jumps is one element, its parted paragraph one, and the notes of the jump come last")
    func jump() {
        let first = page(
            [
                run("一", StructureMark(article: nil, role: .nameplate)), run("题", mark(-2, .headline)),
                run("甲", mark(0, .paragraph)), run("乙", mark(1, .paragraph, unit: 2)),
                run("（下转第2版）", mark(1, .jump, unit: 1)),
            ], title: "第1版",
            links: [
                PageLink(
                    area: Rectangle(x: .zero, y: .points(290), width: .points(50), height: .points(10)),
                    page: 1,
                    mark: mark(1, .jump, unit: 1))
            ])
        let second = page(
            [
                run("报眉", nil), run("题（上接第1版）", mark(-2, .jump)),
                run("乙续", mark(1, .paragraph, unit: -1), line: 1), run("丙", mark(2, .paragraph, unit: 3)),
            ], title: "第2版")
        let made = plan([first, second])
        #expect(
            made.structure.root.outline
                == "Document(Sect(H1(0.0) Art(H2(0.1) P(0.2) P(0.3 1.2) P(1.3) "
                + "P(Reference(Link(0.4 →0.0))) P(Reference(1.1)))) Sect())")
        #expect(made.structure.content[1][0] == .paginationArtifact)
        #expect(made.links[0].map(\.contents) == ["（下转第2版）"])
        #expect(made.links[0].map(\.area) == [PDFBox(left: 0, bottom: 0, right: 50, top: 10)])
    }

    @Test("A picture is described by its own words, else by its caption; one without either is reported")
    func descriptions() {
        let made = plan([
            page([
                picture("一座桥", block: 0), picture(nil, block: 1), run("图注", mark(1, .caption)),
                picture(" ", block: 2),
            ])
        ])
        let article = made.structure.root.elements[0].elements[0]
        let figures = article.elements.filter { $0.type == .figure }
        #expect(figures.map(\.alternative) == ["一座桥", "图注", "没有说明的图片"])
        #expect(figures[0].attributes == .box(PDFBox(left: 10, bottom: 240, right: 40, top: 280)))
        #expect(article.elements.map(\.type) == [.figure, .figure, .caption, .figure])
    }

    @Test("Words with readings and English words are elements of their own inside the paragraph")
    func inline() {
        let paragraph = mark(0, .paragraph)
        let made = plan([
            page([
                run("在", paragraph), run("龟", paragraph, ruby: .base),
                run("qiū", paragraph, line: nil, ruby: .reading),
                run("兹", paragraph, ruby: .base), run("cí", paragraph, line: nil, ruby: .reading),
                run("有", paragraph), run("good news", paragraph), run("。", paragraph),
            ])
        ])
        #expect(
            made.structure.root.elements[0].elements[0].outline
                == "Art(P(0.0 Ruby(RB(0.1) RT(0.2)) Ruby(RB(0.3) RT(0.4)) 0.5 Span(0.6) 0.7))")
        #expect(made.structure.content[0][6] == .structure(.span))
    }

    @Test("Cells stand in rows, the first row heads the columns; items and entries of the index are lists")
    func tablesAndLists() {
        func cell(_ row: Int, _ column: Int) -> PageElement {
            run("格", mark(0, .cell(row: row, column: column, isHeader: row == 0)))
        }
        let entry = { StructureMark(article: nil, role: .indexEntry, unit: $0) }
        let made = plan([
            page([
                run("导读", StructureMark(article: nil, role: .indexTitle)), run("甲", entry(0)),
                run("乙", entry(1)),
                cell(0, 0), cell(0, 1), cell(1, 0), cell(1, 1), run("一", mark(1, .item)),
                run("二", mark(1, .item, unit: 1)), run("二续", mark(1, .item, unit: 1), line: 1),
            ])
        ])
        #expect(
            made.structure.root.outline
                == "Document(Sect(P(0.0) L(LI(LBody(0.1)) LI(LBody(0.2))) "
                + "Art(Table(TR(TH(0.3) TH(0.4)) TR(TD(0.5) TD(0.6))) L(LI(LBody(0.7)) LI(LBody(0.8))))))")
    }

    @Test("Crossheads of an article without a headline skip no level")
    func levels() {
        let made = plan([page([run("小题", mark(0, .crosshead)), run("文", mark(1, .paragraph))])])
        #expect(made.structure.root.outline == "Document(Sect(Art(H1(0.0) P(0.1))))")
    }

    @Test("A picture in inks becomes one in RGB, whatever the file is for, but for a press")
    func inks() throws {
        let path = Repository.root + "/Tests/Fixtures/pictures/cmyk.jpg"
        let bytes = [UInt8](try Data(contentsOf: URL(fileURLWithPath: path)))
        let store = PictureStore(["a.jpg": try #require(Picture(bytes))])
        let folder = Repository.root + "/fonts"
        let fonts = try FontLibrary.loaded(try fontCandidates(in: folder).value, fontsFolder: folder).value
        let info = DocumentInfo(title: "图", author: nil, subject: nil, language: "zh-Hans", date: nil)
        for (purpose, colours) in [
            (PDFPurpose.archive, "rgb"), (.screen, "rgb"), (.print(try PressFile().plan), "cmyk"),
        ] {
            let scratch = try ScratchFolder()
            let made = try pdf(
                of: [page([picture("图", block: 0)])], fonts: DrawingFonts(fonts), pictures: store,
                document: info,
                settings: PDFSettings(purpose))
            let list = try TestSupport.run(["pdfimages", "-list", try scratch.write("a.pdf", made)]).output
            #expect(list.contains(" \(colours) "), "\(list)")
        }
    }
}
