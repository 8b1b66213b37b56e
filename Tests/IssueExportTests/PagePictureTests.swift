import Foundation
import IssueExport
import TestSupport
import Testing

@Suite("Page pictures")
struct PagePictureTests {
    @Test(
        "The code in the ear can be read from the picture of the front page",
        .enabled(if: (try? run(["zbarimg", "--version"]).status) == 0))
    func squareCode() throws {
        let scratch = try ScratchFolder()
        let issue = """
            {"schema": "banxin/issue/1", "nameplate": {"title": "清河周报", "website": "https://qinghe.example/03"},
             "pages": [{"number": 1, "label": "第1版", "articles": [{"id": "p1-a1", "headline": "大桥通车",
              "blocks": [{"kind": "paragraph", "text": "大桥昨天通车。"}]}]}]}
            """
        let input = try scratch.write("issue.json", Array(issue.utf8))
        let request = ExportRequest(
            input: input, outputFolder: scratch.path + "/out", formats: [.png], style: "tabloid")
        let report = try exportIssue(request, resources: try Resources.found(at: Repository.root))
        let picture = try #require(report.files.first { $0.hasSuffix(".png") })
        let read = try run(["zbarimg", "--quiet", "--raw", picture])
        #expect(read.output.split(separator: "\n").contains("https://qinghe.example/03"))
    }
}
