import IntakeFixtures
import Testing

@testable import Ingest

@Suite("How paragraphs begin")
struct ParagraphTests {
    @Test(
        "Sentences inside a paragraph go on, the first after a whole paragraph begins one, after a cut one nothing tells"
    )
    func examples() {
        let examples = ParagraphBeginnings.examples(in: ["他说：“好！” 大家笑了。", "第二天，雨停了", "船开。"])
        #expect(examples.map(\.begins) == [false, true])
        #expect(examples.first?.features == ["length0", "sentences1", "mark1", "<大", ">”"])
        #expect(examples.last?.features == ["length0", "sentences2", "mark0", "<第", ">。"])
    }

    @Test("Marks right behind each other, and brackets that close after them, end one sentence")
    func stops() {
        let examples = ParagraphBeginnings.examples(in: ["真的吗？！……（笑。）他没有回答。"])
        #expect(examples.map { $0.features[3] } == ["<（", "<他"])
        #expect(examples.map { $0.features[1] } == ["sentences1", "sentences2"])
    }

    @Test("However long the text before and the sentence are, there are weights for them")
    func weights() {
        let text = Scalars(String(repeating: "渠水从山口引来，果园里的树一年比一年高。", count: 20))
        let sentence = Scalars(String(repeating: "果", count: 40))
        let asked = ParagraphFeatures(of: sentence, after: text)
        #expect(asked?.length == ParagraphBeginnings.lengths.count - 1)
        #expect(asked?.sentences == ParagraphBeginnings.sentences.count - 1)
        #expect(asked?.mark == ParagraphBeginnings.marks.count - 1)
    }

    @Test("Paragraphs are learned from clean and whole, those of one item that follow each other together")
    func labelled() throws {
        let content = """
            @dirt half
            @wrap 4
            @page 1 | 第1版
            @article a
            headline\t大桥
            opening\t本报讯‖大桥，动␠工了。 => 本报讯

            body\t人很多。‖（何远） => end :何远
            more\t接着说。
            body\t雨停了。
            @article b
            body\t另一件事。
            """
        let page = try LabelledPage(content, path: "a.page")
        #expect(page.paragraphs == [["本报讯大桥，动工了。", "人很多。（何远）"], ["雨停了。"], ["另一件事。"]])
    }
}
