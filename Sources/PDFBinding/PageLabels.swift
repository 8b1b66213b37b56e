import PDFObjects

/// What the pages of a file are called (ISO 32000-1, 12.4.2): words, with a decimal number where the file counts;
/// the number of the page where it says nothing.
func pageLabels(of file: PDFFile, count: Int) -> [String] {
    let entries = file.root["PageLabels"]["Nums"].items
    var runs: [(first: Int, words: String, start: Int?)] = []
    for index in stride(from: 0, to: entries.count - 1, by: 2) {
        guard let first = entries[index].integer else { continue }
        let label = entries[index + 1]
        let start = label["S"].name == nil ? nil : label["St"].integer ?? 1
        runs.append((first, label["P"].text ?? "", start))
    }
    runs.sort { $0.first < $1.first }
    return (0..<count).map { page in
        guard let run = runs.last(where: { $0.first <= page }) else { return "\(page + 1)" }
        return run.words + (run.start.map { "\($0 + page - run.first)" } ?? "")
    }
}
