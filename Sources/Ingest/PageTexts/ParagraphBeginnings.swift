/// Whether a sentence begins a paragraph or goes on in the one before it, told by its words.
///
/// Where the lines of a column are not indented, and the last sentence of a line ends where the line ends, nothing else tells: a full line
/// ends a paragraph as often as any other line does. Points come from a logistic regression over the labelled pages
/// (`scripts/train-paragraphs.py`), which learns from what `ParagraphFeatures` asks.
package enum ParagraphBeginnings {
    /// Points of the first character of a sentence, and of the last one before it, in sixty-fourths of a unit of log-odds.
    private static let points: (first: ScalarTable<Int16>, last: ScalarTable<Int16>) = {
        var points = (first: ScalarTable<Int16>(default: 0), last: ScalarTable<Int16>(default: 0))
        for row in characters.split(separator: "\n") {
            let words = row.split(separator: " ")
            guard let place = words[0].unicodeScalars.first, let scalar = words[0].unicodeScalars.last else {
                continue
            }
            if place == "<" {
                points.first[scalar] = Int16(words[1]) ?? 0
            } else {
                points.last[scalar] = Int16(words[1]) ?? 0
            }
        }
        return points
    }()

    /// Whether a line that stands under the end of a sentence begins a paragraph.
    ///
    /// - Parameters:
    ///   - line: a line of running text.
    ///   - text: the paragraph that it would go on, as far as it is known.
    static func isBeginning(_ line: Scalars, after text: Scalars) -> Bool {
        guard let asked = ParagraphFeatures(of: line, after: text) else { return false }
        let sum =
            bias + lengths[asked.length] + sentences[asked.sentences] + marks[asked.mark]
            + Int(points.first[asked.first]) + Int(points.last[asked.last])
        return sum > 0
    }
}
