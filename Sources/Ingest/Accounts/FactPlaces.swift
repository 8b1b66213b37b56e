import Diagnostics

/// Where the facts of a nameplate stand in the text of the front page. The model has no places for them.
final class FactPlaces {
    private let file: String
    private let text: String
    /// The lines among which a nameplate is looked for. Facts that agree, as nearly all do, are never looked for.
    private lazy var lines = FactPlaces.lines(of: text)

    private static let lineLimit = 80

    init(_ front: (name: String, text: String)?) {
        file = front?.name ?? ""
        text = front?.text ?? ""
    }

    private static func lines(of text: String) -> [Substring] {
        let scalars = text.unicodeScalars
        var lines: [Substring] = []
        var (start, last) = (scalars.startIndex, Unicode.Scalar(" "))
        for index in scalars.indices where lines.count < FactPlaces.lineLimit {
            let scalar = scalars[index]
            if scalar == "\n", last == "\r" {
                start = scalars.index(after: index)
            } else if scalar.endsLine || scalar == "\u{0C}" {
                lines.append(text[start..<index])
                start = scalars.index(after: index)
            }
            last = scalar
        }
        if lines.count < FactPlaces.lineLimit { lines.append(text[start...]) }
        return lines
    }

    /// The first place where the words stand as printed; nil when they stand nowhere, as facts of `issue.yaml` do not.
    func place(of words: String) -> SourcePlace? {
        for (index, line) in lines.enumerated() {
            if let found = line.occurrence(of: words) { return place(found.lowerBound, in: line, index) }
        }
        return nil
    }

    /// The first place where a date stands, in any form, that is this one in ISO 8601.
    func placeOfDate(_ iso: String) -> SourcePlace? {
        for (index, line) in lines.enumerated() {
            for word in line.split(whereSeparator: \.isWhitespace)
            where PrintedDate.prefix(of: String(word))?.date.iso == iso {
                return place(word.startIndex, in: line, index)
            }
        }
        return nil
    }

    private func place(_ start: String.Index, in line: Substring, _ index: Int) -> SourcePlace {
        let column = line.unicodeScalars[..<start].count + 1
        return SourcePlace(file: file, line: index + 1, column: column)
    }
}
