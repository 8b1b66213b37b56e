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

private func typeSetter() throws -> TypeSetter {
    let style = try houseStyle(named: "broadsheet", in: Repository.root + "/styles").value.pageStyle
    return TypeSetter(style: style, shaper: GridShaper(), pictures: PictureStore())
}

/// - Parameter crossheads: whether one stands over every third paragraph.
private func story(seed: UInt64, crossheads: Bool = false) -> Article {
    var prose = NewspaperProse(seed: seed)
    let blocks = prose.paragraphs(characters: 1_800).enumerated().flatMap { index, text -> [Block] in
        let paragraph = Block.paragraph(TextBlock(text))
        return crossheads && index % 3 == 2 ? [.crosshead(TextBlock("小标题")), paragraph] : [paragraph]
    }
    return Article(id: "p1-a1", blocks: blocks)
}

private func body(seed: UInt64, crossheads: Bool = false) throws -> [ColumnLine] {
    let setter = try typeSetter()
    return BodyComposer.body(
        of: story(seed: seed, crossheads: crossheads), width: setter.style.columnWidth, setter: setter
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
        #expect(before > 8 && after * 5 < before, "\(before) widows became \(after)")
    }

    @Test("Columns that are filled anew end level within one line, and none ends with a crosshead")
    func level() throws {
        var (mended, level) = (0, 0)
        for seed in UInt64(0)..<40 {
            let lines = try body(seed: seed, crossheads: true)
            let rows = lines.reduce(0) { $0 + $1.rows }
            let room = [Int](repeating: rows / 4 + 2, count: 4)
            let ends = try #require(columnEnds(of: lines[...], room: room))
            let filling = try #require(ColumnFilling(lines, room: room))
            for end in filling.ends where end > 0 && end < filling.lines.count {
                #expect(!filling.lines[end - 1].keepsWithNext)
            }
            guard filling.ends != ends else { continue }
            let feet = zip([0] + filling.ends, filling.ends).map { start, end in
                filling.lines[start..<end].reduce(0) { $0 + $1.rows }
            }
            mended += 1
            if (feet.max() ?? 0) - (feet.min() ?? 0) <= 1 { level += 1 }
        }
        #expect(mended > 5 && level * 2 > mended, "\(level) of \(mended)")
    }

    @Test("An article is parted over sheets where no line of a paragraph stands alone and no crosshead is left")
    func parting() throws {
        let setter = try typeSetter()
        let article = story(seed: 3, crossheads: true)
        let piece = Piece(
            article: article, rank: .minor,
            head: HeadComposer(text: HeadText(whole: article), rank: .minor, setter: setter),
            body: ArticleBody(of: article, setter: setter))
        for count in 1...piece.lines.count {
            let place = piece.partingPlace(before: count)
            #expect(place <= count && place > count - 8)
            guard place > 0, place < piece.lines.count else { continue }
            let (before, after) = (piece.lines[place - 1], piece.lines[place])
            #expect(!before.keepsWithNext)
            if let line = before.content, line.count > 1 { #expect(line.number > 0) }
            if let line = after.content, line.count > 1 { #expect(line.number < line.count - 1) }
        }
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
