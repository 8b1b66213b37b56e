import Geometry
import TestSupport
import Testing
import Typography

private let em = Length.points(10)

/// Text on the grid with annotations, in one line unless `ems` makes it shorter. Western letters are half an em.
private struct Annotated {
    let text: AnnotatedText
    let lines: [ComposedLine]
    let string: String

    init(
        _ string: String, _ annotations: [(String, TextAnnotation.Kind)], mode: WritingMode = .horizontal,
        ems: Int = 100
    ) {
        let placed = annotations.map { part, kind in
            let range = string.firstRange(of: part) ?? string.startIndex..<string.startIndex
            let start = string.utf8.distance(from: string.startIndex, to: range.lowerBound)
            return TextAnnotation(range: start..<start + string[range].utf8.count, kind: kind)
        }
        let shaper = GridShaper()
        let shaped = shaper.shaped(string, role: .body, size: em, options: ShapingOptions(writingMode: mode))
        text = AnnotatedText(shaped, annotations: placed, shaper: shaper)
        let spaced = SpacedText(text.shaped, policy: SpacingPolicy())
        lines = Typography.lines(of: spaced, in: LineMeasure(width: em * ems, isJustified: false))
        self.string = string
    }

    func beside(_ line: Int = 0) -> LineAnnotations { text.annotations(beside: lines[line]) }

    /// Advance of each cluster in hundredths of an em.
    var widths: [Int] { text.shaped.clusters.map { Int($0.advance) * 100 / em.units } }
}

extension Length {
    /// In thousandths of the test's em, rounded.
    fileprivate var perMille: Int { (units * 2000 / em.units + 1) >> 1 }
}

extension LineAnnotations.Reading {
    fileprivate var left: Int { origin.x.perMille }
    fileprivate var right: Int { (origin.x + line.width).perMille }
}

private func pinyin(_ texts: String...) -> TextAnnotation.Kind { .ruby(Ruby(.romanised, texts)) }

@Suite("Annotations between the lines")
struct AnnotationTests {
    @Test("A spelling of half size stands above its characters, in their middle (clreq, Basic Requirements)")
    func romanised() throws {
        let set = Annotated("说我们好", [("我们", pinyin("wo", "men"))])
        let beside = set.beside()
        let readings = beside.readings
        #expect(readings.map(\.text.text) == ["wo", "men"])
        #expect(readings.allSatisfy { $0.text.size == em / 2 })
        // "wo" is half an em over a character of one em, "men" three quarters.
        #expect(readings.map(\.left) == [1250, 2125])
        #expect(readings.map(\.right) == [1750, 2875])
        #expect(readings.allSatisfy { $0.origin.y.perMille < -880 })
        #expect(beside.over.perMille == 563 && beside.under == .zero)
        #expect(set.widths == [100, 100, 100, 100])
    }

    @Test("A long spelling reaches over neighbours that have none, by half an em at most")
    func overhang() {
        let short = Annotated("说双好", [("双", pinyin("shuang"))])
        #expect(short.widths == [100, 100, 100])
        let long = Annotated("说双好", [("双", pinyin("shuangshuang"))])
        // Three em of spelling, one of overhang on both sides together.
        #expect(long.widths == [100, 200, 100])
    }

    @Test("Two spellings keep a quarter of their em between them; their characters make room")
    func gap() {
        let set = Annotated("双创庄严好", [("双创庄严", pinyin("shuang", "chuang", "zhuang", "yan"))])
        let readings = set.beside().readings
        for (left, right) in zip(readings, readings.dropFirst()) { #expect(right.left - left.right >= 125) }
        #expect(set.widths[0] > 100 && set.widths[4] == 100)
        let apart = Annotated("双和创好", [("双", pinyin("shuangshuang")), ("创", pinyin("chuangchuang"))])
        let two = apart.beside().readings
        #expect(two[1].left - two[0].right >= 125)
    }

    @Test("A spelling at the start or the end of a line is aligned with it")
    func edges() {
        let set = Annotated("双一二三创", [("双", pinyin("shuang")), ("创", pinyin("chuang"))])
        let readings = set.beside().readings
        #expect(readings[0].left == 0)
        #expect(readings[1].right == set.lines[0].width.perMille)
    }

    @Test("A word has one spelling over the whole of it; a Chinese gloss is spread over a longer base")
    func groups() throws {
        let word = try #require(Annotated("说清河好", [("清河", pinyin("qinghe"))]).beside().readings.first)
        #expect(word.left == 1250 && word.right == 2750)
        let gloss = Annotated("说ABCDEFGH好", [("ABCDEFGH", .ruby(Ruby(.gloss, ["大小"])))])
        let reading = try #require(gloss.beside().readings.first)
        #expect(reading.right - reading.left == 4000)
        #expect(reading.line.offsets.map { Length(units: Int($0)).perMille } == [750, 2750])
    }

    @Test("Bopomofo is three tenths of an em, in a column to the right, in the middle of its character")
    func bopomofo() throws {
        let kind = TextAnnotation.Kind.ruby(Ruby(.bopomofo, ["ㄓㄨㄤ"]))
        let flat = Annotated("他裝好", [("裝", kind)])
        #expect(flat.widths == [100, 150, 100])
        let beside = try #require(flat.beside().readings.first)
        #expect(beside.text.size.perMille == 300 && beside.text.writingMode == .vertical)
        #expect(beside.origin.x.perMille == 2150)
        #expect(beside.origin.y.perMille == -830)
        #expect(flat.beside().over == .zero)

        let upright = Annotated("他裝好", [("裝", kind)], mode: .vertical)
        #expect(upright.widths == [100, 100, 100])
        let right = try #require(upright.beside().readings.first)
        #expect(right.origin.x.perMille > 500 && right.origin.y.perMille == 1050)
    }

    @Test("In vertical lines a spelling stands to the right of its characters")
    func verticalSpelling() throws {
        let reading = try #require(
            Annotated("说清河好", [("清河", pinyin("qinghe"))], mode: .vertical).beside().readings.first)
        #expect(reading.origin.x.perMille > 500 && reading.origin.y.perMille == 1250)
    }

    @Test("Emphasis dots are under the middle of characters, none under marks; to the right in vertical lines")
    func dots() {
        let flat = Annotated("甲，很好。乙", [("，很好。", .emphasis)])
        let marks = flat.beside().marks
        #expect(marks.count == 2 && marks.allSatisfy { $0.shape == .dot })
        #expect(marks.map { ($0.area.left + $0.area.right).perMille / 2 } == [2500, 3500])
        #expect(marks.allSatisfy { $0.area.top.perMille > 120 })
        let upright = Annotated("甲，很好。乙", [("，很好。", .emphasis)], mode: .vertical).beside()
        #expect(upright.marks.map { ($0.area.top + $0.area.bottom).perMille / 2 } == [2500, 3500])
        #expect(upright.marks.allSatisfy { $0.area.left.perMille > 500 })
        #expect(upright.over.perMille > 0 && upright.under == .zero)
    }

    @Test(
        "Lines under two names that touch are parted by an eighth of an em; alone they are as long as the name")
    func names() {
        let set = Annotated("见李明王刚", [("李明", .properName), ("王刚", .properName)])
        let areas = set.beside().marks.map(\.area)
        #expect(areas.map(\.left.perMille) == [1000, 3063])
        #expect(areas.map(\.right.perMille) == [2938, 5000])
        let titles = Annotated("读红楼梦，好", [("红楼梦", .bookTitle)]).beside()
        #expect(titles.marks.map(\.area.width.perMille) == [3000])
        #expect(titles.marks.map(\.shape) == [.wave(thickness: em.scaled(by: 0.05))])
    }

    @Test("In vertical lines the lines of names are to the left")
    func verticalNames() {
        let beside = Annotated("见李明", [("李明", .properName)], mode: .vertical).beside()
        #expect(beside.marks.allSatisfy { $0.area.right.perMille < -500 })
        #expect(beside.marks.map(\.area.height.perMille) == [2000])
        #expect(beside.under.perMille > 0 && beside.over == .zero)
    }

    @Test("Line first, then dot: where both are under a character the dot is farther out")
    func lineThenDot() throws {
        let both = Annotated("见李明", [("李明", .properName), ("李明", .emphasis)]).beside().marks
        let line = try #require(both.first { $0.shape == .line })
        let dot = try #require(both.first { $0.shape == .dot })
        #expect(dot.area.top > line.area.bottom)
    }

    @Test("A name over two lines has a line under each part, as long as the part is set")
    func brokenName() {
        let set = Annotated("一二三四五六七八", [("三四五六", .properName)], ems: 4)
        #expect(set.lines.count == 2)
        let parts = (0..<2).map { set.beside($0).marks.map(\.area.width.perMille) }
        #expect(parts.joined().reduce(0, +) == 4000 && parts.allSatisfy { $0.count == 1 })
    }

    @Test("The line follows the characters when they are spaced out")
    func spaced() {
        let set = Annotated("见李明", [("李明", .properName)])
        let offsets = (0..<3).map { Int32(em.units * $0 * 3 / 2) }
        let line = ComposedLine(offsets: offsets[...], width: em * 4)
        let areas = set.text.annotations(beside: line).marks.map(\.area)
        #expect(areas.map(\.left.perMille) == [1500] && areas.map(\.right.perMille) == [4000])
    }

    @Test("A range that is not in the text, or a reading without text, adds nothing")
    func nothing() {
        let set = Annotated("甲乙", [("丙", .emphasis), ("乙", .ruby(Ruby(.romanised, [])))])
        #expect(set.beside() == Annotated("甲乙", []).beside())
    }
}
