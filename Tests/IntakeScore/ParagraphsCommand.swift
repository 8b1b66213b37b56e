import ArgumentParser
import Ingest
import IntakeFixtures

/// Prints what `scripts/train-paragraphs.py` learns from.
struct ParagraphsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "paragraphs",
        abstract:
            "Print sentences of labelled pages: file, whether one begins a paragraph (1 or 0), what is asked of it, parted by tabs."
    )

    @Argument(help: "Labelled pages, or folders of them.")
    var paths = ["Tests/Fixtures/intake"]

    func run() throws {
        for page in try LabelledPage.pages(at: paths) {
            for example in page.paragraphs.flatMap(ParagraphBeginnings.examples) {
                print(
                    page.path, example.begins ? 1 : 0, example.features.joined(separator: " "), separator: "\t")
            }
        }
    }
}
