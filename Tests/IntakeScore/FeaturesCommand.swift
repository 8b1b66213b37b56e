import ArgumentParser
import Diagnostics
import Foundation
import Ingest
import IntakeFixtures

/// Prints what learning needs: every line of labelled pages with its role and its features.
struct FeaturesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "features",
        abstract:
            "Print lines of labelled pages: file, page, line, blank lines before, role, features, parted by tabs."
    )

    @Argument(help: "Labelled pages, or folders of them.")
    var paths = ["Tests/Fixtures/intake"]

    @Option(help: "The repository, whose example issues are printed too.")
    var root = "."

    func run() throws {
        for name in ExampleRoles.names { try printExample(name) }
        for page in try LabelledPage.pages(at: paths) {
            let file = FileManager.default.temporaryDirectory.appendingPathComponent(
                "features-\(UUID().uuidString).txt")
            try Data(page.text.utf8).write(to: file)
            defer { try? FileManager.default.removeItem(at: file) }
            for line in try issueSource(at: file.path).value.lines {
                let labelled = page.lines[line.place.line - 1]
                let role = labelled.role == "jumphead" ? "headline" : labelled.role ?? ""
                let standsAlone = role == "caption" && page.beginsPicture(labelled)
                let fields = [
                    page.path, String(line.page), String(line.place.line), String(line.gap),
                    standsAlone ? "picture" : role,
                    line.features.joined(separator: " "), line.text,
                ]
                print(fields.joined(separator: "\t"))
            }
        }
    }

    private func printExample(_ name: String) throws {
        let path = ExampleRoles.path(of: name, in: root)
        let roles = try ExampleRoles(path: path).roles
        for line in try issueSource(at: "\(root)/Examples/\(name)").value.lines {
            guard let role = roles["\(line.page):\(line.place.line)"] else { continue }
            let fields = [
                path, String(line.page), String(line.place.line), String(line.gap), role,
                line.features.joined(separator: " "),
                line.text,
            ]
            print(fields.joined(separator: "\t"))
        }
    }
}
