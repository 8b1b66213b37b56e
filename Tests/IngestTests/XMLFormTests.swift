import Diagnostics
import Foundation
import Ingest
import IssueModel
import TestReferences
import TestSupport
import Testing

/// Places are not part of the forms.
private func withoutPlaces(_ issue: IssueModel.Issue) throws -> IssueModel.Issue {
    try JSONDecoder().decode(IssueModel.Issue.self, from: Data(try json(of: issue)))
}

private func read(_ xml: [UInt8]) throws -> IssueModel.Issue {
    let scratch = try ScratchFolder()
    return try issueSource(at: try scratch.write("issue.xml", xml)).value.issue
}

@Suite("The XML form")
struct XMLFormTests {
    @Test("The printed schema is the one that the program reads by")
    func document() throws {
        try expectDocument(issueSchema, "Documentation/issue.rng")
    }

    @Test("The example is the same after it was written and read, and the file too, to the byte")
    func example() throws {
        let issue = try issueSource(at: Repository.example).value.issue
        let written = xml(of: issue)
        #expect(written.diagnostics.isEmpty)
        let again = try read(written.value)
        #expect(try withoutPlaces(again) == withoutPlaces(issue))
        #expect(xml(of: again).value == written.value)
    }

    @Test("Any issue is the same after it was written and read", arguments: 0..<200)
    func roundTrip(seed: UInt64) throws {
        var random = RandomIssues(seed: seed)
        let issue = random.next()
        let written = xml(of: issue)
        #expect(written.diagnostics.isEmpty)
        let again = try read(written.value)
        #expect(try withoutPlaces(again) == issue)
        #expect(xml(of: again).value == written.value)
    }

    @Test("What XML cannot hold is replaced and reported, and nothing else changes", arguments: 0..<40)
    func controls(seed: UInt64) throws {
        var random = RandomIssues(seed: seed, hasControls: true)
        let issue = random.next()
        let hasIllegal = try json(of: issue).count != json(of: legal(issue)).count || legal(issue) != issue
        let written = xml(of: issue)
        #expect(written.diagnostics.contains { $0.code.id == "ING-041" } == hasIllegal)
        #expect(try withoutPlaces(try read(written.value)) == legal(issue))
    }

    /// The issue with U+FFFD for every character that XML has no way to write.
    private func legal(_ issue: IssueModel.Issue) throws -> IssueModel.Issue {
        let text = String(decoding: try json(of: issue), as: UTF8.self)
            .replacing(
                /\\u00(?:0[0-8bcef]|1[0-9a-f])|\\[bf]|\u{FFFF}/.ignoresCase().matchingSemantics(.unicodeScalar),
                with: "\u{FFFD}")
        return try JSONDecoder().decode(IssueModel.Issue.self, from: Data(text.utf8))
    }

    private func paragraph(_ content: String) -> [UInt8] {
        Array(
            """
            <issue schema="banxin/issue/1" language="zh-Hans"><nameplate><title>样报</title></nameplate>\
            <page number="1" label="第1版"><article id="p1-a1" kind="article"><paragraph>\(content)</paragraph>\
            </article></page></issue>
            """.utf8)
    }

    @Test("Readings, dots and lines stand at their characters, counted in Unicode scalars")
    func annotations() throws {
        let issue = try read(
            paragraph(
                "𠮷她叫<properNoun>王<ruby text=\"xī\">曦</ruby></properNoun>，<emphasis>不</emphasis>走"
            ))
        let text = try #require(issue.pages[0].articles[0].blocks[0].texts.first)
        #expect(text.text == "𠮷她叫王曦，不走")
        #expect(
            text.annotations == [
                Annotation(.properNoun, start: 3, count: 2), Annotation(.ruby, start: 4, count: 1, text: "xī"),
                Annotation(.emphasis, start: 6, count: 1),
            ])
    }

    @Test(
        "Annotations that no page can show are errors that name the article",
        arguments: [
            "[{\"kind\": \"emphasis\", \"start\": 1, \"count\": 3}]",
            "[{\"kind\": \"emphasis\", \"start\": -1, \"count\": 1}]",
            "[{\"kind\": \"emphasis\", \"start\": 1, \"count\": 9223372036854775807}]",
            "[{\"kind\": \"emphasis\", \"start\": 0, \"count\": 0}]",
            "[{\"kind\": \"ruby\", \"start\": 0, \"count\": 1}]",
            "[{\"kind\": \"emphasis\", \"start\": 0, \"count\": 2}, {\"kind\": \"properNoun\", \"start\": 1, \"count\": 2}]",
            "[{\"kind\": \"ruby\", \"start\": 0, \"count\": 2, \"text\": \"a\"}, {\"kind\": \"ruby\", \"start\": 0, \"count\": 1, \"text\": \"b\"}]",
        ])
    func unusableAnnotations(annotations: String) throws {
        let json = """
            {"schema": "banxin/issue/1", "nameplate": {"title": "样报"}, "pages": [{"number": 1, "label": "第1版",
             "articles": [{"id": "p1-a1", "blocks": [{"kind": "paragraph", "text": "甲乙丙", "annotations": \(annotations)}]}]}]}
            """
        let scratch = try ScratchFolder()
        let path = try scratch.write("issue.json", Array(json.utf8))
        let failure = try #require(throws: Failure.self) { try issueSource(at: path) }
        #expect(failure.diagnostic.code == .Ingest.badJSON && failure.diagnostic.arguments[0].contains("p1-a1"))
    }

    @Test("Line feeds in attributes are kept")
    func lineFeeds() throws {
        var issue = Issue(nameplate: Nameplate(title: "样报"), pages: [])
        issue.repairs = [Repair(code: "ING-102", line: 1, column: 1, before: " 甲\n\t乙\r ", after: "\n")]
        #expect(try read(xml(of: issue).value) == issue)
    }

    @Test("White space between elements, comments and CDATA do not matter; white space in texts does")
    func editedByHand() throws {
        let text = """
            <?xml version="1.0"?>
            <?xml-model href="issue.rng"?>
            <issue schema="banxin/issue/1"
                   language="zh-Hans">
              <nameplate> <title>样报</title> </nameplate>
              <page number=" 1 " label="第1版">

                <!-- a comment -->
                <article id="p1-a1" kind="article"><headline> 两行  标题 </headline>
                  <paragraph>甲<!-- 乙 -->丙<![CDATA[<&>]]></paragraph>
                  <verse>
                    <line>　一行</line>
                    <line/>
                  </verse>
                </article>
              </page>
            </issue>
            """
        let article = try #require(try read(Array(text.utf8)).pages.first?.articles.first)
        #expect(article.headline == " 两行  标题 ")
        #expect(article.place?.line == 9)
        guard case .paragraph(let paragraph) = article.blocks[0], case .verse(let lines) = article.blocks[1]
        else {
            Testing.Issue.record("other blocks")
            return
        }
        #expect(paragraph.text == "甲丙<&>" && paragraph.place?.line == 10)
        #expect(lines.map(\.text) == ["　一行", ""])
    }

    @Test("Each mistake is told with its line, its element and what is allowed there")
    func violations() throws {
        let text = """
            <issue schema="banxin/issue/1" language="zh-Hans">
            <nameplate><title>样报</title></nameplate>
            <page number="1" label="第1版">
            <article id="p1-a1" kind="article">
            <paragraf>甲</paragraf>
            </article>
            <article id="p1-a2" kind="articel"><paragraph>甲</paragraph></article>
            </page>
            <page number="x" label="第2版"/>
            </issue>
            """
        let failure = try #require(throws: Failure.self) { try read(Array(text.utf8)) }
        #expect(failure.kind == .badData && failure.diagnostics.allSatisfy { $0.code.id == "ING-040" })
        #expect(failure.diagnostics.map { $0.place?.line } == [5, 7, 9])
        #expect(failure.diagnostics.first?.arguments.first == "/issue/page[1]/article[1]/paragraf")
        #expect(
            failure.diagnostics[0].hint(in: .english).contains("article: @id @kind(article|picture|notice)"))
        #expect(failure.diagnostics[1].arguments[0] == "/issue/page[1]/article[2]")
    }

    @Test("A mistake made a thousand times is told twenty times")
    func manyViolations() throws {
        let lines = String(repeating: "<paragraph bold='1'>甲</paragraph>\n", count: 1000)
        let text = """
            <issue schema="banxin/issue/1" language="zh-Hans"><nameplate><title>样报</title></nameplate>
            <page number="1" label="1"><article id="p1-a1" kind="article">\(lines)</article></page></issue>
            """
        let failure = try #require(throws: Failure.self) { try read(Array(text.utf8)) }
        #expect((1...20).contains(failure.diagnostics.count))
    }

    @Test("Lines beyond 65 535 are named rightly")
    func longFile() throws {
        let text =
            "<issue schema='banxin/issue/1' language='zh'>" + String(repeating: "\n", count: 70_000)
            + "<plate/></issue>"
        let failure = try #require(throws: Failure.self) { try read(Array(text.utf8)) }
        #expect(failure.diagnostic.place?.line == 70_001)
    }
}
