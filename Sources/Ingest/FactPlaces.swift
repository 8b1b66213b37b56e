import Diagnostics

/// Where the facts of a nameplate stand in the text of the front page. The model has no places for them.
struct FactPlaces {
    private let file: String
    private let text: String

    private static let lineLimit = 80

    init(_ front: (name: String, text: String)?) {
        file = front?.name ?? ""
        text = front?.text ?? ""
    }

    /// The lines among which a nameplate is looked for; most issues have nothing that a place is asked for.
    private var lines: [Substring] {
        let lines = text.split(
            maxSplits: FactPlaces.lineLimit, omittingEmptySubsequences: false, whereSeparator: \.isNewline)
        return Array(lines.prefix(FactPlaces.lineLimit))
    }

    /// The first place where the words stand as printed; nil when they stand nowhere, as facts of `issue.yaml` do not.
    func place(of words: String) -> SourcePlace? {
        for (index, line) in lines.enumerated() {
            if let found = line.firstRange(of: words) { return place(found.lowerBound, in: line, index) }
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
