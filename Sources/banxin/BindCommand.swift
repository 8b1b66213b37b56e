import ArgumentParser
import BatchExport
import Diagnostics
import Foundation
import IssueExport
import VolumeExport

/// `banxin bind`
struct BindCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "bind", abstract: "Bind the issues of a batch to volumes. 把批量结果合订成册。",
        discussion: """
            One EPUB and one PDF for each month, quarter or year: cover, contents by date, the
            issues, indexes by author, section and standing head. Everything comes from the
            batch's output folder and its ledger; issues are neither read nor typeset again.

              banxin bind output --by month --from 2026-03 --to 2026-05
              banxin bind output --by year --pdf-profile archive -o volumes

            Exit status: 0 all is bound, 1 an issue is missing from its volume, 66 nothing to
            bind, 73 cannot write, 130 stopped.
            """)

    @Argument(help: "Folder that a batch wrote to. 批量输出文件夹。", completion: .directory)
    var batch: String

    @Option(
        name: [.short, .long], help: "Folder for the volumes. Default: volumes in the batch's folder. 输出文件夹。",
        completion: .directory)
    var output: String?

    @OptionGroup var dates: DateOptions

    @Option(help: "What one volume covers: month, quarter or year. 每册时段。")
    var by = PeriodArgument.month

    @Option(help: "What to make: epub, pdf, parted by commas. 输出格式。")
    var format = VolumeFormatList([.epub, .pdf])

    @Option(help: "What the PDF is made for: screen or archive. 批量须以同一用途生成。PDF 用途。")
    var pdfProfile = VolumeProfileArgument.screen

    @Option(help: "Style of covers, contents and indexes: name of a folder in styles/. 封面与目录版式。")
    var style = "a4"

    @OptionGroup var common: CommonOptions

    func run() throws {
        let interruption = Interruption()
        let line = ProgressLine(isShown: true, language: common.messageLanguage)
        do throws(Failure) {
            let ledger = try BatchLedger(existingIn: batch)
            var request = VolumeRequest(
                outputFolder: output ?? batch + "/volumes", resources: try Resources.found(at: common.resources)
            )
            request.dates = dates.range
            request.length = by.length
            request.formats = format.formats
            request.profile = pdfProfile.profile
            request.style = style
            let report = try bindVolumes(request, ledger: ledger) { progress throws(Failure) in
                line.show("\(progress.volume): \(progress.done + 1)/\(progress.total)")
                if interruption.isAsked {
                    throw Failure(.interrupted, Diagnostic(.Export.stopped, progress.volume))
                }
            }
            line.clear()
            for file in report.files { print(file) }
            common.printer.print(report.findings)
            if report.findings.contains(where: { $0.severity == .error }) {
                Self.exit(withError: ExitStatus.issueFailed.code)
            }
        } catch {
            line.clear()
            common.printer.print(error.diagnostics)
            throw ExitStatus(error.kind).code
        }
    }
}
