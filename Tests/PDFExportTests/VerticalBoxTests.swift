import Diagnostics
import Geometry
import PDFExport
import PDFFinishing
import PageLayout
import Pictures
import Styles
import TestSupport
import Testing
import Typography

/// A vertical headline beside horizontal text, and a box of vertical text under it (竖题、竖排文框).
@Suite("Vertical type on horizontal pages")
struct VerticalBoxTests {
    private let headline = Rectangle(x: .points(510), y: .points(40), width: .points(70), height: .points(250))
    private let box = Rectangle(x: .points(40), y: .points(320), width: .points(400), height: .points(240))

    private func specimen() throws -> (page: SpecimenPage, rest: [PrintedText]) {
        var specimen = try SpecimenPage()
        let style = try houseStyle(named: "a4", in: Repository.root + "/styles").value.pageStyle
        let column = VerticalColumn(style: style, shaper: specimen.fonts, language: "zh-Hant-TW")
        var large = VerticalColumn.Face(size: .points(28), pitch: .points(38))
        (large.role, large.alignment) = (.headline, .centred)
        specimen.add(
            column.verticalColumn(
                of: [PrintedText("舊渡口邊"), PrintedText("12座老橋修成了")], in: headline, face: large
            ).elements)
        specimen.addLines(
            "老渡口两岸的石桥，建于明清两代，一共十二座。去年入冬以后，县里请来石匠，照着旧样一座一座地修，到今年三月完工。",
            ems: 26)
        specimen.add([
            .rule(PlacedRule(area: box, colour: .ink, style: .framed(.points(0.8))))
        ])
        var small = VerticalColumn.Face(size: .points(12), pitch: .points(20))
        small.indent = 2
        let text = "「橋修好了，路就近了。」擺渡人老周說。他在渡口撐了40年船，如今在橋頭開了一間茶舖，每天從AM7:00開到天黑——過橋的人都愛進來坐坐。"
        let area = Rectangle(
            x: box.left + .points(10), y: box.top + .points(10), width: box.width - .points(20),
            height: box.height - .points(20))
        let annotations = [
            TextAnnotation("老周", in: text, .properName), TextAnnotation("茶舖", in: text, .emphasis),
        ]
        let set = column.verticalColumn(
            of: [PrintedText(text, annotations: annotations.compactMap { $0 }), PrintedText(text)], in: area,
            face: small)
        specimen.add(set.elements)
        return (specimen, set.rest)
    }

    @Test("Both stand in their rectangles, the page picture has their ink, and the text can be copied in order")
    func drawn() throws {
        let (specimen, rest) = try specimen()
        #expect(rest.isEmpty)
        let scratch = try ScratchFolder()
        let picture = try pagePicture(
            of: specimen.page, fonts: DrawingFonts(specimen.fonts), pictures: PictureStore(), height: 1200)
        let path = try scratch.write("page.png", picture)
        let gray = scratch.path + "/page.pgm"
        #expect(try run(["mutool", "draw", "-q", "-F", "pgm", "-r", "96", "-o", gray, path]).status == 0)
        let image = try GrayPicture(gray)
        #expect(image.darkness(in: headline, scale: 2) > 200_000)
        let left = Rectangle(x: box.left, y: box.top, width: .points(60), height: box.height)
        let right = Rectangle(x: box.right - .points(60), y: box.top, width: .points(58), height: box.height)
        // Lines begin at the right; what they leave is blank at the left.
        #expect(image.darkness(in: right, scale: 2) > 3 * image.darkness(in: left, scale: 2))
        let info = DocumentInfo(title: "样张", author: nil, subject: nil, language: "zh-Hant", date: "2026-03-06")
        let bytes = try pdf(
            of: [specimen.page], fonts: DrawingFonts(specimen.fonts), pictures: PictureStore(), document: info)
        let copied = try run(["pdftotext", "-raw", try scratch.write("a.pdf", bytes), "-"]).output.tight
        #expect(copied.contains("舊渡口邊12座老橋修成了"))
        #expect(copied.contains("過橋的人都愛進來坐坐。"))
    }
}
