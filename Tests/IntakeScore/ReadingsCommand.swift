import ArgumentParser
import Diagnostics
import Foundation
import Ingest
import IntakeFixtures
import TestNumbers

/// Prints all that is read, so that two builds of the program can be compared.
struct ReadingsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "readings",
        abstract: "Print all that is read from labelled pages, so that two builds can be compared.")

    @Argument(help: "Labelled pages, or folders of them.")
    var paths = ["Tests/Fixtures/intake"]

    @Option(name: .customLong("input"), help: "Further inputs, as `banxin parse` takes them.")
    var inputs: [String] = []

    @Option(help: "How many of the pages to read damaged as well: lines dropped, doubled, swapped, cut.")
    var mutations = 0

    func run() throws {
        // The same name each time, for findings name the file.
        let file = FileManager.default.temporaryDirectory.appendingPathComponent("reading.txt")
        defer { try? FileManager.default.removeItem(at: file) }
        let pages = try LabelledPage.pages(at: paths)
        for page in pages { try show(page.text, named: page.path, in: file) }
        for seed in 0..<UInt64(mutations) where !pages.isEmpty {
            var random = SeededNumbers(seed: seed)
            let text = LineMutation.damaged(pages[Int(seed) % pages.count].text, with: &random)
            try show(text, named: "seed \(seed)", in: file)
        }
        for input in inputs { try show(input, named: input) }
    }

    private func show(_ text: String, named name: String, in file: URL) throws {
        try Data(text.utf8).write(to: file)
        try show(file.path, named: name)
    }

    private func show(_ input: String, named name: String) throws {
        print("== \(name)")
        do {
            let read = try issueSource(at: input, options: ReadingOptions(tellsRivals: true))
            print(String(decoding: try json(of: read.value.issue), as: UTF8.self))
            for entry in read.value.ledger?.entries ?? [] { print(entry) }
            for line in read.value.lines {
                print(
                    line.page, line.place.line, line.place.column, line.gap, line.role, line.score,
                    line.rival.map { "\($0.role) \($0.margin)" } ?? "",
                    line.features.joined(separator: " "), line.text)
            }
            for finding in read.diagnostics { print(finding) }
        } catch {
            print(error)
        }
    }
}
