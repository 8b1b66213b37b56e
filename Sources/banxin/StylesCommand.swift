import ArgumentParser
import Diagnostics
import IssueExport

/// `banxin styles`
struct StylesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "styles", abstract: "List the styles that there are. 列出可用版式。")

    @OptionGroup var common: CommonOptions

    func run() throws {
        do throws(Failure) {
            for name in try availableStyles(in: try Resources.found(at: common.resources)) { print(name) }
        } catch {
            common.printer.print(error.diagnostics)
            throw ExitStatus(error.kind).code
        }
    }
}
