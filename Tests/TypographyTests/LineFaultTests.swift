import Geometry
import TestSupport
import Testing
import Typography

@Suite("Reports of lines")
struct LineFaultTests {
    @Test("A word that is longer than the line is parted and reported where it goes on")
    func partedUnit() {
        let set = ComposedText("abcdefghij", ems: 3)
        #expect(set.strings == ["abcdef", "ghij"])
        #expect(set.lines.map(\.faults) == [[], [LineFault(.partedUnit, cluster: 6)]])
    }

    @Test("A mark that must begin a line for want of room is reported")
    func forbiddenStart() {
        let set = ComposedText("字，字", ems: 1)
        #expect(set.strings == ["字", "，", "字"])
        #expect(set.lines[1].faults.first == LineFault(.forbiddenStart, cluster: 1))
    }

    @Test("A bracket that must end a line for want of room is reported")
    func forbiddenEnd() {
        let set = ComposedText("（字", ems: 1)
        #expect(set.lines[1].faults.first == LineFault(.forbiddenEnd, cluster: 1))
    }

    @Test("A character that is wider than its measure is reported")
    func overfull() {
        #expect(ComposedText("字", ems: 0.5).faults == [.overfull])
    }

    @Test("A last line of one character is reported when it cannot be helped")
    func orphan() {
        #expect(ComposedText("一二", ems: 1).lines[1].faults == [LineFault(.orphan, cluster: 1)])
        #expect(ComposedText("一", ems: 1).faults.isEmpty)
    }

    @Test("A gap beyond a quarter em is reported, up to it is not")
    func loose() {
        func faults(_ ems: Double) -> [LineFault.Rule] {
            ComposedText("一二三四五ABCDEFGHIJKLMN", ems: ems).lines[0].faults.map(\.rule)
        }
        #expect(faults(7) == [.loose])
        #expect(ComposedText("一二三四newspaper", ems: 4.5).lines[0].faults.isEmpty)
    }

    @Test("Every rule names its clause", arguments: LineFault.Rule.allCases)
    func clauses(rule: LineFault.Rule) {
        #expect(rule.clause.contains("3."))
    }
}

@Suite("Line counts")
struct LineCountTests {
    private let text = "他说：“今天，风大，浪急，船不出港。”大家听了，都留下来，等天晴了再走。"

    @Test("A paragraph is set in each number of lines that it offers, every character once")
    func offered() {
        let set = ComposedText(text, ems: 9)
        let measure = LineMeasure(width: ComposedText.em * 9)
        let options = lineCounts(of: set.spaced, in: measure)
        #expect(options.contains { $0.lineCount == set.lines.count && $0.isClean })
        for option in options {
            let found = lines(of: set.spaced, in: measure, lineCount: option.lineCount) ?? []
            #expect(found.count == option.lineCount)
            #expect(
                found.first?.clusters.lowerBound == 0
                    && found.last?.clusters.upperBound == text.unicodeScalars.count)
            for (left, right) in zip(found, found.dropFirst()) {
                #expect(left.clusters.upperBound == right.clusters.lowerBound)
            }
            #expect(!option.isClean || found.allSatisfy { $0.faults.isEmpty })
        }
    }

    @Test("The number that a paragraph takes by itself has the least penalty")
    func usual() {
        for ems in 6...20 {
            let set = ComposedText(text, ems: Double(ems))
            let options = lineCounts(of: set.spaced, in: LineMeasure(width: ComposedText.em * ems))
            #expect(options.min { $0.penalty < $1.penalty }?.lineCount == set.lines.count)
        }
    }

    @Test("A paragraph with marks to compress gives up a line, one without does not")
    func shorter() {
        let measure = LineMeasure(width: ComposedText.em * 10)
        let plain = ComposedText.spaced(String(repeating: "字", count: 45))
        #expect(lines(of: plain, in: measure, lineCount: 4) == nil)
        #expect(lines(of: plain, in: measure, lineCount: 5)?.count == 5)
        #expect(lines(of: plain, in: measure, lineCount: 9) == nil)
        #expect(lineCounts(of: ComposedText.spaced(""), in: measure).isEmpty)
    }
}
