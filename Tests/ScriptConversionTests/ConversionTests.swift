import Diagnostics
import Foundation
import Ingest
import IssueModel
import ScriptConversion
import TestSupport
import Testing

@Suite("Simplified and Traditional")
struct ConversionTests {
    private static func issue(_ block: TextBlock, language: String = "zh-Hans") -> IssueModel.Issue {
        let article = Article(id: "p1-a1", headline: "头发与发展", blocks: [.paragraph(block)])
        return Issue(
            language: language, nameplate: Nameplate(title: "清河周报"),
            pages: [Page(number: 1, label: "第1版", staff: ["责编": "苏禾"], articles: [article])])
    }

    private static func paragraph(_ issue: IssueModel.Issue) -> TextBlock? {
        issue.pages[0].articles[0].blocks[0].texts.first
    }

    @Test("Words decide which Traditional character stands for a Simplified one")
    func words() throws {
        let result = try converted(Self.issue(TextBlock("皇后在后面，面条和里程")), to: .traditional).value.issue
        #expect(Self.paragraph(result)?.text == "皇后在後面，麪條和里程")
        #expect(result.pages[0].articles[0].headline == "頭髮與發展")
    }

    @Test(
        "Each region has its forms, and the tag says which",
        arguments: [
            (ScriptTarget.traditional, "爲羣衆裏牀", "zh-Hant"), (.taiwan, "為群眾裡床", "zh-Hant-TW"),
            (.hongKong, "為羣眾裏牀", "zh-Hant-HK"),
        ])
    func regions(target: ScriptTarget, text: String, language: String) throws {
        let result = try converted(Self.issue(TextBlock("为群众里床")), to: target).value.issue
        #expect(Self.paragraph(result)?.text == text)
        #expect(result.language == language)
    }

    @Test("Name, staff and labels are converted; identifiers, dates, codes and files are not")
    func metadata() throws {
        var issue = Self.issue(TextBlock("报"))
        issue.nameplate.date = "2026-03-06"
        issue.nameplate.cn = "CN99-0001"
        issue.nameplate.website = "周报.example"
        issue.pages[0].articles[0].blocks.append(
            .figure(Figure(image: "图/桥.jpg", caption: "桥", credits: [Credit(name: "苏禾", role: "摄")])))
        let result = try converted(issue, to: .traditional).value.issue
        #expect(result.nameplate.title == "清河週報" && result.pages[0].staff == ["責編": "蘇禾"])
        #expect(result.nameplate.date == "2026-03-06" && result.nameplate.cn == "CN99-0001")
        #expect(result.nameplate.website == "周报.example")
        #expect(result.pages[0].articles[0].id == "p1-a1")
        guard case .figure(let figure) = result.pages[0].articles[0].blocks[1] else {
            Issue.record("no figure")
            return
        }
        #expect(figure.image == "图/桥.jpg" && figure.caption == "橋" && figure.credits[0].role == "攝")
    }

    @Test("Annotations stay at their characters, and both of two roles that differ in script only are kept")
    func annotations() throws {
        let block = TextBlock(
            "头发发展",
            annotations: [
                Annotation(.ruby, start: 1, count: 1, text: "fà"), Annotation(.emphasis, start: 2, count: 2),
            ])
        var issue = Self.issue(block)
        issue.pages[0].staff = ["责编": "甲", "責編": "乙"]
        let result = try converted(issue, to: .taiwan).value.issue
        #expect(Self.paragraph(result)?.text == "頭髮發展")
        #expect(Self.paragraph(result)?.annotations == block.annotations)
        #expect(result.pages[0].staff == ["責編": "甲 乙"])
    }

    @Test("A text in that script already keeps its characters; one that is not Chinese its tag, too")
    func notNeeded() throws {
        let traditional = try converted(Self.issue(TextBlock("后面"), language: "zh-Hant-TW"), to: .traditional)
        #expect(Self.paragraph(traditional.value.issue)?.text == "后面")
        #expect(traditional.value.issue.language == "zh-Hant-TW")
        #expect(traditional.diagnostics.map(\.code.id) == ["CNV-003"])
        let english = try converted(Self.issue(TextBlock("text"), language: "en"), to: .simplified).value
        #expect(english.issue.language == "en" && Self.paragraph(english.issue)?.text == "text")
    }

    @Test("A dictionary that changes lengths moves annotations with their characters, and each text is told")
    func lengths() throws {
        let folder = try ScratchFolder()
        let dictionary = #"{"type": "text", "file": "words.txt"}"#
        let configuration =
            #"{"name": "a", "segmentation": {"type": "mmseg", "dict": \#(dictionary)}, "conversion_chain": [{"dict": \#(dictionary)}]}"#
        try folder.write("s2t.json", Array(configuration.utf8))
        try folder.write("words.txt", Array("软件\t電腦軟體\n国\t國\n".utf8))
        let block = TextBlock("软件强国", annotations: [Annotation(.emphasis, start: 2, count: 2)])
        let made = try converted(Self.issue(block), to: .traditional, configurations: folder.path)
        #expect(Self.paragraph(made.value.issue)?.text == "電腦軟體强國")
        #expect(Self.paragraph(made.value.issue)?.annotations == [Annotation(.emphasis, start: 4, count: 2)])
        let codes = made.diagnostics.map(\.code.id)
        #expect(codes == ["CNV-001", "CNV-002"])
        #expect(made.diagnostics[1].message(in: .english).contains("電腦軟體"))
    }

    @Test("Without OpenCC's data there is an error with the package to install")
    func noData() throws {
        let issue = Self.issue(TextBlock("国"))
        let failure = #expect(throws: Failure.self) {
            try converted(issue, to: .traditional, configurations: "/nowhere")
        }
        #expect(failure?.diagnostics.map(\.code.id) == ["CNV-004"])
    }

    @Test("Controls, a zero, rare characters and emoji come through")
    func hostile() throws {
        let text = "国\u{0}国\u{1}𠮷👩‍👩‍👧‍👦\u{301}\u{FFFD} <&> 国"
        let result = try converted(Self.issue(TextBlock(text)), to: .traditional).value
        #expect(Self.paragraph(result.issue)?.text == text.replacing("国", with: "國"))
        #expect(result.count.otherLengths.isEmpty)
    }

    @Test(
        "The example loses no character on the way, and the note counts those that changed",
        arguments: ScriptTarget.allCases)
    func example(target: ScriptTarget) throws {
        let issue = try issueSource(at: Repository.example).value.issue
        let made = try converted(issue, to: target)
        #expect(made.value.count.otherLengths.isEmpty)
        for (before, after) in zip(issue.pages, made.value.issue.pages) {
            for (one, other) in zip(before.articles, after.articles) {
                let texts = (one.printedTexts(in: "zh-Hans"), other.printedTexts(in: target.language))
                #expect(
                    texts.0.map(\.unicodeScalars.count) == texts.1.map(\.unicodeScalars.count), "\(one.id)")
            }
        }
        guard target != .simplified else { return }
        #expect(made.value.count.changed > made.value.count.characters / 5)
        let note = try #require(made.diagnostics.first { $0.code.id == "CNV-001" })
        #expect(note.message(in: .english).contains(String(made.value.count.changed)))
    }

    @Test(
        "There and back, at most one character in four thousand differs",
        arguments: [ScriptTarget.traditional, .hongKong, .taiwan])
    func roundTrip(target: ScriptTarget) throws {
        let issue = try issueSource(at: Repository.example).value.issue
        let there = try converted(issue, to: target).value
        let back = try converted(there.issue, to: .simplified).value.issue
        var differing = 0
        for (page, other) in zip(issue.pages, back.pages) {
            for (one, two) in zip(page.articles, other.articles) {
                let texts = (one.printedTexts(in: "zh-Hans"), two.printedTexts(in: "zh-Hans"))
                differing += zip(texts.0.joined(), texts.1.joined()).count { $0 != $1 }
            }
        }
        #expect(differing * 4000 <= there.count.characters, "\(differing) of \(there.count.characters)")
    }
}
