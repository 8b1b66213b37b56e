import Foundation
import IssueGenerator

/// `banxin-bench`: measures the built command from outside, or writes a generated issue for other checks.
@main
struct BenchCommand {
    static let usage = """
        usage: banxin-bench [--command PATH] [--runs N] [--markdown]
               banxin-bench --generate FOLDER [--issues N] [--pages N] [--characters N] [--seed N]

        The first form exports the example and a generated issue of 16 pages × 6,000 characters with the
        command (default: .build/release/banxin) and prints time, memory and bytes; then it reads generated
        issues of 16 pages with 100,000 characters, four and sixteen times as many. The second writes a
        generated issue: the same seed gives the same issue on every machine; with --issues an archive
        of as many, one a day from 2024-01-01, in folders named by their dates.
        """

    static func main() {
        do {
            let options = try BenchOptions(arguments: Array(CommandLine.arguments.dropFirst()))
            if let folder = options.generate, let count = options.issues {
                try GeneratedArchive(
                    issues: count, pages: options.pages, charactersPerPage: options.characters,
                    seed: options.seed
                ).write(to: URL(fileURLWithPath: folder))
            } else if let folder = options.generate {
                try GeneratedIssue(
                    pages: options.pages, charactersPerPage: options.characters, seed: options.seed
                ).write(to: URL(fileURLWithPath: folder))
            } else {
                print(try table(of: results(options), markdown: options.markdown))
                print("\n" + (try table(parsingRows(options), markdown: options.markdown)))
            }
        } catch {
            FileHandle.standardError.write(Data("banxin-bench: \(error)\n".utf8))
            exit(error is UsageFailure ? 64 : 1)
        }
    }

    private static func results(_ options: BenchOptions) throws -> [Result] {
        let scratch = FileManager.default.temporaryDirectory
            .appendingPathComponent("banxin-bench-\(ProcessInfo.processInfo.processIdentifier)")
        defer { try? FileManager.default.removeItem(at: scratch) }
        let generated = scratch.appendingPathComponent("generated")
        try GeneratedIssue(
            pages: options.pages, charactersPerPage: options.characters, seed: options.seed
        ).write(to: generated)
        let inputs = [
            ("example, 8 pages", repository.appendingPathComponent("Examples/qinghe-weekly")),
            ("generated, \(options.pages) pages × \(options.characters)", generated),
        ]
        return try inputs.flatMap { name, input in
            try exports.map { export in
                let output = scratch.appendingPathComponent("output")
                let arguments = ["export", input.path, "--output", output.path, "--quiet"] + export.arguments
                return Result(
                    name: "\(name) → \(export.name)",
                    runs: try (0..<options.runs).map { _ in
                        try measurement(of: options.command, arguments, writingTo: output)
                    })
            }
        }
    }

    /// What is made of each input. Other makers of EPUBs draw no cover: the first row is to be held against theirs.
    private static let exports = [
        (name: "EPUB without cover", arguments: ["--format", "epub", "--cover", "none"]),
        (name: "EPUB", arguments: ["--format", "epub"]),
        (name: "PDF", arguments: ["--format", "pdf"]),
        (name: "PDF, tabloid", arguments: ["--format", "pdf", "--style", "tabloid"]),
        (name: "print PDF", arguments: ["--format", "pdf", "--pdf-profile", "print"]),
        (name: "archive PDF", arguments: ["--format", "pdf", "--pdf-profile", "archive"]),
    ]

    /// The folder that holds this package.
    private static let repository = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent()
}
