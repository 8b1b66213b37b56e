import IssueModel
import Testing

@testable import Ingest

@Suite("Pictures, sources, notes and names beside articles, from lines whose roles are known")
struct PictureRuleTests {
    private func articles(_ lines: [(LineRole, String)], blanks: Int = 0) -> [Article] {
        assembled(lines, blanks: blanks).articles
    }

    private func figures(_ article: Article) -> [Figure] {
        article.blocks.compactMap { if case .figure(let figure) = $0 { figure } else { nil } }
    }

    private func paragraphs(_ article: Article) -> [String] {
        article.blocks.compactMap { if case .paragraph(let text) = $0 { text.text } else { nil } }
    }

    private static let story: [(LineRole, String)] = [(.headline, "大桥"), (.body, "大桥昨日合龙，全长两公里。")]

    @Test("Text after a photograph is of the article before it, unless that was signed")
    func interrupted() {
        let picture: [(LineRole, String)] = [(.picture, "桥上的晚霞。"), (.credit, "柯远 摄"), (.body, "明年通车。")]
        let read = articles(Self.story + picture)
        #expect(read.map(\.kind).sorted { $0.rawValue < $1.rawValue } == [.article, .picture])
        #expect(read.first { $0.kind == .article }?.blocks.count == 2)
        let signed = articles(Self.story + [(.signer, "（余榆）")] + picture)
        #expect(signed.first { $0.headline == "大桥" }?.blocks.count == 1)
    }

    @Test("Text after two photographs is of the article before both")
    func twoPictures() {
        let pictures: [(LineRole, String)] = [(.picture, "桥上的晚霞。"), (.picture, "桥下的渡船。")]
        let read = articles(Self.story + pictures + [(.body, "明年通车。")])
        #expect(read.count == 3 && read.first { $0.headline == "大桥" }?.blocks.count == 2)
    }

    @Test("A photograph under a head alone has it as its headline")
    func headOfPicture() {
        let read = articles([(.headline, "放飞"), (.picture, "市民在江边放风筝。")])
        #expect(read.map(\.kind) == [.picture] && read[0].headline == "放飞")
    }

    @Test("A picture with a head keeps a second caption")
    func captionsUnderHead() {
        let read = articles([
            (.headline, "放飞"), (.picture, "市民在江边放风筝。"), (.credit, "柯远 摄"), (.caption, "孩子在跑。"),
            (.credit, "余榆 摄"),
        ])
        #expect(read.count == 1 && figures(read[0]).count == 2)
    }

    @Test("A second credit is that of another picture")
    func secondCredit() {
        let read = articles([(.headline, "盐田"), (.caption, "盐田一角。"), (.credit, "柯远 摄"), (.credit, "余榆 绘")])
        #expect(read.flatMap(figures).map { $0.credits.map(\.name) } == [["柯远"], ["余榆"]])
    }

    @Test("Who gave the text, in brackets at its end, is its source; under a picture the picture's credit")
    func given() {
        let text = articles(Self.story + [(.body, "通车时间未定。"), (.credit, "（县交通局提供）")])
        #expect(text.map(\.kind) == [.article] && text[0].source == "县交通局提供")
        let picture = articles([(.caption, "大桥夜景。"), (.credit, "（县交通局提供）")])
        #expect(picture[0].source == nil && figures(picture[0])[0].credits.map(\.name) == ["县交通局"])
        let taken = articles(Self.story + [(.body, "通车时间未定。"), (.credit, "（余榆 摄）")])
        #expect(taken[0].source == nil)
    }

    @Test(
        "A text that is long, has a dateline or a writer, or ends in a colon is no caption, whoever took a picture below it",
        arguments: [
            [(LineRole.opening, "本报讯　市民昨日在江边放风筝。")], [(.byline, "本报记者 柯远"), (.body, "市民在江边放风筝。")],
            [(.body, "市民在江边放风筝，样子如下：")], [(.body, "市民在江边放风筝。"), (.body, "孩子在跑。")],
            [(.body, String(repeating: "市民在江边放风筝。", count: 20))],
        ])
    func noLoneCaption(lines: [(LineRole, String)]) {
        let read = articles([(.headline, "放飞")] + lines + [(.credit, "（余榆 摄）")])
        #expect(read[0].kind == .article)
    }

    @Test("A sentence under a picture is no name of who made it")
    func noCredit() {
        for text in ["他说，桥下水流很急。", "岚港供水公司管道工程施工招标领导小组办公室全体成员合影留念"] {
            let read = articles([(.caption, "大桥夜景。"), (.credit, text)])
            #expect(figures(read[0])[0].credits.isEmpty)
        }
    }

    @Test("After a source text is another article; of two sources the second is text")
    func source() {
        let read = articles(Self.story + [(.source, "据《岚港晚报》"), (.body, "老井修好了。")])
        #expect(read.map(\.source) == ["《岚港晚报》", nil])
        let two = articles([(.headline, "大桥"), (.source, "据《岚港晚报》"), (.source, "据《石坝报》"), (.body, "大桥合龙。")])
        #expect(two[0].source == "《岚港晚报》" && paragraphs(two[0]).first == "据《石坝报》")
    }

    @Test("A name after the text stands at its end, and so does one of a text that is over in the next article")
    func byline() {
        let end = articles(Self.story + [(.byline, "本报记者 柯远")])
        #expect(end.count == 1 && end[0].bylines.map(\.position) == [.end])
        let next = articles(Self.story + [(.signer, "（余榆）"), (.byline, "本报记者 柯远"), (.body, "老井修好了。")])
        #expect(next.map { $0.bylines.map(\.name) } == [["余榆"], ["柯远"]])
        #expect(next[1].bylines.map(\.position) == [.head])
    }

    @Test("An editors' note between an article and a head is of what follows, after a blank line")
    func note() {
        let text = "编者按：今天起刊登一组报道。"
        let next: [(LineRole, String)] = [(.headline, "老井"), (.body, "八口老井修好了。")]
        #expect(articles(Self.story + [(.note, text)] + next, blanks: 1).map(\.note) == [nil, text])
        #expect(articles(Self.story + [(.note, text)] + next).map(\.note) == [text, nil])
        #expect(articles(Self.story + [(.note, text), (.body, "通车时间未定。")], blanks: 1).map(\.note) == [text])
        let head = articles([(.headline, "大桥"), (.note, text)] + next, blanks: 1)
        #expect(head.map(\.note) == [text, nil])
        let signed = articles(Self.story + [(.signer, "（余榆）"), (.note, text)] + next, blanks: 1)
        #expect(signed.map(\.note) == [text, nil])
        let writer = articles(Self.story + [(.note, "（作者系岚港中学教师）")] + next, blanks: 1)
        #expect(writer.map(\.note) == ["（作者系岚港中学教师）", nil])
    }
}
