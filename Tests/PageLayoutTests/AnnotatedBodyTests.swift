import Diagnostics
import Geometry
import IssueModel
@testable import PageLayout
import Pictures
import Styles
import TestSupport
import Testing
import Typography

private func composed(_ blocks: [Block], style name: String = "broadsheet") throws -> (BodyText, PageStyle) {
    let style = try houseStyle(named: name, in: Repository.root + "/styles").value.pageStyle
    let setter = TypeSetter(style: style, shaper: GridShaper(), pictures: PictureStore())
    return (
        BodyComposer.body(
            of: Article(id: "p1-a1", blocks: blocks), width: style.columnWidth, setter: setter), style
    )
}

private func text(_ string: String, _ annotations: Annotation...) -> TextBlock {
    TextBlock(string, annotations: annotations)
}

@Suite("Annotated bodies")
struct AnnotatedBodyTests {
    @Test("Paragraphs, verse and lists draw what the model says about their characters")
    func blocks() throws {
        let line = text("清河两岸", Annotation(.properNoun, start: 0, count: 2))
        for block in [Block.paragraph(line), .verse([line]), .list([line])] {
            let (body, _) = try composed([block])
            let marks = body.lines.compactMap(\.content).flatMap(\.beside.marks)
            #expect(marks.map(\.shape) == [.line])
        }
    }

    @Test("Annotations count Unicode scalars, lead-ins and end brackets stand outside of them")
    func places() throws {
        let style = try houseStyle(named: "broadsheet", in: Repository.root + "/styles").value.pageStyle
        let setter = TypeSetter(style: style, shaper: GridShaper(), pictures: PictureStore())
        let block = text("𠮷河柳岸", Annotation(.emphasis, start: 2, count: 1))
        let face = TypeFace(role: .body, size: style.bodySize, colour: .ink)
        let measure = LineMeasure(width: style.columnWidth)
        let plain = setter.lines(PrintedText(block), in: face, measure: measure)
        let led = setter.lines(PrintedText(block), leadIn: "本报讯", in: face, measure: measure)
        let (dot, other) = (try #require(plain[0].beside.marks.first), try #require(led[0].beside.marks.first))
        #expect(dot.area.left > style.bodySize * 2 && dot.area.right < style.bodySize * 3)
        #expect(other.area.left - dot.area.left == style.bodySize * 4)
    }

    @Test(
        "Readings stand in the gap over their line; where dots under the line before need it too, a row is added",
        arguments: ["broadsheet", "tabloid", "a4"])
    func rows(name: String) throws {
        let long = String(repeating: "清河两岸柳色新", count: 8)
        let reading = Annotation(.ruby, start: 30, count: 1, text: "hé")
        let (read, _) = try composed([.paragraph(text(long, reading))], style: name)
        #expect(read.lines.allSatisfy { $0.rows == 1 })
        #expect(read.lines.contains { $0.content?.beside.readings.isEmpty == false })
        let dots = Annotation(.emphasis, start: 0, count: 30)
        let (both, _) = try composed([.paragraph(text(long, dots, reading))], style: name)
        let apart = Annotation(.emphasis, start: 0, count: 2)
        let (beside, _) = try composed([.paragraph(text(long, apart, reading))], style: name)
        #expect(beside.lines.allSatisfy { $0.rows == 1 })
        let tall = both.lines.filter { $0.rows == 2 }
        #expect(tall.count == 1 && tall[0].isLow)
        #expect(tall[0].content?.beside.readings.count == 1)
    }

    @Test("Annotations that do not lie in their text are left out, and the text is set")
    func unusable() throws {
        let (body, _) = try composed([.paragraph(text("清河", Annotation(.emphasis, start: 1, count: 9)))])
        #expect(body.lines.count == 1 && body.lines[0].content?.beside == LineAnnotations())
    }

    @Test(
        "Syllables parted by spaces belong to a character each, when there are as many; symbols decide the system",
        arguments: [
            ("qīng hé", ["qīng", "hé"], Ruby.System.romanised), ("qīnghé", ["qīnghé"], .romanised),
            ("ㄑㄧㄥ ㄏㄜˊ", ["ㄑㄧㄥ", "ㄏㄜˊ"], .bopomofo), ("县名", ["县名"], .gloss),
        ])
    func readings(reading: String, texts: [String], system: Ruby.System) throws {
        let printed = PrintedText(text("清河", Annotation(.ruby, start: 0, count: 2, text: reading)))
        #expect(printed.annotations.map(\.kind) == [.ruby(Ruby(system, texts))])
    }

    @Test("The base of one reading stays on one line")
    func group() throws {
        for shift in 0..<13 {
            let start = String(repeating: "柳", count: shift)
            let block = text(
                start + "清河县城两岸柳色新柳色新", Annotation(.ruby, start: shift, count: 4, text: "town"))
            let (body, _) = try composed([.paragraph(block)])
            let lines = body.lines.compactMap(\.content)
            #expect(lines.filter { !$0.beside.readings.isEmpty }.count == 1)
            let holders = lines.filter { line in
                line.line.clusters.contains { (shift..<shift + 4).contains($0) }
            }
            #expect(holders.count == 1, "\(shift)")
        }
    }
}
