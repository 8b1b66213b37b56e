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
        for line in try issueSource(at: input).value.lines where !line.text.isEmpty {
            print(
                "\(line.page):\(line.place.line) \(line.role) (\(line.runnerUp) −\(line.margin)) \(line.text.prefix(40))"
            )
        }
    }
}
