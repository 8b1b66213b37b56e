import ArgumentParser
import Diagnostics
import IssueExport

/// `banxin layout`
struct LayoutCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "layout", abstract: "Show how pages are made up, and why. 显示版面安排及其理由。",
        discussion: """
            --dump prints a line for each sheet and module: place and size in base columns and rows,
            legs and characters of a line, size and lines of the headline, blank rows under each leg.
            --explain prints what each sheet and module is marked down for, and the plans that lost:
            1 / 2 stands for one article over another, 1 | 2 for two side by side,
            1 ⌐ 2 for an L-shaped one that stands over and beside the other,
            1 ↻ 2 ↻ 3 ↻ 4 ↻ 5 for four at the corners around the last.
            """)

    @Argument(help: "Page text, issue folder, METS/ALTO package, or issue JSON or XML.", completion: .file())
    var input: String

    @Flag(help: "Print places and sizes; this is done when nothing else is asked for.")
    var dump = false

    @Flag(help: "Print penalties, and the plans that lost.")
    var explain = false

    @Flag(help: "Make pictures of the pages in the output folder.")
    var png = false

    @Option(name: [.short, .long], help: "Folder for the pictures.", completion: .directory)
    var output = "output"

    @Option(help: "Name of a folder in styles/.")
    var style = "broadsheet"

    @OptionGroup var text: EncodingOption
    @OptionGroup var repairs: RepairOptions

    @OptionGroup var common: CommonOptions

    func run() throws {
        do throws(Failure) {
            var request = ExportRequest(
                input: input, outputFolder: output, formats: png ? [.png] : [], style: style)
            request.encoding = text.value
            request.repairs = repairs.choice
            let report = try exportIssue(request, resources: try Resources.found(at: common.resources))
            common.printer.print(report.diagnostics)
            if dump || !explain && !png { report.layout.forEach { print($0) } }
            if explain { report.layoutReasons.forEach { print($0) } }
            report.files.forEach { print($0) }
        } catch {
            common.printer.print(error.diagnostics)
            throw ExitStatus(error.kind).code
        }
    }
}
