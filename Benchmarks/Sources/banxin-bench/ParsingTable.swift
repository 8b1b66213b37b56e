import Foundation
import IssueGenerator

/// Times of `banxin parse`, the start of the process included, on an issue of 16 pages with 100,000 characters, four and sixteen times as many. The ratio is
/// that of the best times to the first: the factor itself where reading is linear.
func parsingRows(_ options: BenchOptions) throws -> [[String]] {
    let folder = FileManager.default.temporaryDirectory
        .appendingPathComponent("banxin-bench-parse-\(ProcessInfo.processInfo.processIdentifier)")
    defer { try? FileManager.default.removeItem(at: folder) }
    var rows = [["parse, 16 pages", "characters", "ms best / median", "CPU ms best", "ratio", "peak MiB"]]
    var first: Double?
    for factor in [1, 4, 16] {
        let issue = GeneratedIssue(pages: 16, charactersPerPage: 6_250 * factor, seed: options.seed)
        let input = folder.appendingPathComponent("\(factor)")
        try issue.write(to: input)
        // The ledger is a few lines: reading is measured, not printing.
        let runs = try (0..<options.runs).map { _ in
            try measurement(of: options.command, ["parse", input.path, "--ledger"], writingTo: nil)
        }
        let times = runs.map { $0.wall * 1_000 }.sorted()
        let best = times.first ?? 0
        first = first ?? best
        rows.append([
            "\(factor)×", String(issue.characterCount),
            String(format: "%.1f / %.1f", best, times[times.count / 2]),
            String(format: "%.1f", (runs.map(\.cpu).min() ?? 0) * 1_000),
            String(format: "%.1f", best / max(first ?? best, 0.001)),
            String(format: "%.0f", Double(runs.map(\.peakMemory).max() ?? 0) / 1_048_576),
        ])
    }
    return rows
}
