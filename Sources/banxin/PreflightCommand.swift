import ArgumentParser
import Diagnostics
import Foundation
import PDFPreflight

/// Forms of a preflight report.
enum ReportForm: String, ExpressibleByArgument, CaseIterable {
    case text, json, html
}

extension PreflightProfile: ExpressibleByArgument {}

/// `banxin preflight`
struct PreflightCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "preflight", abstract: "Look at PDFs as a press or an archive will. 印前检查 PDF。",
        discussion: """
            Any PDF may be looked at, whoever made it. Findings have page and place, in
            millimetres from the left and top edge of the finished page. The HTML report shows
            each page with its findings marked. Status 1 when there are errors.

              banxin preflight issue.pdf
              banxin preflight *.pdf --profile x4 --format html > report.html
            """)

    @Argument(help: "PDF files. PDF 文件。", completion: .file(extensions: ["pdf"]))
    var files: [String]

    @Option(help: "What the file is wanted for: newsprint, x4 (PDF/X-4), a2u (PDF/A-2u), ua1 (PDF/UA-1). 用途。")
    var profile = PreflightProfile.newsprint

    @Option(help: "Form of the report: text, json or html. 报告格式。")
    var format = ReportForm.text

    @Option(help: ArgumentHelp("Largest sum of inks, 100 to 400. 油墨总量上限。", valueName: "percent"))
    var inkLimit = 240.0

    @Flag(help: "Exit with status 2 when there are warnings. 有警告即以状态 2 退出。")
    var strict = false

    /// Set in the process that looks at one file and may not come back from it.
    @Flag(help: .hidden)
    var worker = false

    @OptionGroup var common: CommonOptions

    func validate() throws {
        guard !files.isEmpty else { throw ValidationError("name a PDF") }
        guard (100...400).contains(inkLimit) else { throw ValidationError("--ink-limit is 100 to 400 percent") }
    }

    func run() throws {
        if worker { return try work() }
        var reports: [(file: String, report: PreflightReport)] = []
        var missing: ExitStatus?
        for file in files {
            do throws(Failure) {
                reports.append(
                    (file, try PreflightWorker(profile: profile, inkLimit: inkLimit).report(on: file)))
            } catch {
                common.printer.print(error.diagnostics)
                missing = missing ?? ExitStatus(error.kind)
            }
        }
        write(try rendition(of: reports))
        if let missing { throw missing.code }
        let worst = reports.compactMap(\.report.worst).max()
        if worst == .error { throw ExitStatus.issueFailed.code }
        if strict, worst == .warning { throw ExitStatus.warnings.code }
    }

    /// Looks at the file in this process, within limits, and writes the report for the process that asked.
    private func work() throws {
        ProcessLimits.preflight.apply()
        var limits = PreflightLimits()
        limits.ink = inkLimit
        let report = preflight(
            [UInt8](FileHandle.standardInput.readDataToEndOfFile()), profile: profile, limits: limits)
        FileHandle.standardOutput.write(try JSONEncoder().encode(report))
    }

    private func rendition(of reports: [(file: String, report: PreflightReport)]) throws -> [UInt8] {
        let wording = ReportWording(common.messageLanguage)
        switch format {
        case .text: return reports.flatMap { Array(wording.text(of: $0.report, file: $0.file).utf8) }
        case .json: return try wording.json(of: reports)
        case .html:
            var room = PreflightReport.mostPictureBytes
            let illustrated = try reports.map { file, report in
                IllustratedReport(
                    file: file, report: report,
                    pictures: try PagePictureWorker().pictures(of: file, for: report, room: &room))
            }
            return Array(wording.html(of: illustrated).utf8)
        }
    }

    private func write(_ bytes: [UInt8]) { FileHandle.standardOutput.write(Data(bytes)) }
}
