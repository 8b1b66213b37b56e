import ArgumentParser
import BatchExport
import Diagnostics
import Foundation
import IssueExport

/// `banxin doctor`
struct DoctorCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "doctor", abstract: "Check what a long run needs before it begins. 长时间运行前的检查。",
        discussion: """
            Looked at are styles, fonts, the hyphenation dictionary, whether the output folder
            can be written to and hold a ledger, free space and memory. Each line says what was
            found; what is wrong comes with its remedy. Exit status: 0 all is well, 2 with
            warnings, 70 when a run would fail, 73 when the output folder cannot be used.
            """)

    @Option(name: [.short, .long], help: "Folder for the results. 输出文件夹。", completion: .directory)
    var output = "output"

    @Option(help: "Name of a folder in styles/. 版式。")
    var style = "broadsheet"

    @Option(help: ArgumentHelp("Issues at a time. 并行数。", valueName: "number"))
    var jobs = ProcessInfo.processInfo.activeProcessorCount

    @OptionGroup var common: CommonOptions

    func run() throws {
        var checks: [SetupCheck] = []
        do throws(Failure) {
            let resources = try Resources.found(at: common.resources)
            checks += SetupCheck.resources(resources, style: style)
        } catch {
            checks.append(SetupCheck(name: LocalizedText("styles and fonts", "版式与字体"), failure: error))
        }
        checks += SetupCheck.machine(outputFolder: output, jobs: jobs)
        for check in checks { print(check.line(in: common.messageLanguage)) }
        common.printer.print(checks.flatMap(\.findings))
        if let kind = checks.lazy.compactMap(\.failure).first { throw ExitStatus(kind).code }
        if checks.contains(where: { $0.findings.contains { $0.severity >= .warning } }) {
            throw ExitStatus.warnings.code
        }
    }
}
