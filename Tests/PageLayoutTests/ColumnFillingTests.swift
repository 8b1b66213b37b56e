import Diagnostics
import Geometry
import IssueModel
@testable import PageLayout
import Pictures
import Styles
import TestNumbers
import TestSupport
import Testing
import Typography

private func body(seed: UInt64) throws -> [ColumnLine] {
    let style = try houseStyle(named: "broadsheet", in: Repository.root + "/styles").value.pageStyle
    let setter = TypeSetter(style: style, shaper: GridShaper(), pictures: PictureStore())
    var prose = NewspaperProse(seed: seed)
    let blocks = prose.paragraphs(characters: 1_800).map { Block.paragraph(TextBlock($0)) }
    return BodyComposer.body(
        of: Article(id: "p1-a1", blocks: blocks), width: style.columnWidth, setter: setter
    ).lines
}

/// The text of lines in their order.
private func text(_ lines: [ColumnLine]) -> String {
    lines.compactMap(\.content).reduce(into: "") { result, line in
        for index in line.line.clusters {
            result.unicodeScalars.append(line.text.shaped.clusters[index].scalar)
        }
    }
}

private func widows(_ lines: [ColumnLine], _ ends: [Int]) -> Int {
    ends.dropLast().count { end in
        guard end < lines.count, let line = lines[end].content else { return false }
        return line.count > 1 && line.number == line.count - 1
    }
}

@Suite("Filling columns")
struct ColumnFillingTests {
    /// Rows of four columns that are level, with some lines to spare in the last.
    private func room(_ lines: [ColumnLine]) -> [Int] {
        [Int](repeating: (lines.count + 3) / 4, count: 4)
    }

    @Test("clreq 3.4.4: no paragraph loses a character, and fewer last lines stand alone at a column's head")
    func fewerWidows() throws {
        var (before, after) = (0, 0)
        for seed in UInt64(0)..<80 {
            let lines = try body(seed: seed)
            let room = room(lines)
            let ends = try #require(columnEnds(of: lines[...], room: room))
            let filling = try #require(ColumnFilling(lines, room: room))
            #expect(text(filling.lines) == text(lines))
            #expect(filling.lines.allSatisfy { $0.content?.line.faults.isEmpty ?? true })
            let (old, new) = (widows(lines, ends), widows(filling.lines, filling.ends))
            #expect(new <= old)
            (before, after) = (before + old, after + new)
            #expect(room.reduce(0, +) - filling.lines.count <= 4)
        }
        #expect(before > 8 && after * 2 < before, "\(before) widows became \(after)")
    }

    @Test("Places between lines move with the paragraphs before them")
    func places() throws {
        for seed in UInt64(0)..<40 {
            let lines = try body(seed: seed)
            let filling = try #require(ColumnFilling(lines, room: room(lines)))
            for (old, line) in lines.enumerated() where line.content?.number == 0 {
                let new = filling.lines[filling.index(of: old)]
                #expect(new.block == line.block && new.content?.number == 0)
            }
            #expect(filling.index(of: lines.count) == filling.lines.count)
        }
    }

    @Test("Lines that do not fit make no filling")
    func tooMany() throws {
        let lines = try body(seed: 1)
        #expect(ColumnFilling(lines, room: [5, 5]) == nil)
    }
}
