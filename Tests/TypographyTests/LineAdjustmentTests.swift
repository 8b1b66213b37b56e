import Geometry
import TestSupport
import Testing
import Typography

/// A text set on one line of exactly `ems`: the places of its clusters in 1/1000 em, and what was done.
struct PlaceRow: Sendable, CustomTestStringConvertible {
    let clause: String
    let text: String
    let ems: Double
    let places: [Int]
    let adjustment: LineAdjustment
    /// Advance of a word space in em.
    let space: Double
    let change: @Sendable (inout SpacingPolicy) -> Void

    init(
        _ clause: String, _ text: String, to ems: Double, _ places: [Int], _ adjustment: LineAdjustment,
        space: Double = 0.5, _ change: @escaping @Sendable (inout SpacingPolicy) -> Void = { _ in }
    ) {
        (self.clause, self.text, self.ems, self.places) = (clause, text, ems, places)
        (self.adjustment, self.space, self.change) = (adjustment, space, change)
    }

    var testDescription: String { "\(clause): \(text) to \(ems) em" }
}

private let shrinking = [
    PlaceRow("clreq 3.5.3 (1) full line, end mark of one em", "一二三，", to: 4, [0, 1000, 2000, 3000], .natural) {
        $0.lineEndMarks = .fitted
    },
    PlaceRow(
        "clreq 3.5.3 (1) end mark gives first", "一，二，", to: 3.75, [0, 1000, 2000, 3000],
        .shrunk(.lineEndMark, perPlace: 250)
    ) { $0.lineEndMarks = .fitted },
    PlaceRow(
        "clreq 3.5.3 (1) end mark gives half an em", "一，二，", to: 3.5, [0, 1000, 2000, 3000],
        .shrunk(.lineEndMark, perPlace: 500)
    ) { $0.lineEndMarks = .fitted },
    PlaceRow(
        "clreq 3.5.3 (1) then the others", "一，二，", to: 3.25, [0, 1000, 1750, 2750],
        .shrunk(.pause, perPlace: 250)
    ) { $0.lineEndMarks = .fitted },
    PlaceRow("GB/T 15834 5.1.10 end mark of half an em", "一二三，", to: 3.5, [0, 1000, 2000, 3000], .natural),
    PlaceRow(
        "GB/T 15834 5.1.10 both marks at the end", "甲。”", to: 2, [0, 1000, 1500], .natural),
    PlaceRow(
        "clreq 3.5.3 (2) word spaces equally", "AB CD EF", to: 3.75,
        [0, 500, 1000, 1375, 1875, 2375, 2750, 3250], .shrunk(.wordSpace, perPlace: 125)),
    PlaceRow(
        "clreq 3.5.3 (2) word spaces to a quarter em", "AB CD EF", to: 3.5,
        [0, 500, 1000, 1250, 1750, 2250, 2500, 3000], .shrunk(.wordSpace, perPlace: 250)),
    PlaceRow(
        "clreq 3.5.3 (2) word spaces before brackets", "甲（AB CD）乙", to: 6.25,
        [0, 1000, 2000, 2500, 3000, 3250, 3750, 4250, 5250], .shrunk(.wordSpace, perPlace: 250)),
    PlaceRow(
        "clreq 3.5.3 (3) interpunct on both sides", "安·娜", to: 2.75, [0, 1125, 1750],
        .shrunk(.interpunct, perPlace: 250)
    ) { $0.punctuation = .taiwanHongKong },
    PlaceRow(
        "clreq 3.5.3 (3) interpunct to half an em, before brackets", "安·娜（甲）乙", to: 6.5,
        [0, 1000, 1500, 2500, 3500, 4500, 5500], .shrunk(.interpunct, perPlace: 500)
    ) { $0.punctuation = .taiwanHongKong },
    PlaceRow(
        "clreq 3.5.3 (4) brackets equally", "甲（乙）丙", to: 4.5, [0, 750, 1750, 2750, 3500],
        .shrunk(.bracket, perPlace: 250)),
    PlaceRow(
        "clreq 3.5.3 (4) brackets to half an em", "甲（乙）丙", to: 4, [0, 500, 1500, 2500, 3000],
        .shrunk(.bracket, perPlace: 500)),
    PlaceRow(
        "clreq 3.5.3 (4) brackets before pauses", "甲（乙）丙，丁", to: 6, [0, 500, 1500, 2500, 3000, 4000, 5000],
        .shrunk(.bracket, perPlace: 500)),
    PlaceRow(
        "clreq 3.5.3 (5) pauses after brackets", "甲（乙）丙，丁", to: 5.75,
        [0, 500, 1500, 2500, 3000, 4000, 4750], .shrunk(.pause, perPlace: 250)),
    PlaceRow(
        "clreq 3.5.3 (5) pauses equally", "甲，乙、丙；丁", to: 6.25, [0, 1000, 1750, 2750, 3500, 4500, 5250],
        .shrunk(.pause, perPlace: 250)),
    PlaceRow(
        "clreq 3.5.3 (5) pauses to half an em", "甲，乙、丙；丁", to: 5.5, [0, 1000, 1500, 2500, 3000, 4000, 4500],
        .shrunk(.pause, perPlace: 500)),
    PlaceRow(
        "clreq 3.5.3 (5) centred pause on both sides", "甲，乙", to: 2.5, [0, 750, 1500],
        .shrunk(.pause, perPlace: 500)
    ) { $0.punctuation = .taiwanHongKong },
    PlaceRow(
        "clreq 3.5.3 (5) pauses before gaps", "甲，用AI", to: 3.75, [0, 1000, 1500, 2750, 3250],
        .shrunk(.pause, perPlace: 500)),
    PlaceRow(
        "clreq 3.5.3 (6) gaps to an eighth of an em", "甲，用AI", to: 3.625, [0, 1000, 1500, 2625, 3125],
        .shrunk(.westernGap, perPlace: 125)),
    PlaceRow(
        "clreq 3.5.3 (6) gaps before stops", "甲。用AI", to: 4.125, [0, 1000, 2000, 3125, 3625],
        .shrunk(.westernGap, perPlace: 125)),
    PlaceRow(
        "clreq 3.5.3 (7) stops last", "甲。用AI", to: 3.625, [0, 1000, 1500, 2625, 3125],
        .shrunk(.stop, perPlace: 500)),
    PlaceRow(
        "clreq 3.5.3 (7) stops by style only", "甲。乙，丙", to: 4.5, [0, 1000, 2000, 3000, 3500],
        .shrunk(.pause, perPlace: 500)
    ) { $0.compressesStops = false },
    PlaceRow(
        "clreq 3.5.3 a pair of marks to one em", "甲：“乙", to: 3, [0, 1000, 1000, 2000],
        .shrunk(.bracket, perPlace: 500)),
    PlaceRow(
        "clreq 3.1.6.3 opening bracket at the line start", "“甲”乙", to: 3.5, [-500, 500, 1500, 2500], .natural),
    PlaceRow(
        "clreq 3.1.6.3 opening bracket that the style keeps", "“甲”乙", to: 4, [0, 1000, 2000, 3000], .natural
    ) { $0.trimsLineStart = false },
]

private let stretching = [
    PlaceRow(
        "clreq 3.5.4 (1) word space", "AB CD", to: 2.375, [0, 500, 1125, 1375, 1875],
        .stretched(.wordSpace, perGap: 125), space: 0.25),
    PlaceRow(
        "clreq 3.5.4 (1) word space to half an em", "AB CD", to: 2.5, [0, 500, 1250, 1500, 2000],
        .stretched(.wordSpace, perGap: 250), space: 0.25),
    PlaceRow(
        "clreq 3.5.4 (1) word space before gaps", "用AB CD写", to: 5, [0, 1250, 1750, 2500, 2750, 3250, 4000],
        .stretched(.wordSpace, perGap: 250), space: 0.25),
    PlaceRow(
        "clreq 3.5.4 (2) gaps after word spaces", "用AB CD写", to: 5.25,
        [0, 1375, 1875, 2625, 2875, 3375, 4250], .stretched(.westernGap, perGap: 125), space: 0.25),
    PlaceRow(
        "clreq 3.5.4 (2) gaps equally", "用AI写", to: 3.75, [0, 1375, 1875, 2750],
        .stretched(.westernGap, perGap: 125)),
    PlaceRow(
        "clreq 3.5.4 (2) gaps to half an em", "用AI写", to: 4, [0, 1500, 2000, 3000],
        .stretched(.westernGap, perGap: 250)),
    PlaceRow(
        "clreq 3.5.4 (2) gaps to a third of an em by style", "用AI写作", to: 5, [0, 1333, 1833, 2667, 4000],
        .stretched(.chineseGap, perGap: 333)
    ) { ($0.widestWesternGap, $0.widestChineseGap) = (1.0 / 3, 0.5) },
    PlaceRow(
        "clreq 3.5.4 (3) Chinese gaps equally", "一二三四五", to: 5.5, [0, 1125, 2250, 3375, 4500],
        .stretched(.chineseGap, perGap: 125)),
    PlaceRow(
        "clreq 3.5.4 (3) gaps first", "共12345人民", to: 6.75, [0, 1500, 2000, 2500, 3000, 3500, 4500, 5750],
        .stretched(.chineseGap, perGap: 250)),
    PlaceRow(
        "clreq 3.5.4 (3) never inside a dash", "一——二", to: 4.5, [0, 1250, 2250, 3500],
        .stretched(.chineseGap, perGap: 250)),
    PlaceRow(
        "clreq 3.5.4 (3) never beside a connector", "甲～乙丙", to: 4.25, [0, 1000, 2000, 3250],
        .stretched(.chineseGap, perGap: 250)),
    PlaceRow(
        "clreq 3.5.4 (3) never beside a solidus", "甲／乙丙", to: 3.75, [0, 750, 1500, 2750],
        .stretched(.chineseGap, perGap: 250)),
    PlaceRow(
        "clreq 3.5.2 not where a prohibition binds", "一二，三（四）五", to: 9,
        [0, 1250, 2250, 3500, 4750, 5750, 6750, 8000], .stretched(.chineseGap, perGap: 250)),
    PlaceRow(
        "clreq 3.5.4 gaps go on when nothing else is there", "用AI写", to: 5, [0, 2000, 2500, 4000],
        .stretched(.chineseGap, perGap: 500)),
    PlaceRow(
        "GB/T 15834 5.1.10 the end mark stays half an em", "一二三，", to: 4, [0, 1250, 2500, 3500],
        .stretched(.chineseGap, perGap: 250)),
    PlaceRow(
        "clreq 3.4.3 two characters as three", "王明", to: 3, [0, 2000], .stretched(.chineseGap, perGap: 1000)),
    PlaceRow(
        "clreq 3.4.3 a headline over its column", "春到清河", to: 7, [0, 2000, 4000, 6000],
        .stretched(.chineseGap, perGap: 1000)),
]

private let fitting = [
    PlaceRow(
        "letter fit: every gap gives equally", "甲乙丙丁戊", to: 4.88, [0, 970, 1940, 2910, 3880],
        .shrunk(.letterFit, perPlace: 30), fitted),
    PlaceRow(
        "letter fit: after the marks, before and behind them too", "甲，乙丙", to: 3.41, [0, 970, 1440, 2410],
        .shrunk(.letterFit, perPlace: 30), fitted),
    PlaceRow(
        "letter fit: after the ends of sentences", "甲。乙丙", to: 3.5, [0, 1000, 1500, 2500],
        .shrunk(.stop, perPlace: 500), fitted),
    PlaceRow(
        "letter fit: after the gaps beside Western words, and not there", "用AI写了字", to: 5.19,
        [0, 1125, 1625, 2250, 3220, 4190], .shrunk(.letterFit, perPlace: 30), fitted),
    PlaceRow(
        "letter fit: not in nor beside a dash", "甲——乙丙", to: 4.97, [0, 1000, 2000, 3000, 3970],
        .shrunk(.letterFit, perPlace: 30), fitted),
    PlaceRow(
        "letter fit: not beside a connector", "甲～乙丙", to: 3.97, [0, 1000, 2000, 2970],
        .shrunk(.letterFit, perPlace: 30), fitted),
    PlaceRow(
        "letter fit: not between two marks", "甲）》乙", to: 2.94, [0, 970, 1470, 1940],
        .shrunk(.letterFit, perPlace: 30), fitted),
    PlaceRow(
        "letter fit: before the mark at the line end", "甲乙，", to: 2.44, [0, 970, 1940],
        .shrunk(.letterFit, perPlace: 30), fitted),
]

@Sendable private func fitted(_ policy: inout SpacingPolicy) { policy.letterFit = 0.04 }

@Suite("Line adjustment")
struct LineAdjustmentTests {
    @Test("A line gives in the order of the clause, places of one rank equally", arguments: shrinking)
    func shrinks(row: PlaceRow) { check(row) }

    @Test(
        "Letter fit gives last, in the same measure everywhere, between Chinese characters", arguments: fitting)
    func fitsLetters(row: PlaceRow) { check(row) }

    @Test(
        "Letter fit is by style, never more than it allows, not on the grid nor in lines that fill no measure")
    func letterFitLimits() {
        #expect(ComposedText("甲乙丙", to: 2.92).faults == [.overfull])
        #expect(ComposedText("甲乙丙", to: 2.9, fitted).faults == [.overfull])
        let grid = ComposedText("甲乙丙", to: 2.92) { ($0.letterFit, $0.usesGrid) = (0.04, true) }
        #expect(grid.offsets() == [0, 1000, 2000] && grid.faults == [.overfull])
        let ragged = ComposedText("一二三四五六七八", ems: 3.9, alignment: .start, fitted)
        #expect(ragged.strings.allSatisfy { $0.count <= 3 })
    }

    @Test("Letter fit draws in half a mark, and the character that would stand alone")
    func letterFitDraws() {
        let comma = ComposedText("一二三四五六七八九十甲乙丙，丁戊己庚", ems: 13, fitted)
        #expect(comma.strings == ["一二三四五六七八九十甲乙丙，", "丁戊己庚"])
        #expect(comma.lines[0].adjustment == .shrunk(.letterFit, perPlace: 38))
        let alone = ComposedText(String(repeating: "字", count: 26) + "，字。", ems: 13, fitted)
        #expect(alone.strings.map(\.count) == [13, 14, 2] || alone.faults.isEmpty)
    }

    @Test("A line takes in the order of the clause, gaps of one rank equally", arguments: stretching)
    func stretches(row: PlaceRow) { check(row) }

    private func check(_ row: PlaceRow) {
        let set = ComposedText(row.text, to: row.ems, space: row.space, row.change)
        #expect(set.offsets() == row.places)
        #expect(set.lines[0].adjustment == row.adjustment)
        #expect(set.lines[0].width == ComposedText.em.scaled(by: row.ems))
        #expect(set.faults.isEmpty)
    }

    @Test("What cannot be shared equally goes to the first places, to the last unit", arguments: 1...7)
    func remainder(missing: Int) {
        let em = ComposedText.em.units
        let spaced = ComposedText.spaced("甲，乙、丙；丁")
        let line = distributed(spaced, to: .init(units: 7 * em - missing))
        let widths = zip(line?.offsets.dropFirst() ?? [], line?.offsets ?? []).map { Int($0) - Int($1) }
        let given = [1, 3, 5].map { em - widths[$0] }
        #expect(given == [(missing + 2) / 3, (missing + 1) / 3, missing / 3])
    }

    @Test("What may not give keeps its width, and the line is reported")
    func overfull() {
        let stop = ComposedText("甲。乙", to: 2.5) { $0.compressesStops = false }
        #expect(stop.offsets() == [0, 1000, 2000] && stop.faults == [.overfull])
        let pause = ComposedText("甲，乙", to: 2.5) { $0.compressesMarks = false }
        #expect(pause.offsets() == [0, 1000, 2000] && pause.faults == [.overfull])
        let gap = ComposedText("用AI写", to: 3.25) { $0.narrowestWesternGap = 0.25 }
        #expect(gap.offsets() == [0, 1250, 1750, 2500] && gap.faults == [.overfull])
    }
}
