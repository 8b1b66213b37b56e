/// Rows of tables.
extension LineForms {
    /// Cells of a row whose columns are parted by two blanks or more, else by single ones.
    static func columns(_ text: String) -> [String] {
        var cells: [String] = []
        var cell = String.UnicodeScalarView()
        var blanks = 0
        for scalar in text.unicodeScalars {
            if scalar.isBlank {
                blanks += scalar == "\u{3000}" ? 2 : 1
                continue
            }
            if blanks >= 2, !cell.isEmpty {
                cells.append(String(cell))
                cell.removeAll()
            } else if blanks == 1 {
                cell.append(" ")
            }
            blanks = 0
            cell.append(scalar)
        }
        cells.append(String(cell))
        return cells.count > 1 ? cells : text.words
    }

    /// Cells of a table row.
    static func cells(_ text: String) -> [String]? {
        let utf8 = text.utf8
        let separator: Character? =
            utf8.contains(0x09) ? "\t" : utf8.contains(0x7C) ? "|" : text.contains("｜") ? "｜" : nil
        guard let separator else { return nil }
        var cells = text.split(separator: separator, omittingEmptySubsequences: false).map {
            String($0).trimmed
        }
        if cells.first == "" { cells.removeFirst() }
        if cells.last == "" { cells.removeLast() }
        return cells.count >= 2 ? cells : nil
    }

    /// A rule between the head and the rows of a table in Markdown: |---|---|
    static func isTableRule(_ text: String) -> Bool {
        text.contains("|") && text.unicodeScalars.allSatisfy { "|-:+ \t".unicodeScalars.contains($0) }
    }
}
