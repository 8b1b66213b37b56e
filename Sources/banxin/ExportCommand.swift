import ArgumentParser
import Diagnostics
import Foundation
import IssueExport

/// `banxin export`
struct ExportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "export", abstract: "Make EPUB, PDF or page pictures of issues. 导出 EPUB、PDF 或版面图片。")

    @Argument(
        help:
            "Page texts, issue folders, METS/ALTO packages, or issue JSON or XML. 版面文字、一期报纸的文件夹、METS/ALTO 包，或 JSON、XML。",
        completion: .file())
    var inputs: [String]

    @Option(
        name: [.short, .long], help: "Folder for the results; made when it is not there. 输出文件夹。",
        completion: .directory)
    var output = "output"

    @OptionGroup var options: ExportOptions

    @Flag(help: "Exit with status 2 when there are warnings. 有警告即以状态 2 退出。")
    var strict = false

    @Flag(name: [.short, .long], help: "Print findings and nothing else. 只输出发现的问题。")
    var quiet = false

    @OptionGroup var common: CommonOptions

    func run() throws {
        let printer = common.printer
        let resources: Resources
        do {
            resources = try Resources.found(at: common.resources)
        } catch {
            printer.print(error.diagnostics)
            throw ExitStatus(error.kind).code
        }
        var failures: [Failure] = []
        var hasWarnings = false
        var names: Set<String> = []
        let interruption = Interruption()
        for input in inputs {
            do throws(Failure) {
                guard names.insert(request(for: input).outputName).inserted else {
                    throw Failure(.badData, Diagnostic(.Export.sameName, input))
                }
                let report = try export(input, resources: resources, unless: interruption)
                printer.print(report.diagnostics)
                hasWarnings = hasWarnings || report.diagnostics.contains { $0.severity >= .warning }
                if !quiet { report.files.forEach { print($0) } }
            } catch {
                printer.print(error.diagnostics)
                if error.kind == .interrupted { throw ExitStatus.interrupted.code }
                failures.append(error)
            }
        }
        try finish(failures, hasWarnings: hasWarnings)
    }

    private func request(for input: String) -> ExportRequest {
        ExportRequest(input: input, outputFolder: output, options)
    }

    private func export(
        _ input: String, resources: Resources, unless interruption: Interruption
    ) throws(Failure) -> ExportReport {
        let progress = ProgressLine(isShown: !quiet, language: common.messageLanguage)
        defer { progress.clear() }
        return try exportIssue(request(for: input), resources: resources) { stage throws(Failure) in
            if interruption.isAsked { throw Failure(.interrupted, Diagnostic(.Export.stopped, input)) }
            progress.show(stage, of: input)
        }
    }

    /// One input alone says by the status what was wrong with it; of several, status 1 says that some failed.
    private func finish(_ failures: [Failure], hasWarnings: Bool) throws {
        if let failure = failures.first {
            throw inputs.count == 1 ? ExitStatus(failure.kind).code : ExitStatus.issueFailed.code
        }
        if strict, hasWarnings { throw ExitStatus.warnings.code }
    }
}
