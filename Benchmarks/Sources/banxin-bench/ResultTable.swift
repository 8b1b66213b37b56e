import Foundation

/// The measurements of one export, run several times.
struct Result {
    let name: String
    let runs: [Measurement]

    /// The cells of its row: best and median time, highest memory, bytes.
    var cells: [String] {
        [
            name, pair(runs.map(\.wall)), pair(runs.map(\.cpu)),
            String(format: "%.0f", Double(runs.map(\.peakMemory).max() ?? 0) / 1_048_576),
            String(runs.last?.outputBytes ?? 0),
        ]
    }

    private func pair(_ values: [Double]) -> String {
        let sorted = values.sorted()
        guard let best = sorted.first else { return "–" }
        return String(format: "%.3f / %.3f", best, sorted[sorted.count / 2])
    }
}

/// The results as a table, aligned for a terminal or in Markdown.
func table(of results: [Result], markdown: Bool) -> String {
    let head = ["export", "wall s best / median", "CPU s best / median", "peak MiB", "bytes"]
    return table([head] + results.map(\.cells), markdown: markdown)
}

/// Rows as a table, the first of them its head; all cells but the first of each row stand at the right.
func table(_ rows: [[String]], markdown: Bool) -> String {
    let head = rows.first ?? []
    let widths = head.indices.map { column in rows.map { $0[column].count }.max() ?? 0 }
    let lines = rows.map { row in
        let cells = zip(row.indices, row).map { column, cell in
            let space = String(repeating: " ", count: widths[column] - cell.count)
            return column == 0 ? cell + space : space + cell
        }
        return markdown ? "| " + cells.joined(separator: " | ") + " |" : cells.joined(separator: "  ")
    }
    guard markdown else { return lines.joined(separator: "\n") }
    let rule = "|" + head.indices.map { $0 == 0 ? "---|" : "--:|" }.joined()
    return ([lines[0], rule] + lines.dropFirst()).joined(separator: "\n")
}
