import Diagnostics
import Geometry
import IssueModel
@testable import PageLayout
import Pictures
import Styles
import TestSupport
import Testing
import Typography

/// Knows the words that it is given.
private struct WordList: WordFinder {
    let words: [String]

    func wordStarts(in text: String) -> [Int] {
        var starts = [0]
        var rest = Substring(text)
        while !rest.isEmpty {
            let word = words.first { rest.hasPrefix($0) } ?? String(rest.prefix(1))
            rest = rest.dropFirst(word.count)
            starts.append(starts[starts.count - 1] + word.utf8.count)
        }
        return starts
    }
}

@Suite("Lines of list items")
struct ItemLineTests {
    private func lines(_ text: String, ems: Int, words: [String] = []) throws -> [String] {
        let style = try houseStyle(named: "tabloid", in: Repository.root + "/styles").value.pageStyle
        let setter = TypeSetter(
            style: style, shaper: GridShaper(), pictures: PictureStore(),
            words: words.isEmpty ? nil : WordList(words: words))
        let face = TypeFace(role: .body, size: style.bodySize, colour: style.textColour)
        let measure = LineMeasure(width: style.bodySize * ems, indent: style.bodySize)
        return setter.itemLines(PrintedText(text), in: face, measure: measure).map { line in
            line.line.clusters.map { String(Character(line.text.shaped.clusters[$0].scalar)) }.joined()
        }
    }

    @Test("Lines are filled before they are broken, and the last one takes what is left")
    func filled() throws {
        #expect(try lines("石桥修好了路就近了过河的人都说方便", ems: 8).map(\.count) == [7, 8, 2])
    }

    @Test("In a narrow column a sentence of a list fills its lines, an entry keeps its words")
    func sentences() throws {
        let style = try houseStyle(named: "tabloid", in: Repository.root + "/styles").value.pageStyle
        let setter = TypeSetter(
            style: style, shaper: GridShaper(), pictures: PictureStore(), words: WordList(words: ["体育馆"]))
        func firstLine(_ item: String) throws -> Int {
            let article = Article(id: "a", headline: "简讯", blocks: [.list([TextBlock(item)])])
            let body = BodyComposer.body(of: article, width: style.bodySize * 9, setter: setter)
            return try #require(body.lines.first?.content).line.clusters.count
        }
        #expect(try firstLine("本周六上午九时体育馆开门，大家都可以来") == 8)
        #expect(try firstLine("本周六上午九时体育馆开门大家都可以来") == 7)
    }

    @Test("A word that would be parted begins the next line")
    func words() throws {
        let words = ["本周", "体育馆", "举行", "提供", "岗位"]
        let set = try lines("本周六在体育馆举行提供岗位", ems: 7, words: words)
        #expect(set == ["本周六在", "体育馆举行提供", "岗位"])
    }

    @Test("Characters in a row that are no words stay together as a name does, particles do not")
    func names() {
        let shaped = GridShaper().shaped("请骆海生到场", role: .body, size: .points(10))
        func groups(_ words: [String]) -> [Range<Int>] {
            wordGroups(in: shaped, starts: WordList(words: words).wordStarts(in: shaped.text))
        }
        #expect(groups([]) == [0..<4])
        #expect(groups(["到场"]) == [0..<4, 4..<6])
    }
}
