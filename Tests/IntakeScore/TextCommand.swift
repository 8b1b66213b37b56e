import ArgumentParser
import IntakeFixtures

/// Prints a labelled page as the program gets it.
struct TextCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "text", abstract: "Print the text of labelled pages as the program gets it.")

    @Argument(help: "Labelled pages.")
    var paths: [String]

    func run() throws {
        for page in try LabelledPage.pages(at: paths) { print(page.text, terminator: "") }
    }
}
