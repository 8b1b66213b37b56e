import ArgumentParser
import Foundation
import Ingest
import IntakeFixtures

/// Measures intake; no part of the program that users get.
@main
struct IntakeScoreCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "intake-score", abstract: "Measures how page text is read.",
        subcommands: [
            ScoreCommand.self, TextCommand.self, FeaturesCommand.self, ParagraphsCommand.self,
            RolesCommand.self,
            MutateCommand.self, FuzzCommand.self, HostileCommand.self, TimeCommand.self, ReadingsCommand.self,
        ],
        defaultSubcommand: ScoreCommand.self)
}

/// Compares labelled pages with what the program reads.
struct ScoreCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "score", abstract: "Compare labelled pages with what the program reads from them.")

    @Argument(help: "Labelled pages, or folders of them.")
    var paths = ["Tests/Fixtures/intake"]

    @Flag(help: "List every line and field that was read wrongly.")
    var errors = false

    @Flag(help: "Print all figures as JSON.")
    var json = false

    @Option(help: "Read with the weights in this file, which `scripts/train-intake.py` wrote.")
    var weights: String?

    @Option(
        help:
            "Read with the roles in this file (page, line, role, parted by tabs), or with those of the gold: `gold`."
    )
    var roles: String?

    @Option(help: "Fail when a figure is below this file's.")
    var baseline: String?

    @Flag(help: "Write the baseline instead of comparing with it.")
    var updateBaseline = false

    func run() throws {
        let pages = try LabelledPage.pages(at: paths)
        guard !pages.isEmpty else { throw ValidationError("no .page file in \(paths.joined(separator: " "))") }
        let known = try roles.map(KnownRoles.init)
        let report = try ScoreReport(of: pages, model: model()) { known?.roles(of: $0) ?? [:] }
        if errors { print(report.errorList + "\n") }
        print(json ? String(decoding: try report.json(), as: UTF8.self) : report.text)
        guard let baseline else { return }
        let file = URL(fileURLWithPath: baseline)
        if updateBaseline { return try report.baselineFile().write(to: file) }
        guard FileManager.default.fileExists(atPath: baseline) else {
            throw ValidationError("there is no \(baseline) yet; --update-baseline writes it")
        }
        let old = try JSONDecoder().decode(ScoreReport.Baseline.self, from: Data(contentsOf: file))
        let losses = report.losses(against: old)
        for loss in losses { FileHandle.standardError.write(Data("below the baseline: \(loss)\n".utf8)) }
        if !losses.isEmpty { throw ExitCode.failure }
    }

    private func model() throws -> RoleModel {
        guard let weights else { return .standard }
        guard let model = RoleModel(weights: try String(contentsOfFile: weights, encoding: .utf8)) else {
            throw ValidationError("\(weights) holds no weights of this program")
        }
        return model
    }
}
