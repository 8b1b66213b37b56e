import BatchExport
import Diagnostics
import Foundation
import IssueExport
import TestSupport
import Testing

/// The issues below a folder of the given files, as `date name form`.
private func found(
    _ files: [String: String], in sources: [String] = [""], configuration text: String? = nil
) throws -> (issues: [String], codes: [String]) {
    let scratch = try ScratchFolder()
    for (name, content) in files { try scratch.write("archive/" + name, Array(content.utf8)) }
    var configuration = try BatchConfiguration()
    if let text {
        configuration = try BatchConfiguration(path: try scratch.write("batch.yaml", Array(text.utf8)))
    }
    let paths = try BatchSources.paths(sources.map { scratch.path + "/archive" + $0 })
    let found = try IssueDiscovery.issues(in: paths, configuration: configuration)
    let issues = found.value.map { issue in
        let form =
            switch issue.input {
            case .whole(let path): String(path.dropFirst(scratch.path.count + 9))
            case .parts(let parts): parts.map { $0.label ?? "-" }.joined(separator: "+")
            }
        return "\(issue.date ?? "-") \(issue.name) \(form)"
    }
    return (issues, found.diagnostics.map(\.code.id))
}

@Suite("Finding issues")
struct DiscoveryTests {
    @Test(
        "Folders with issue.yaml, with pages, and folders of texts that a date names are an issue each, by date"
    )
    func folders() throws {
        let made = try found([
            "b/issue.yaml": "title: 清河日报\ndate: 2024-05-30\n", "b/pages/01.txt": "x",
            "a/pages/01.txt": "x", "2024-05-29/01.txt": "x", "2024-05-29/02.txt": "x",
            "2024/05/28/a.md": "x", "README.md": "x",
        ])
        #expect(
            made.issues == [
                "2024-05-28 2024-05-28 2024/05/28", "2024-05-29 2024-05-29 2024-05-29", "2024-05-30 b b",
                "- a a",
            ])
        #expect(made.codes.isEmpty)
    }

    @Test("Page texts are gathered by date, in the order of their labels; the configuration names other forms")
    func pages() throws {
        let files = [
            "2024-05-29-A02.txt": "x", "2024-05-29-A01.txt": "x", "2024-05-29-B1.txt": "x",
            "20240530-10.txt": "x", "20240530-2.txt": "x", "notes.txt": "x",
        ]
        let made = try found(files)
        #expect(
            made.issues == ["2024-05-29 2024-05-29 A01+A02+B1", "2024-05-30 2024-05-30 第2版+第10版"])
        #expect(made.codes == ["BAT-002"])
        let other = try found(
            ["qh/2024/0529/3_front.txt": "x", "qh/2024/0529/1_front.txt": "x"],
            configuration: "pages: [\"{yyyy}/{mm}{dd}/{page}_*.txt\"]\ntitle: 清河日报\n")
        #expect(other.issues == ["2024-05-29 2024-05-29-front 第1版+第3版"])
    }

    @Test("XML and JSON are issues when they say so, dated texts each one, article trees one a day")
    func files() throws {
        let made = try found([
            "a.json": "{\"schema\": \"banxin/issue/1\", \"nameplate\": {\"date\": \"2024-05-27\"}}",
            "settings.json": "{}", "2024-05-26.txt": "x",
            "2024/05/25/a.md": "x", "archive/2024/05/24/news/a.md": "x", "archive/2024/05/24/arts/b.md": "x",
            "stray.md": "x",
        ])
        #expect(
            made.issues == [
                "2024-05-24 2024-05-24 -+-", "2024-05-25 2024-05-25 2024/05/25",
                "2024-05-26 2024-05-26 2024-05-26.txt",
                "2024-05-27 a a.json",
            ])
        #expect(made.codes == ["BAT-002"])
    }

    @Test(
        "A package is an issue, dated by its METS file; of several METS files in a folder each is one; so are ALTO folders"
    )
    func packages() throws {
        func mets(_ date: String) -> String {
            """
            <mets xmlns:mods="http://www.loc.gov/mods/v3"><dmdSec ID="D"><mods:mods><mods:originInfo>
            <mods:dateIssued>\(date)</mods:dateIssued></mods:originInfo></mods:mods></dmdSec></mets>
            """
        }
        let alto = "<alto><Layout/></alto>"
        let made = try found([
            "box7/mets.xml": mets("1911-03-04"), "box7/text/0001.xml": alto, "box7/images/1.jpg": "x",
            "many/a.xml": mets("1911-03-06"), "many/b.xml": mets("1911-03-05"), "many/text/1.xml": alto,
            "1911-03-07/0001.xml": alto, "1911-03-07/0002.xml": alto, "1911-03-08/alto/0001.xml": alto,
        ])
        #expect(
            made.issues == [
                "1911-03-04 box7 box7", "1911-03-05 b many/b.xml", "1911-03-06 a many/a.xml",
                "1911-03-07 1911-03-07 1911-03-07", "1911-03-08 1911-03-08 1911-03-08",
            ])
        #expect(made.codes.isEmpty)
    }

    @Test("Sources are patterns and lists too; one that fits nothing is missing")
    func sources() throws {
        let files = ["2024-05-29.txt": "x", "2024-06-01.txt": "x", "2023-01-01.txt": "x"]
        let made = try found(files, in: ["/2024-*"])
        #expect(made.issues.count == 2)
        let scratch = try ScratchFolder()
        let text = try scratch.write("one.txt", Array("x".utf8))
        let list = try scratch.write("list", Array("# comment\n\(text)\n".utf8))
        #expect(try BatchSources.paths(["@" + list]) == [text])
        #expect(throws: Failure.self) { try found(files, in: ["/2025-*"]) }
        let none = try #require(throws: Failure.self) { try found(["settings.json": "{}"]) }
        #expect(none.kind == .badData && none.diagnostic.code.id == "BAT-003")
    }

    @Test("A range takes whole months and years, and leaves out what has no date with a word")
    func range() {
        let issues = [("a", "2024-05-31"), ("b", "2024-06-01"), ("c", nil)].map { name, date in
            DiscoveredIssue(name: name, date: date, input: .whole(name))
        }
        let may = DateRange(from: DateRange.firstDay("2024-05"), to: DateRange.lastDay("2024-05"))
        let chosen = may.issues(of: issues)
        #expect(chosen.value.map(\.name) == ["a"] && chosen.diagnostics.map(\.code.id) == ["BAT-016"])
        #expect(DateRange().issues(of: issues).value.count == 3)
        #expect(DateRange.lastDay("2024") == "2024-12-31" && DateRange.firstDay("2024-02-30") == nil)
    }

    @Test(
        "A configuration with unknown keys or patterns is refused by line",
        arguments: [
            ("pages: \"{yyyy}.txt\"", "BAT-009"), ("colour: red", "BAT-009"), ("- a", "BAT-009"),
            ("a: [", "BAT-009"), ("names: \"../{name}\"", "BAT-008"), ("names: \"{yyyy}/x\"", "BAT-008"),
        ])
    func configuration(text: String, code: String) throws {
        let scratch = try ScratchFolder()
        let path = try scratch.write("batch.yaml", Array(text.utf8))
        let failure = try #require(throws: Failure.self) { try BatchConfiguration(path: path) }
        #expect(failure.kind == .badData && failure.diagnostic.code.id == code)
    }
}

@Suite("Names of results")
struct OutputNamesTests {
    private func path(_ name: String, _ date: String?, _ template: String = OutputNames.usual) throws -> String
    {
        try OutputNames(template).path(of: DiscoveredIssue(name: name, date: date, input: .whole(name)))
    }

    @Test("Year, month, day and name, or what the template says")
    func template() throws {
        #expect(try path("daily", "2024-05-29") == "2024/05/29/daily")
        #expect(try path("daily", "2024-05-29", "{name}/{yyyy}{mm}/{date}") == "daily/202405/2024-05-29")
        #expect(try path("daily", nil) == "undated/daily")
    }

    @Test(
        "No template and no name leads out of the output folder",
        arguments: ["../{name}", "/{name}", "a//{name}", "{name}/..", "{who}", "{name", "fixed"])
    func outside(template: String) throws {
        #expect(throws: Failure.self) { try OutputNames(template) }
        #expect(try path("../../etc/passwd", "2024-05-29") == "2024/05/29/-..-etc-passwd")
        #expect(try path("..", nil) == "undated/issue")
    }
}

@Suite("Parts of a fleet")
struct ShardTests {
    @Test("Every issue is one machine's, and stays it when others are added")
    func partition() throws {
        let shards = try (1...4).map { try #require(Shard("\($0)/4")) }
        let keys = (1...400).map { "2024/05/29/issue-\($0)" }
        for key in keys { #expect(shards.count { $0.holds(key) } == 1) }
        for shard in shards { #expect((60...140).contains(keys.count(where: shard.holds))) }
    }

    @Test("Slurm arrays and indexed jobs say which part it is")
    func environment() {
        let slurm = ["SLURM_ARRAY_TASK_ID": "3", "SLURM_ARRAY_TASK_COUNT": "8", "SLURM_ARRAY_TASK_MIN": "1"]
        #expect(Shard(environment: slurm)?.description == "3/8")
        let fromZero = ["SLURM_ARRAY_TASK_ID": "0", "SLURM_ARRAY_TASK_COUNT": "8", "SLURM_ARRAY_TASK_MIN": "0"]
        #expect(Shard(environment: fromZero)?.description == "1/8")
        let kubernetes = ["JOB_COMPLETION_INDEX": "7", "JOB_COMPLETION_COUNT": "8"]
        #expect(Shard(environment: kubernetes)?.description == "8/8")
        #expect(Shard(environment: ["JOB_COMPLETION_INDEX": "7"]) == nil)
        for text in ["0/4", "5/4", "1", "1/0", "a/b"] { #expect(Shard(text) == nil) }
    }
}
