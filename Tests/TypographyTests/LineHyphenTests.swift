import Geometry
import TestSupport
import Testing
import Typography

@Suite("Hyphens at line ends")
struct LineHyphenTests {
    /// Parts words after every second letter.
    private struct EverySecondLetter: Hyphenator {
        func hyphenationPoints(in word: String) -> [Int] { Array(stride(from: 2, to: word.count - 2, by: 2)) }
    }

    private func spaced(_ text: String, isParted: Bool = true) -> SpacedText {
        let shaper = GridShaper(space: 0.25)
        return SpacedText(
            shaper.shaped(text, role: .body, size: ComposedText.em), policy: SpacingPolicy(),
            hyphenator: EverySecondLetter(),
            hyphen: isParted ? shaper.shaped("-", role: .body, size: ComposedText.em) : nil)
    }

    @Test("clreq 3.2.4: a word is parted with a hyphen that stands inside the measure")
    func parted() {
        let measure = LineMeasure(width: ComposedText.em * 8)
        let set = lines(of: spaced("一二三四五newspapers六七八九十"), in: measure)
        #expect(set.contains { $0.endsWithHyphen })
        for line in set.dropLast() { #expect(line.width == measure.width && line.faults.isEmpty) }
        for line in set where line.endsWithHyphen {
            let last = line.clusters.upperBound - 1
            #expect(Int(line.offsets[last]) + ComposedText.em.units == measure.width.units)
        }
    }

    @Test("Without a glyph for the hyphen a word stays whole")
    func whole() {
        let set = lines(
            of: spaced("一二三四五newspapers六七八九十", isParted: false), in: LineMeasure(width: ComposedText.em * 8))
        #expect(!set.contains { $0.endsWithHyphen })
    }
}
