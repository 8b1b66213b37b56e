import ArgumentParser
import Diagnostics
import Foundation
import IssueExport

/// Forms of the issue model.
enum ModelForm: String, ExpressibleByArgument, CaseIterable {
    case json, xml
}

/// `banxin parse`
struct ParseCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "parse", abstract: "Print the issue as it was understood. 输出读入后的一期报纸。",
        discussion: "The result can be corrected by hand and given to export.")

    @Argument(help: "Page text, issue folder, METS/ALTO package, or issue JSON or XML.", completion: .file())
    var input: String

    @Option(help: "json or xml.")
    var format = ModelForm.json

    @Flag(
        help: "Print the account of characters instead: page, input, articles, furniture, unplaced.")
    var ledger = false

    @Flag(
        help: ArgumentHelp(
            "Print what each line was taken for instead: place, role, points, runner-up and margin, text.",
            discussion: "Points are sixty-fourths of log-odds; a small margin is a line to look at first."))
    var explain = false

    @Flag(help: "Exit with status 2 when there are warnings.")
    var strict = false

    @OptionGroup var text: EncodingOption
    @OptionGroup var repairs: RepairOptions

    @OptionGroup var common: CommonOptions

    func run() throws {
        var hasWarnings = false
        do throws(Failure) {
            let parsed = try parsedIssue(
                at: input, encoding: text.value, repairs: repairs.choice, isExplained: explain)
            common.printer.print(parsed.diagnostics)
            hasWarnings = parsed.diagnostics.contains { $0.severity >= .warning }
            if explain {
                for line in parsed.explanation { print(line) }
            } else if ledger {
                for line in parsed.ledger ?? [] { print(line) }
            } else {
                let made = format == .json ? (bytes: try parsed.json(), findings: []) : parsed.xml()
                common.printer.print(made.findings)
                hasWarnings = hasWarnings || !made.findings.isEmpty
                FileHandle.standardOutput.write(Data(made.bytes))
            }
        } catch {
            common.printer.print(error.diagnostics)
            throw ExitStatus(error.kind).code
        }
        if strict, hasWarnings { throw ExitStatus.warnings.code }
    }
}
