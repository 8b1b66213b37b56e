import Diagnostics
import IssueExport
import TestSupport
import Testing

/// What the auditor of lines says of the examples.
@Suite("Lines of the examples")
struct ExampleLineTests {
    private func findings(_ input: String, style: String) throws -> [String] {
        let folder = try ScratchFolder()
        let request = ExportRequest(
            input: input, outputFolder: folder.path, formats: [.pdf], style: style)
        let report = try exportIssue(request, resources: try Resources.found(at: Repository.root))
        return report.diagnostics.filter { $0.code.id.hasPrefix("TYP-") }.map { $0.message(in: .english) }
    }

    @Test(
        "The auditor is silent on every page of both examples",
        arguments: [Repository.example, Repository.verticalExample],
        ["broadsheet", "tabloid", "a4", "reader", "vertical"])
    func silent(input: String, style: String) throws {
        #expect(try findings(input, style: style) == [])
    }
}
