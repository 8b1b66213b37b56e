import Geometry
import TestSupport
import Testing
import Typography

private func places(_ text: String, ems: Double = 20) -> [Int] {
    ComposedText(text, ems: ems) { $0.usesGrid = true }.offsets()
}

@Suite("Character grid")
struct CharacterGridTests {
    @Test(
        "clreq 3.2.5: Western words are padded to whole em, in the middle of their cells",
        arguments: [
            ("用AI写", [0, 1000, 1500, 2000]), ("用A写", [0, 1250, 2000]),
            ("用ABC写", [0, 1250, 1750, 2250, 3000]), ("第5页", [0, 1250, 2000]),
            ("安·娜", [0, 1250, 2000]), ("A B写", [0, 500, 1250, 2000]),
        ])
    func westernWords(text: String, expected: [Int]) {
        #expect(places(text) == expected)
    }

    @Test(
        "clreq 3.2.5: marks keep their em, wherever they stand",
        arguments: ["，“字”。", "“《字》”", "？！字", "——字……"])
    func marks(text: String) {
        #expect(places(text) == text.unicodeScalars.indices.enumerated().map { $0.offset * 1000 })
    }

    @Test("clreq 3.2.5: every character of a text stands on the grid, and no line is spread")
    func everyLine() {
        let text = "清河县2024年种下12,500株AI选育的果树，村民说：“书旧了可以修，读书的习惯不能丢。”记者在柳塘镇看到。"
        for ems in 8...20 {
            let set = ComposedText(text, ems: Double(ems)) { $0.usesGrid = true }
            #expect(set.strings.joined() == text)
            for line in set.lines {
                #expect(line.adjustment == .natural)
                for index in line.clusters where set.spaced.spacing[index].kind == .ideograph {
                    #expect(thousandths(Int(line.offsets[index])) % 1000 == 0)
                }
            }
        }
    }

    @Test("clreq 3.2.5: the first of the marks at a line end hangs")
    func hanging() {
        let set = ComposedText("一二三四五，六七八九十", ems: 5) {
            ($0.usesGrid, $0.hanging) = (true, .commasAndStop)
        }
        #expect(set.strings == ["一二三四五，", "六七八九十"])
        #expect(thousandths(set.lines[0].hanging.units) == 1000)
    }
}
