import Diagnostics
import Geometry
@testable import PageLayout
import Styles
import TestSupport
import Testing
import Typography

private let em = Length.points(9)

private func columns(
    _ paragraphs: [String], width: Int, height: Int, indent: Int = 0
) throws -> VerticalColumn.Setting {
    let style = try houseStyle(named: "broadsheet", in: Repository.root + "/styles").value.pageStyle
    let column = VerticalColumn(style: style, shaper: GridShaper(), language: "zh-Hant-TW")
    var face = VerticalColumn.Face(size: em, pitch: em * 2)
    face.indent = indent
    let area = Rectangle(x: em, y: em, width: em * width, height: em * height)
    return column.verticalColumn(of: paragraphs.map { PrintedText($0) }, in: area, face: face)
}

extension VerticalColumn.Setting {
    fileprivate var runs: [GlyphRun] {
        elements.compactMap { if case .glyphs(let run) = $0 { run } else { nil } }
    }

    fileprivate var lines: [(text: String, x: Length, top: Length)] {
        var result: [(text: String, x: Length, top: Length)] = []
        for run in runs {
            guard let record = run.line, let top = run.glyphs.first?.y else { continue }
            if result.last?.x == record.origin.x {
                result[result.count - 1].text += run.text
            } else {
                result.append((run.text, record.origin.x, top))
            }
        }
        return result
    }
}

@Suite("Vertical columns")
struct VerticalColumnTests {
    @Test("Lines follow each other from the right edge leftwards, on their axes, from the top")
    func order() throws {
        let set = try columns(["清河两岸柳色新", "石鼓镇"], width: 5, height: 4, indent: 1)
        #expect(set.lines.map(\.text) == ["清河两", "岸柳色新", "石鼓镇"])
        #expect(set.lines.map(\.x) == [11, 7, 3].map { em * $0 / 2 })
        #expect(set.lines.map(\.top) == [em * 2, em, em * 2])
        #expect(set.rest.isEmpty && set.width == em * 5)
    }

    @Test("What has no room is handed back, and goes on where it was parted", arguments: 1...9)
    func rest(width: Int) throws {
        let paragraphs = ["清河两岸柳色新，旧渡口边灯火明。", "石鼓镇上又开张", "雁回"]
        var left = paragraphs.map { PrintedText($0) }
        var printed = ""
        var isContinued = false
        var count = 0
        while !left.isEmpty, count < 50 {
            let style = try houseStyle(named: "broadsheet", in: Repository.root + "/styles").value.pageStyle
            let column = VerticalColumn(style: style, shaper: GridShaper(), language: "zh-Hans")
            let set = column.verticalColumn(
                of: left, in: Rectangle(x: .zero, y: .zero, width: em * width, height: em * 5),
                face: VerticalColumn.Face(size: em, pitch: em * 2), isContinued: isContinued)
            printed += set.runs.map(\.text).joined()
            (left, isContinued) = (set.rest, set.isParted)
            count += 1
        }
        #expect(printed == paragraphs.joined())
    }

    @Test("Annotations of the rest stay with their characters")
    func annotatedRest() throws {
        let text = "清河两岸柳色新"
        let whole = PrintedText(
            text,
            annotations: [
                TextAnnotation(range: 12..<15, kind: .emphasis),
                TextAnnotation(range: 0..<3, kind: .properName),
            ])
        let rest = whole.dropping(bytes: 9)
        #expect(rest.text == "岸柳色新")
        #expect(rest.annotations == [TextAnnotation(range: 3..<6, kind: .emphasis)])
    }

    @Test("Nothing fits a rectangle that is narrower than a line")
    func narrow() throws {
        let style = try houseStyle(named: "broadsheet", in: Repository.root + "/styles").value.pageStyle
        let column = VerticalColumn(style: style, shaper: GridShaper(), language: "zh-Hans")
        let set = column.verticalColumn(
            of: [PrintedText("清河")], in: Rectangle(x: .zero, y: .zero, width: em / 2, height: em * 5),
            face: VerticalColumn.Face(size: em, pitch: em * 2))
        #expect(set.elements.isEmpty && set.rest.map(\.text) == ["清河"] && set.width == .zero)
    }

    @Test("Vertical lines mark their record as vertical, so that an audit measures them downwards")
    func record() throws {
        let set = try columns(["清河两岸"], width: 3, height: 5)
        let record = try #require(set.runs.first?.line)
        #expect(record.writingMode == .vertical && record.end == em * 4 && record.measure == em * 5)
    }
}
