import Diagnostics
import Foundation
import Ingest
import IssueModel
import TestSupport
import Testing

/// A folder with the given files.
private func folder(_ files: [String: String]) throws -> ScratchFolder {
    let scratch = try ScratchFolder()
    for (name, text) in files { try scratch.write(name, Array(text.utf8)) }
    return scratch
}

private func page(_ name: String) -> String { "\(name)版的标题\n\n这里是\(name)版的正文，写得很长很长，一直写到这里才完。\n" }

/// An issue in JSON whose two pages have captions without pictures.
private let captions = """
    {"schema": "banxin/issue/1", "nameplate": {"title": "样报"}, "pages": [
     {"number": 1, "label": "第1版", "articles": [
      {"id": "p1-a1", "headline": "大桥通车", "blocks": [{"kind": "figure", "caption": "三月五日清晨的渡口。"},
       {"kind": "figure", "caption": "图12 全线示意"}, {"kind": "figure", "caption": "市民走过大桥。"}]}]},
     {"number": 2, "label": "第2版", "articles": [
      {"id": "p2-a1", "headline": "早市又开", "blocks": [{"kind": "paragraph", "text": "早市又开了。"}]},
      {"id": "p2-a2", "headline": "学校", "blocks": [{"kind": "figure", "caption": "放学的孩子。"}]}]}]}
    """

private func figures(_ issue: IssueModel.Issue) -> [String] {
    issue.pages.flatMap(\.articles).flatMap { article in
        article.blocks.compactMap { block in
            guard case .figure(let figure) = block else { return nil }
            return "\(article.id) \(figure.image ?? "-") \(figure.caption ?? "-")"
        }
    }
}

@Suite("Issue folders")
struct FolderTests {
    @Test(
        "Page files follow the page numbers in their names",
        arguments: [
            ["1.txt", "2.txt", "10.txt"], ["A01.txt", "A02.txt", "A10.txt", "B01.txt"],
            ["第1版.txt", "第三版.txt", "第10版.txt"], ["2024-05-29-02.txt", "2024-05-29-10.txt"],
            ["20240529_01.txt", "20240529_02.txt", "20240529_11.txt"], ["要闻01.txt", "副刊02.txt"],
            ["9 头版.txt", "头版.txt", "头版2.txt", "头版10.txt"],
        ])
    func order(names: [String]) throws {
        let files = names.enumerated().map { ($1, page("第\($0)个")) }
        let issue = try issueSource(at: try folder(Dictionary(uniqueKeysWithValues: files)).path).value.issue
        #expect(issue.pages.count == names.count)
        #expect(
            issue.pages.compactMap {
                $0.articles.first?.place?.file.split(separator: "/").last.map(String.init)
            } == names)
    }

    @Test("The list of pages in issue.yaml decides their order, and says what else is known of them")
    func listedPages() throws {
        let yaml = """
            title: 样报
            date: 2026年3月6日
            pages:
              - text: b.txt
                label: 头版
                section: 要闻
                staff: { 责编: 苏禾 }
                facts: [扫码订报]
              - text: a.txt
            """
        let source = try issueSource(
            at: try folder(["issue.yaml": yaml, "a.txt": page("甲"), "b.txt": page("乙")]).path)
        let issue = source.value.issue
        #expect(issue.nameplate.date == "2026-03-06")
        #expect(issue.pages.map(\.label) == ["头版", "第2版"] && issue.pages[0].section == "要闻")
        #expect(issue.pages[0].staff == ["责编": "苏禾"] && issue.pages[0].facts == ["扫码订报"])
        #expect(issue.pages.compactMap { $0.articles.first?.headline } == ["乙版的标题", "甲版的标题"])
    }

    @Test("An unknown key is a warning with its line and the nearest key that there is")
    func unknownKey() throws {
        let yaml = "title: 样报\npages:\n  - text: 1.txt\n    sektion: 要闻\nlangauge: zh-Hans\n"
        let source = try issueSource(at: try folder(["issue.yaml": yaml, "1.txt": page("甲")]).path)
        let found = source.diagnostics.filter { $0.code == .Ingest.unknownKey }
        #expect(found.map(\.arguments) == [["pages[].sektion", "section"], ["langauge", "language"]])
        #expect(found.map { $0.place?.line } == [4, 5])
    }

    @Test("Values of the wrong kind are errors, all of them with their lines")
    func wrongValues() throws {
        let yaml = "title: [甲]\npageCount: many\npages:\n  - text: 1.txt\n    staff: 苏禾\n"
        let scratch = try folder(["issue.yaml": yaml, "1.txt": page("甲")])
        let failure = try #require(throws: Failure.self) { try issueSource(at: scratch.path) }
        #expect(failure.diagnostics.allSatisfy { $0.code == .Ingest.wrongValue })
        #expect(failure.diagnostics.map { $0.place?.line } == [1, 2, 5])
        #expect(failure.diagnostics.map { $0.arguments[0] } == ["title", "pageCount", "pages[].staff"])
    }

    @Test("An issue file is the issue; texts beside it are told, issue.yaml completes it, two are too many")
    func issueFile() throws {
        let files = [
            "issue.json": captions, "1.txt": page("甲"),
            "issue.yaml":
                "title: 新名\npages: [ { number: 2, section: 副刊, pictures: [ { image: images/s.jpg, caption: 放学, alt: 学生 } ] } ]\n",
        ]
        let scratch = try folder(files)
        let source = try issueSource(at: scratch.path)
        #expect(source.value.issue.nameplate.title == "新名" && source.value.issue.pages[1].section == "副刊")
        #expect(source.diagnostics.contains { $0.code == .Ingest.textsNotRead })
        #expect(figures(source.value.issue).last == "p2-a2 images/s.jpg 放学的孩子。")
        #expect(source.value.folder == scratch.path && source.value.ledger == nil)
        try scratch.write("other.xml", xml(of: source.value.issue).value)
        let failure = try #require(throws: Failure.self) { try issueSource(at: scratch.path) }
        #expect(failure.diagnostic.code == .Ingest.severalIssues)
    }

    @Test("Texts of the folder that are no page of the issue are named")
    func textsNotRead() throws {
        let listed = try folder([
            "issue.yaml": "pages: [ { text: 1.txt } ]\n", "1.txt": page("甲"), "2.txt": page("乙"),
            "a.md": "### 丙\n\n第1版()\n\n丙文。\n",
        ])
        let inFolder = try folder(["notes.txt": page("丁"), "pages/1.txt": page("甲")])
        for (scratch, expected) in [(listed, ["2.txt", "a.md"]), (inFolder, ["notes.txt"])] {
            let source = try issueSource(at: scratch.path)
            #expect(source.value.issue.pages.count == 1)
            let named = source.diagnostics.filter { $0.code == .Ingest.fileNotRead }.map { $0.arguments[0] }
            #expect(named == expected.map { scratch.path + "/" + $0 })
        }
    }

    @Test("Pictures are found by caption, headline, number, and the caption beside them")
    func pictures() throws {
        let source = try issueSource(
            at: try folder([
                "issue.json": captions, "images/三月五日清晨.jpg": "", "images/图12.png": "", "images/p1-3.jpg": "",
                "images/早市又开.jpg": "", "images/a.jpg": "", "images/a.txt": "放学的孩子。\n", "images/p2-9.jpg": "",
                "images/unknown.jpg": "",
            ]).path)
        #expect(
            figures(source.value.issue) == [
                "p1-a1 images/三月五日清晨.jpg 三月五日清晨的渡口。", "p1-a1 images/图12.png 图12 全线示意",
                "p1-a1 images/p1-3.jpg 市民走过大桥。",
                "p2-a1 images/早市又开.jpg -", "p2-a2 images/a.jpg 放学的孩子。", "p2-a3 images/p2-9.jpg -",
            ])
        let found = source.diagnostics.filter {
            $0.code == .Ingest.leftoverPicture || $0.code == .Ingest.looselyPlacedPicture
        }
        #expect(found.map { $0.arguments[0] } == ["images/p2-9.jpg", "images/unknown.jpg"])
        #expect(source.value.picturePaths.count == 6)
    }
}
