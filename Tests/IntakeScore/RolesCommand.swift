import ArgumentParser
import Diagnostics
import Ingest

/// Prints what each line of an input was taken for.
struct RolesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "roles", abstract: "Print page, line, role, runner-up and text of every line of an input.")

    @Argument(help: "An input as `banxin parse` takes it.")
    var input: String

    func run() throws {
        let options = ReadingOptions(tellsRivals: true)
        for line in try issueSource(at: input, options: options).value.lines where !line.text.isEmpty {
            let rival = line.rival.map { "(\($0.role) −\($0.margin)) " } ?? ""
            print("\(line.page):\(line.place.line) \(line.role) \(rival)\(line.text.prefix(40))")
        }
    }
}
