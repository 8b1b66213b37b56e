import Geometry
import TestNumbers
import TestSupport
import Testing
import Typography

private let size = Length.points(10)

private func composed(_ text: String, ems: Int, indent: Int = 0, justified: Bool = true) -> (
    text: SpacedText, lines: [ComposedLine]
) {
    let spaced = SpacedText(GridShaper().shaped(text, role: .body, size: size), policy: SpacingPolicy())
    let measure = LineMeasure(width: size * ems, indent: size * indent, isJustified: justified)
    return (spaced, lines(of: spaced, in: measure))
}

private func strings(_ set: (text: SpacedText, lines: [ComposedLine])) -> [String] {
    set.lines.map { line in
        var result = String.UnicodeScalarView()
        for index in line.clusters { result.append(set.text.shaped.clusters[index].scalar) }
        return String(result)
    }
}

@Suite("Line composition")
struct LineCompositionTests {
    @Test(
        "A measure that is too narrow for anything still gets lines, and no character is lost", arguments: 0...3
    )
    func narrow(ems: Int) {
        let text = "（一）——中文……“AI”公司成立于2024年，共有人员12,345人。"
        #expect(strings(composed(text, ems: ems)).joined() == text)
    }

    @Test("An empty text has no lines")
    func empty() {
        #expect(composed("", ems: 10).lines.isEmpty)
    }

    @Test("A closing mark does not begin a line; it hangs its blank half over the end of the line before")
    func closingMark() {
        let lines = strings(composed("一二三四五六七八九，一二三四五六七八九。", ems: 10))
        #expect(lines == ["一二三四五六七八九，", "一二三四五六七八九。"])
    }

    @Test("An opening mark does not end a line")
    func openingMark() {
        for line in strings(composed("一二三四五六七八九“一二三四五六七八”一二三四五六七八九", ems: 10)).dropLast() {
            #expect(line.last != "“")
        }
    }

    @Test("A dash of two em is not parted")
    func dash() {
        for line in strings(composed("一二三四五六七八九——一二三四五六七八九十", ems: 10)) {
            #expect(!(line.hasSuffix("—") && !line.hasSuffix("——")))
        }
    }

    @Test("Two adjacent marks take one and a half em")
    func adjacentMarks() {
        let text = composed("他说：“好。”", ems: 20).text
        // 他 说 ：“ 好 。” with both pairs pressed together.
        #expect(text.naturalWidth == size * 6)
    }

    @Test("A quarter em stands between Chinese and Western characters, none beside Chinese marks")
    func westernGap() {
        let beside = composed("用AI写", ems: 20).text
        #expect(beside.naturalWidth == size * 3 + size / 2)
        let atMark = composed("（AI）", ems: 20).text
        #expect(atMark.naturalWidth == size * 3)
    }

    @Test("A Latin word is broken only when it is longer than the line")
    func latinWord() {
        let lines = strings(composed("一二三四五六七八newspaper一二三四", ems: 10))
        #expect(lines.contains { $0.contains("newspaper") })
        #expect(strings(composed("abcdefghijklmnopqrstuvwxyz", ems: 5)).count == 3)
    }

    @Test("The last line of a paragraph has two characters at least")
    func lastLine() {
        let lines = strings(composed(String(repeating: "字", count: 21), ems: 10))
        #expect((lines.last?.count ?? 0) >= 2)
        #expect(lines.joined().count == 21)
    }

    @Test("The first line is indented")
    func indent() {
        let set = composed(String(repeating: "字", count: 30), ems: 10, indent: 2)
        #expect(set.lines.first?.offsets.first == Int32(size.units * 2))
        #expect(set.lines.dropFirst().first?.offsets.first == 0)
    }

    @Test("No text loses a character, breaks a prohibition or leaves the measure", arguments: 0..<40)
    func properties(seed: UInt64) {
        var random = SeededNumbers(seed: seed)
        let alphabet = Array("的一是了我不人在他有这上们来到时大地为子中，。、；：！？“”《》（）——……·ABCdef123% ")
        for _ in 0..<25 {
            let text = String(
                (0..<Int.random(in: 1...160, using: &random)).map { _ in
                    alphabet[Int.random(in: 0..<alphabet.count, using: &random)]
                })
            let ems = Int.random(in: 8...24, using: &random)
            let set = composed(text, ems: ems, indent: 1)
            #expect(strings(set).joined() == text)
            for (number, line) in set.lines.enumerated() where number > 0 {
                let first = CharacterClass(set.text.shaped.clusters[line.clusters.lowerBound].scalar)
                let isForced = set.text.breaks[line.clusters.lowerBound] != .allowed
                #expect(isForced || !first.isForbiddenAtLineStart)
            }
        }
    }

    @Test("A justified line ends at the measure, its last mark's blank half aside")
    func justified() {
        let text = "清河两岸更新工程去年动工，全长八点二公里，涉及旧厂房改造、堤岸加固、步道贯通和夜间照明四个子项，总投资三亿元。"
        let set = composed(text, ems: 13, indent: 1)
        for line in set.lines.dropLast() {
            let overhang = line.width.units - size.units * 13
            #expect(overhang >= -64 && overhang <= size.units / 2)
        }
    }
}
