import BatchExport
import Diagnostics
import Foundation
import IssueExport
import TestSupport

/// A small archive of text files, made by a stand-in for the worker: what a batch does can be seen without typesetting.
struct Archive {
    let scratch: ScratchFolder
    let source: String
    let output: String
    private let home: String

    /// - Parameter issues: first line of each issue by its name, which is a date.
    init(_ issues: [String: String]) throws {
        scratch = try ScratchFolder()
        source = scratch.path + "/archive"
        output = scratch.path + "/out"
        home = scratch.path + "/home"
        for folder in [source, home + "/styles/plain", home + "/fonts"] {
            try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        }
        try write("home/styles/plain/page.yaml", "columns: 3")
        try write("home/styles/epub.css", "p { margin: 0 }")
        try write("home/fonts/fonts.yaml", "body: Song")
        for (name, line) in issues { try write("archive/\(name).txt", line) }
    }

    /// Days of a month, each a good issue.
    static func days(_ range: ClosedRange<Int>) -> [String: String] {
        Dictionary(uniqueKeysWithValues: range.map { ("2024-05-\($0 < 10 ? "0" : "")\($0)", "good \($0)") })
    }

    func write(_ name: String, _ text: String) throws {
        try Data(text.utf8).write(to: URL(fileURLWithPath: scratch.path + "/" + name))
    }

    func request(_ change: (inout BatchRequest) -> Void = { _ in }) throws -> BatchRequest {
        let issues = try IssueDiscovery.issues(in: [source], configuration: try BatchConfiguration())
        var recipe = BatchRecipe(formats: [.epub, .pdf], style: "plain")
        recipe.editions = ["reflow", "vertical"]
        var request = BatchRequest(
            issues: issues.value, names: try OutputNames(), outputFolder: output, recipe: recipe,
            resources: try Resources.found(at: home), program: "test 1",
            worker: WorkerProgram(
                path: "/usr/bin/python3",
                arguments: [Repository.root + "/Tests/Fixtures/batch/stand-in-worker.py"]),
            limits: WorkerLimits(jobs: 2))
        change(&request)
        return request
    }

    var ledger: BatchLedger {
        get throws { try BatchLedger(opening: BatchLedger.path(in: output), folder: output) }
    }

    @discardableResult
    func run(_ change: (inout BatchRequest) -> Void = { _ in }) throws -> BatchSummary {
        var run = try BatchRun(try request(change), ledger: try ledger) { _ in }
        return try run.run { false }
    }

    /// What a run would make: formats by the date of the issue.
    func changes(_ change: (inout BatchRequest) -> Void = { _ in }) throws -> [String: [String]] {
        var run = try BatchRun(try request(change), ledger: try ledger) { _ in }
        return Dictionary(
            uniqueKeysWithValues: try run.changes().map { (String($0.key.suffix(10)), $0.formats) })
    }

    /// The formats that depend on what is changed.
    func otherHashes(_ change: (inout BatchRecipe) -> Void) throws -> [String] {
        let resources = try Resources.found(at: home)
        var recipe = BatchRecipe(formats: Set(ExportFormat.allCases), style: "plain")
        let before = try RecipeHashes(of: recipe, program: "test 1", resources: resources)
        change(&recipe)
        let after = try RecipeHashes(of: recipe, program: "test 1", resources: resources)
        return ExportFormat.allCases.map(\.rawValue).filter { before[$0] != after[$0] }.sorted()
    }

    /// The entry of the issue of a day.
    func record(_ day: String) throws -> IssueRecord? {
        try ledger.record(of: "\(day.replacing("-", with: "/"))/\(day)")
    }

    /// Every file below the output folder but the ledger.
    var outputs: [String] {
        let all = FileManager.default.enumerator(atPath: output)?.compactMap { $0 as? String } ?? []
        return all.filter { $0.split(separator: "/").last?.contains(".") == true && !$0.hasPrefix(".banxin") }
            .sorted()
    }
}
