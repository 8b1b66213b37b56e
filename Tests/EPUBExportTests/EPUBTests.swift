import Diagnostics
import EPUBExport
import Foundation
import IssueModel
import Pictures
import TestSupport
import Testing
import XMLIO
import ZipIO

/// An issue with every kind of block, and characters that XML has to escape or refuse.
private func allShapes() -> IssueModel.Issue {
    var article = Article(id: "p1-a1", headline: "两行 标题 <&>")
    article.kicker = "引题："
    article.deck = "——副题"
    article.dateline = "本报讯"
    article.bylines = [
        Byline(role: "记者", name: "白榆", position: .dateline),
        Byline(role: nil, name: "何远", position: .endBrackets),
    ]
    article.source = "《样报》"
    article.blocks = [
        .figure(Figure(image: "a.png", alt: "一个点", caption: "图注。", credits: [Credit(name: "白榆", role: "摄")])),
        .figure(Figure(image: "gone.jpg", caption: "没有到的图。")),
        .paragraph(TextBlock("第一段 & \"引号\" \u{1}。")), .crosshead(TextBlock("小标题")),
        .verse([TextBlock("一行"), TextBlock("二行")]),
        .list([TextBlock("● 一"), TextBlock("● 二")]),
        .table([[TextBlock("甲"), TextBlock("乙")], [TextBlock("丙")]]),
        .paragraph(
            TextBlock(
                "末段𠮷王曦不走。",
                annotations: [
                    Annotation(.properNoun, start: 3, count: 2),
                    Annotation(.ruby, start: 4, count: 1, text: "xī"),
                    Annotation(.emphasis, start: 5, count: 1), Annotation(.bookTitle, start: 6, count: 1),
                ])), .signature([TextBlock("样报社"), TextBlock("三月六日")]),
    ]
    var plate = Nameplate(title: "样报", facts: ["一条事实"])
    plate.date = "2026-03-06"
    plate.number = "12"
    let notice = Article(id: "p2-a1", kind: .notice, headline: "停水通知", blocks: [.paragraph(TextBlock("今夜停水。"))])
    return Issue(
        nameplate: plate,
        pages: [
            Page(number: 1, label: "第1版", section: "要闻", articles: [article]),
            Page(number: 2, label: "第2版", articles: [notice]),
            Page(number: 3, label: "第3版"),
        ])
}

private func made(_ issue: IssueModel.Issue = allShapes()) throws -> Diagnosed<[UInt8]> {
    let bytes = [UInt8](try Data(contentsOf: URL(fileURLWithPath: Repository.example + "/images/qr.png")))
    let picture = try #require(Picture(bytes))
    let cover = [UInt8](try Data(contentsOf: URL(fileURLWithPath: Repository.example + "/images/market.jpg")))
    let style = Array(try Repository.text(of: "styles/broadsheet/epub.css").utf8)
    return try epub(
        of: EPUBEdition(
            issue: issue, pictures: PictureStore(["a.png": picture]), cover: cover, styleSheet: style))
}

@Suite("EPUB edition")
struct EPUBTests {
    @Test("EPUBCheck finds nothing", .enabled(if: Repository.validator != nil))
    func valid() throws {
        let scratch = try ScratchFolder()
        let file = try scratch.write("a.epub", try made().value)
        let result = try run(["java", "-jar", Repository.validator ?? "", "--failonwarnings", file])
        #expect(result.status == 0, "\(result.errors)\(result.output)")
        #expect(result.output.contains("No errors or warnings detected"))
    }

    @Test("Readings stand in ruby with brackets for old readers, dots in em, lines at names and titles")
    func annotations() throws {
        let entries = try zipEntries(in: try made().value, limit: 1 << 24)
        let article = try #require(entries.first { $0.name.hasSuffix("p1-a1.xhtml") })
        let text = String(decoding: article.bytes, as: UTF8.self)
        #expect(
            text.contains(
                "末段𠮷<u class=\"proper-noun\">王<ruby>曦<rp>（</rp><rt>xī</rt><rp>）</rp></ruby></u>"
                    + "<em>不</em><cite class=\"book-title\">走</cite>。"))
    }

    @Test(
        "The media type comes first, stored; pictures are stored, text is compressed; the bytes are the same each time"
    )
    func archive() throws {
        let bytes = try made().value
        let entries = try zipEntries(in: bytes, limit: 1 << 24)
        #expect(entries[0].name == "mimetype" && entries[0].isStored)
        #expect(Array(bytes[30..<38]) == Array("mimetype".utf8))
        #expect(entries.filter { $0.name.hasSuffix(".png") }.allSatisfy { $0.isStored })
        #expect(entries.filter { $0.name.hasSuffix(".xhtml") }.allSatisfy { !$0.isStored })
        #expect(try made().value == bytes)
    }

    private func document(_ name: String) throws -> XMLElement {
        let entries = try zipEntries(in: try made().value, limit: 1 << 24)
        let entry = try #require(entries.first { $0.name == "EPUB/" + name })
        let text = String(decoding: entry.bytes, as: UTF8.self).replacing("<!DOCTYPE html>", with: "")
        return try xmlRoot(of: Array(text.utf8))
    }

    private func elements(_ name: String, in element: XMLElement) -> [XMLElement] {
        (element.name == name ? [element] : []) + element.children.flatMap { elements(name, in: $0) }
    }

    @Test("The table of contents has every page with its articles")
    func navigation() throws {
        let nav = try document("nav.xhtml")
        let links = elements("a", in: nav).compactMap { $0.attributes["href"] }
        for target in [
            "page-1.xhtml", "p1-a1.xhtml", "page-2.xhtml", "p2-a1.xhtml", "page-3.xhtml", "page-2.xhtml#page2",
        ] {
            #expect(links.contains(target))
        }
    }

    @Test("An article's document has its parts as they are printed")
    func article() throws {
        let article = try document("p1-a1.xhtml")
        #expect(elements("h1", in: article)[0].children.map(\.text) == ["两行", "标题", "<&>"])
        let paragraphs = elements("p", in: article)
        #expect(
            paragraphs.contains {
                $0.children.first?.text == "本报讯（记者 白榆）" && $0.text.contains("第一段 & \"引号\" \u{FFFD}。")
            })
        #expect(paragraphs.contains { $0.text == "末段𠮷。（何远）" })
        #expect(elements("h2", in: article).map(\.text) == ["小标题"])
        #expect(elements("img", in: article).count == 1)
        #expect(elements("figcaption", in: article).count == 2)
        #expect(elements("td", in: article).count == 2)
    }

    @Test("A control character is replaced and reported")
    func controlCharacter() throws {
        #expect(try made().diagnostics.map(\.code) == [.EPUB.illegalCharacter])
    }

    @Test("A damaged archive is an error, and so is one that unpacks beyond the limit")
    func damaged() throws {
        let failure = #expect(throws: Failure.self) { try zipEntries(in: Array("no zip".utf8), limit: 100) }
        #expect(failure?.diagnostic.code == .EPUB.cannotPack)
        let bytes = try made().value
        #expect(throws: Failure.self) { try zipEntries(in: bytes, limit: 100) }
    }
}

@Suite("Pictures")
struct PictureTests {
    @Test("Missing, broken and oversized pictures are reported, each with its name")
    func findings() throws {
        let scratch = try ScratchFolder()
        let jpeg = [UInt8](
            try Data(contentsOf: URL(fileURLWithPath: Repository.example + "/images/market.jpg")))
        try scratch.write("good.jpg", jpeg)
        try scratch.write("cut.jpg", Array(jpeg.prefix(jpeg.count / 2)))
        try scratch.write("text.png", Array("text".utf8))
        var huge = [UInt8](try Data(contentsOf: URL(fileURLWithPath: Repository.example + "/images/qr.png")))
        huge[16] = 0x7F
        try scratch.write("huge.png", huge)
        let paths = ["good.jpg", "cut.jpg", "text.png", "huge.png", "gone.jpg", "../out.jpg"]
        let store = PictureStore.loaded(paths: paths, folder: scratch.path)
        #expect(store.value.paths == ["good.jpg"])
        #expect(store.diagnostics.map(\.code.id) == ["PIC-002", "PIC-002", "PIC-003", "PIC-001", "PIC-002"])
        #expect(store.value["good.jpg"]?.width == 1200 && store.value["good.jpg"]?.height == 800)
    }
}
