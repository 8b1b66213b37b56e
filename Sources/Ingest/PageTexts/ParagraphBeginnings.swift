/// Whether a sentence begins a paragraph or goes on in the one before it, told by its words.
///
/// Where the lines of a column are not indented, and the last sentence of a line ends where the line ends, nothing else tells: a full line
/// ends a paragraph as often as any other line does. Points come from a logistic regression over the labelled pages
/// (`scripts/train-paragraphs.py`).
enum ParagraphBeginnings {
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
        guard let first = line.first, let last = text.last else { return false }
        let mark = line.firstIndex(where: \.endsClause) ?? line.endIndex
        let length = min(text.count / 30, lengths.count - 1)
        let sum =
            bias + lengths[length] + sentences[sentenceCount(of: text)]
            + marks[min((mark - line.startIndex) / 4, marks.count - 1)]
            + Int(points.first[first]) + Int(points.last[last])
        return sum > 0
    }

    /// Sentences that end in the text, as many as make a difference; marks right behind each other end one.
    private static func sentenceCount(of text: Scalars) -> Int {
        var count = 0
        var wasStop = false
        // From the end, so that a text that grows line by line is not read from its beginning each time.
        for scalar in text.reversed() {
            if scalar.isStop, !wasStop { count += 1 }
            guard count < sentences.count - 1 else { return count }
            wasStop = scalar.isStop
        }
        return count
    }
}

extension Unicode.Scalar {
    /// A mark that parts a sentence or ends it; an ellipsis may do neither.
    fileprivate var endsClause: Bool {
        switch self {
        case "。", "！", "？", "，", "：", "；": true
        default: false
        }
    }
}
