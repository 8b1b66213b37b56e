import Geometry
import TestSupport
import Testing
import Typography

@Suite("Line edges")
struct LineEdgeTests {
    @Test("clreq 3.1.6.3: an opening bracket at the line start gives up half an em, unless the style keeps it")
    func lineStart() {
        let trimmed = ComposedText("一二三“四五", ems: 3, alignment: .start)
        #expect(trimmed.strings == ["一二三", "“四五"] && trimmed.offsets(1) == [-500, 500, 1500])
        let kept = ComposedText("一二三“四五", ems: 3, alignment: .start) { $0.trimsLineStart = false }
        #expect(kept.strings == ["一二三", "“四五"] && kept.offsets(1) == [0, 1000, 2000])
    }

    @Test("clreq 3.1.6.3: after the indent it does so by style")
    func indentedStart() {
        #expect(ComposedText("“一二", ems: 10, indent: 2).offsets() == [2000, 3000, 4000])
        let trimmed = ComposedText("“一二", ems: 10, indent: 2) { $0.trimsIndentedStart = true }
        #expect(trimmed.offsets() == [1500, 2500, 3500])
    }

    @Test("clreq 3.1.6.3: two opening brackets at the line start take one em")
    func twoAtStart() {
        let set = ComposedText("一二三“《四五", ems: 3, alignment: .start)
        #expect(set.strings == ["一二三", "“《四五"] && set.offsets(1) == [-500, 0, 1000, 2000])
    }

    @Test("A bracket whose neighbour went to the other line gets its blank back")
    func partedPair() {
        let set = ComposedText("一二”“三四", ems: 3, alignment: .start) {
            ($0.trimsLineStart, $0.lineEndMarks) = (false, .full)
        }
        #expect(set.strings == ["一二”", "“三四"])
        #expect(set.width(0) == 3000 && set.offsets(1) == [0, 1000, 2000])
    }

    @Test(
        "GB/T 15834 5.1.10: a line that is not spread ends with half an em of its mark",
        arguments: ["一二，", "一二。", "一二”", "一二；", "一二！"])
    func rightEdge(text: String) {
        #expect(ComposedText(text, ems: 5).width() == 2500)
        #expect(ComposedText(text, ems: 5) { $0.lineEndMarks = .full }.width() == 3000)
    }

    @Test("A mark in the middle of its em gives up the blank at the edge")
    func centredEnd() {
        #expect(ComposedText("一二，", ems: 5) { $0.punctuation = .taiwanHongKong }.width() == 2750)
    }

    @Test("clreq 3.5.2: a line is compressed before a character is pushed out of it")
    func squeezesIn() {
        let set = ComposedText("一二，三四，五六七八九", ems: 5)
        #expect(set.strings == ["一二，三四，", "五六七八九"])
        #expect(set.lines[0].adjustment == .shrunk(.pause, perPlace: 500))
    }

    @Test("clreq 3.1.4: when nothing can be compressed, the character before the mark goes along")
    func pushesOut() {
        let set = ComposedText("一二三四五，六七八九十，", ems: 5)
        #expect(set.strings == ["一二三四", "五，六七八", "九十，"])
        #expect(set.lines[0].adjustment == .stretched(.chineseGap, perGap: 333))
        #expect(set.faults.first == .loose)
    }

    @Test("clreq 3.1.7: 、，。 hang by style when they would begin the next line", arguments: ["、", "，", "。"])
    func hanging(mark: String) {
        let set = ComposedText("一二三四五\(mark)六七八九十", ems: 5) { $0.hanging = .commasAndStop }
        #expect(set.strings == ["一二三四五\(mark)", "六七八九十"])
        #expect(set.offsets() == [0, 1000, 2000, 3000, 4000, 5000])
        #expect(set.width() == 5000 && thousandths(set.lines[0].hanging.units) == 500)
        #expect(set.lines[0].adjustment == .natural)
    }

    @Test("clreq 3.1.7: other marks hang by another style only", arguments: ["；", "：", "！", "？"])
    func hangingPauses(mark: String) {
        let text = "一二三四五\(mark)六七八九十"
        #expect(ComposedText(text, ems: 5) { $0.hanging = .commasAndStop }.lines[0].hanging == .zero)
        let set = ComposedText(text, ems: 5) { $0.hanging = .pausesAndStops }
        #expect(set.lines[0].hanging > .zero && set.width() == 5000)
    }

    @Test("clreq 3.1.7: brackets never hang, nor does a mark after another")
    func neverHangs() {
        for text in ["一二三四五”六七八九十", "一二三四”。六七八九十"] {
            let set = ComposedText(text, ems: 5) { $0.hanging = .pausesAndStops }
            #expect(set.lines.allSatisfy { $0.hanging == .zero })
        }
    }

    @Test("clreq 3.1.7: a mark that has room stands inside the measure")
    func hangsOnlyAtNeed() {
        let set = ComposedText("一二三四，五六七八九", ems: 5) {
            ($0.hanging, $0.lineEndMarks) = (.commasAndStop, .fitted)
        }
        #expect(set.strings[0] == "一二三四，" && set.lines[0].hanging == .zero)
    }

    @Test("clreq 3.4.4: the last line has two characters beside its marks")
    func orphan() {
        let set = ComposedText("一二三四五六七八九十甲乙丙丁戊己庚辛壬癸子。", ems: 10)
        #expect(set.strings.last == "癸子。" && set.faults.isEmpty)
    }

    @Test("clreq 3.4.3: lines stand at the start, in the middle, at the end or over the whole measure")
    func alignments() {
        func offsets(_ alignment: LineAlignment) -> [Int] {
            ComposedText("一二", ems: 5, alignment: alignment).offsets()
        }
        #expect(offsets(.justified) == [0, 1000])
        #expect(offsets(.start) == [0, 1000])
        #expect(offsets(.centred) == [1500, 2500])
        #expect(offsets(.end) == [3000, 4000])
        #expect(offsets(.forced) == [0, 4000])
        #expect(ComposedText("一二，", ems: 5, alignment: .centred).width() == 3750)
    }

    @Test("clreq 3.4.1: the first line is indented and no other")
    func indent() {
        let set = ComposedText("一二三四五六七八九", ems: 5, indent: 2)
        #expect(set.strings == ["一二三", "四五六七八", "九"] || set.strings == ["一二三", "四五六七", "八九"])
        #expect(set.offsets(0).first == 2000 && set.offsets(1).first == 0)
    }

    @Test("A headline's tracking stands between its characters, not before marks and not at its edges")
    func tracking() {
        let spaced = ComposedText.spaced("标题，二", tracking: 0.25)
        let line = lines(of: spaced, in: LineMeasure(width: ComposedText.em * 9, isJustified: false))[0]
        #expect(line.offsets.map { thousandths(Int($0)) } == [0, 1250, 2250, 3500])
        #expect(thousandths(ComposedText.spaced("AB", tracking: 0.25).naturalWidth.units) == 1000)
    }

    @Test(
        "A blank em between two parts begins no line and takes no room at the end of one",
        arguments: ["）", "字"])
    func blankEm(before: String) {
        let set = ComposedText("一二三（四\(before)\u{3000}五六七八九十", ems: 6)
        #expect(set.strings[0] == "一二三（四\(before)\u{3000}" && set.strings[1].hasPrefix("五"))
        #expect(set.width() == 6000 && set.faults.isEmpty)
    }

    @Test("The places of all lines of a paragraph lie in one buffer, by the numbers of their clusters")
    func sharedOffsets() {
        let set = ComposedText("一二三四五六七八九十", ems: 5)
        #expect(set.lines.map(\.offsets.indices) == set.lines.map(\.clusters))
    }

    @Test("A paragraph of more than 131,072 clusters is set line by line, every line as full as it can be")
    func firstFit() {
        let set = ComposedText(String(repeating: "一二三四五六七八九，十", count: 12_000), ems: 20)
        #expect(set.lines.last?.clusters.upperBound == 132_000 && set.faults.isEmpty)
        #expect(set.lines.dropLast().allSatisfy { $0.width == set.measure.width && $0.clusters.count >= 20 })
    }
}
