import Diagnostics
import Ingest
import IssueModel
import TestSupport
import Testing

@Suite("JSON and XML forms, and inputs that are none")
struct FormTests {
    private func example() throws -> IssueModel.Issue { try issueSource(at: Repository.example).value.issue }

    /// Places are not part of the forms.
    private func withoutPlaces(_ issue: IssueModel.Issue) throws -> IssueModel.Issue {
        let scratch = try ScratchFolder()
        return try issueSource(at: try scratch.write("issue.json", try json(of: issue))).value.issue
    }

    @Test("Reading the JSON form back gives the same JSON")
    func jsonRoundTrip() throws {
        let issue = try example()
        #expect(try json(of: withoutPlaces(issue)) == json(of: issue))
    }

    /// JSON of an issue whose first page has articles of the given ids.
    private static func issue(articles ids: String...) -> String {
        let articles = ids.map { "{\"id\": \"\($0)\", \"kind\": \"article\", \"blocks\": []}" }
        return """
            {"schema": "banxin/issue/1", "nameplate": {"title": "甲"},
             "pages": [{"number": 1, "label": "1", "articles": [\(articles.joined(separator: ","))]}]}
            """
    }

    @Test(
        "What is no issue is an error with its code",
        arguments: [
            ("", "ING-001"), (" \n\t", "ING-001"), ("\u{0}\u{1}", "ING-002"),
            ("{\"schema\": \"other\"}", "ING-007"),
            ("{ nonsense", "ING-007"), ("<issue", "ING-008"), ("<other/>", "ING-008"),
            (issue(articles: "p1-a1", "p1-a1"), "ING-007"), (issue(articles: "../a"), "ING-007"),
            ("<!DOCTYPE issue [<!ENTITY a 'b'>]><issue schema='banxin/issue/1'>&a;</issue>", "ING-008"),
        ])
    func badInput(text: String, code: String) throws {
        let scratch = try ScratchFolder()
        let path = try scratch.write("input", Array(text.utf8))
        let failure = #expect(throws: Failure.self) { try issueSource(at: path) }
        #expect(failure?.diagnostic.code.id == code)
        #expect(failure?.kind == .badData)
    }

    @Test("Bytes that fit no encoding are named by line and column")
    func noEncoding() throws {
        let scratch = try ScratchFolder()
        let path = try scratch.write("page.txt", Array("Heading\nab".utf8) + [0xFF, 0x41, 0xFF, 0x42, 0xFF])
        let failure = #expect(throws: Failure.self) { try issueSource(at: path) }
        #expect(failure?.diagnostic.code == .Ingest.notUTF8)
        #expect(failure?.diagnostic.place?.line == 2 && failure?.diagnostic.place?.column == 3)
    }

    @Test("A folder without pages, a wrong issue.yaml and a path out of the folder are errors")
    func folders() throws {
        let empty = try ScratchFolder()
        let none = #expect(throws: Failure.self) { try issueSource(at: empty.path) }
        #expect(none?.diagnostic.code == .Ingest.noPages)
        let wrong = try ScratchFolder()
        try wrong.write("issue.yaml", Array("pages: [ {".utf8))
        let failure = #expect(throws: Failure.self) { try issueSource(at: wrong.path) }
        #expect(failure?.diagnostic.code == .Ingest.badYAML)
        let outside = try ScratchFolder()
        try outside.write("issue.yaml", Array("pages: [ { text: ../../../etc/passwd } ]".utf8))
        let leaving = #expect(throws: Failure.self) { try issueSource(at: outside.path) }
        #expect(leaving?.diagnostic.code == .File.outsideFolder)
    }
}
