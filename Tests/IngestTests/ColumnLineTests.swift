import Diagnostics
import Testing

@testable import Ingest

@Suite("Lines of columns")
struct ColumnLineTests {
    /// The lines that a paragraph has in a column of the width.
    private func wrapped(_ text: String, _ width: Int, indent: Bool = false) -> [String] {
        var rest = Array((indent ? "\u{3000}\u{3000}" : "") + text)[...]
        var lines: [String] = []
        while !rest.isEmpty {
            lines.append(String(rest.prefix(width)))
            rest = rest.dropFirst(width)
        }
        return lines
    }

    private func joined(_ lines: [String]) throws -> [SourceLine] {
        let read = lines.enumerated().map { index, line in
            let text = line.drop { $0 == "\u{3000}" }
            let place = SourcePlace(file: "", line: index + 1, column: line.count - text.count + 1)
            return SourceLine(
                place: place, line: repairedLine(text.trimmingBlanks, rules: .all), blanksBefore: 0,
                endsWithBlank: text.last == " ")
        }
        return try #require(WrappedText(read)).joined().lines
    }

    private static let story = "碼頭昨日恢復通航，首批旅客三百餘人登船，岸上人聲鼎沸，警員到場維持秩序，至午後始散。"

    @Test("A head as long as the column is wide stands alone over a dateline")
    func headOverDateline() throws {
        let items = ["港口復航旅客排成長龍", "山路搶通居民放下心頭", "菜價回穩攤販笑逐顏開"]
        let texts = try joined(items.flatMap { [$0] + wrapped("【本報訊】" + ColumnLineTests.story, 10) }).map(
            \.text)
        #expect(texts == items.flatMap { [$0, "【本報訊】" + ColumnLineTests.story] })
    }

    @Test("Two lines of a head, the first as long as the column is wide, stay apart")
    func headOfTwoLines() throws {
        let heads = ["港口復航旅客排成長龍", "岸上人聲鼎沸"]
        let story = wrapped(ColumnLineTests.story + ColumnLineTests.story, 10)
        let texts = try joined(heads + story + story).map(\.text)
        #expect(texts.starts(with: heads))
    }

    @Test("A caption that no column has room for and a row of a table are no part of a paragraph")
    func foreignLines() throws {
        let caption = "昨日碼頭復航後，旅客在岸上排成長龍等候登船，隊伍綿延。"
        let row = "早班 | 六時半 | 南岸"
        let texts = try joined(
            wrapped(ColumnLineTests.story, 10) + wrapped("旅客說，等了三天，總算", 10) + [caption]
                + wrapped(ColumnLineTests.story, 10) + [row]
        ).map(\.text)
        #expect(texts.contains(caption) && texts.last == row)
    }

    @Test(
        "A number that a line end parts behind its comma is one; a comma of the sentence there gets its width")
    func partedNumbers() throws {
        let story = "全市共有醫療機構2,406個,床位一萬二千張,門診編號排到15,其中社區站佔了大半,老人不出社區就能看上病,量上血壓。"
        let parted = ["全市共有醫療機構2,", "406個,床位一萬二千", "張,門診編號排到15,", "其中社區站佔了大半,", "老人不出社區就能看上", "病,量上血壓。"]
        let rest = wrapped(ColumnLineTests.story + ColumnLineTests.story, 10)
        let lines = try joined(parted + rest)
        #expect(lines.first?.text == story.replacing(",", with: "，").replacing("2，406", with: "2,406"))
    }

    @Test(
        "An item with a bullet begins anew after a full line, and so does one with a number after a full stop")
    func items() throws {
        let bullets = ["●碼頭昨日恢復通航旅客三百人。", "●山路搶通居民放下心頭大石了。"]
        let numbers = ["一、早班船六時半由南岸開。", "二、晚班船七時由北岸開出。"]
        let lines =
            (bullets + numbers).flatMap { wrapped($0, 15) }
            + wrapped(ColumnLineTests.story + ColumnLineTests.story, 15)
            + wrapped(ColumnLineTests.story + ColumnLineTests.story, 15)
        #expect(try joined(lines).map(\.text).starts(with: bullets + numbers))
    }

    @Test(
        "Without indents the words tell whether a sentence that ends with a full line ends its paragraph",
        arguments: [
            ("据水务部门介绍，新渠六月通水，两岸八百亩水田不再靠天吃饭。", 2),
            ("他们还在渠边栽上柳树，明年春天就能成荫，行人也有了歇脚处。", 1),
        ])
    func paragraphEnd(next: String, count: Int) throws {
        // Lines of thirteen, the last one full.
        let first = "清渠村昨天挖通了最后一段水渠，老少三百多人一起上阵。水渠从山口引水，绕过三道山梁，沿途修了七座渡槽，工钱由村里的果园出，一共花了十八万五千元左右，连同看护。"
        let lines =
            ["水渠通了"] + wrapped(first, 13) + wrapped(next, 13)
            + Array(repeating: wrapped(first, 13), count: 4).joined()
        #expect(first.count.isMultiple(of: 13))
        let texts = try joined(lines).map(\.text)
        #expect(texts[1] == (count == 2 ? first : first + next))
    }

    @Test("Columns of six characters are columns when lines begin with marks that begin no sentence")
    func narrow() throws {
        let story =
            "昨天下午,的哥在后座发现一只黑包,里头是现金和货单。他把当天每位乘客的脸想了一遍,又开车到市场,一家一家问,天黑才问到,"
            + "原来货主还在路口等,两人都松了口气,说明天请他喝早茶。"
        let texts = try joined(wrapped(story, 6, indent: true)).map(\.text)
        #expect(texts == [story.replacing(",", with: "，")])
    }

    @Test("Marks that a line end parted from their sentence get the width that they have in it")
    func partedMarks() throws {
        let text = "碼頭昨日恢復通航旅客三百餘人登船了(下轉第二版)"
        let lines =
            wrapped(ColumnLineTests.story, 11) + wrapped(ColumnLineTests.story, 11)
            + wrapped(ColumnLineTests.story, 11)
        let end = wrapped(text, 11)  // 「…了(下轉」「第二版」「)」
        let last = try #require(try joined(lines + end).last)
        #expect(last.text.hasSuffix("（下轉第二版）"))
    }

    /// Four paragraphs in lines of ten characters.
    private var column: [String] { (0..<4).flatMap { _ in wrapped(ColumnLineTests.story, 10) } }

    @Test("What is open at a line's end goes on, whatever its next line looks like")
    func openBrackets() throws {
        let opening = ["　　本报讯(嵐港報社", "記者 柯白榆 余白榆", ")昨日碼頭復航三百人"]
        let text = try joined(opening + column).map(\.text)[0]
        #expect(text.hasPrefix("本报讯（嵐港報社記者 柯白榆 余白榆）昨日"))
    }

    @Test("A dateline that fills its line is no head of its text")
    func fullDateline() throws {
        let items = (0..<4).flatMap { _ in ["港口復航"] + wrapped(ColumnLineTests.story, 10) }
        let text = ["西部糧庫", "据样华社岚港7日电", "国家计划，新建粮库三", "处，今年动工。"]
        #expect(try joined(items + text).map(\.text).last == text.dropFirst().joined())
    }

    @Test("A blank at a line's end stays in brackets and among names")
    func meantBlanks() throws {
        let letter = ["水箱結垢該怎麼清除，", "請指點一二。（嵐港 ", "柯白榆）"]
        #expect(try joined(column + letter).last?.text == "水箱結垢該怎麼清除，請指點一二。（嵐港 柯白榆）")
    }

    @Test(
        "A mail address and an abbreviation in capitals are whole again, Latin words stay apart",
        arguments: [
            (["來稿寄yuebao@", "lg.example，"], "yuebao@lg.example"), (["醫院新購的全身機一C", "T機一台，"], "一CT機"),
            (["火花，北方叫火花，南方", "叫畫，在英稱match", "label，後來"], "match label"),
        ])
    func latin(lines: [String], whole: String) throws {
        #expect(
            try joined(column + lines).last?.text.contains(
                whole) == true)
    }

    @Test(
        "A head as long as the column is wide stands alone over an indented paragraph",
        arguments: ["一只金雞引出的官司了", "山裏來了個“洋先生”", "職業訓練局開新課程了"])
    func headOverIndent(head: String) throws {
        let story = wrapped(ColumnLineTests.story, 10, indent: true)
        let texts = try joined(story + [head] + story + story).map(\.text)
        #expect(texts == [ColumnLineTests.story, head, ColumnLineTests.story, ColumnLineTests.story])
    }

    @Test("A byline as long as the column is wide is no beginning of a paragraph")
    func fullByline() throws {
        let texts = try joined(["碼頭復航", "記者 柯白榆 余白榆"] + column).map(\.text)
        #expect(texts[1] == "記者 柯白榆 余白榆")
    }

    @Test("Where paragraphs are indented, lines at the edge that end in marks are verses")
    func verses() throws {
        let verses = ["月亮瘦得像彎的鐮刀，", "照著土筐滿山上下轉，", "我問月亮可想睡了麼。"]
        let story = wrapped(ColumnLineTests.story, 10, indent: true)
        let texts = try joined(story + ["夜歌"] + verses + story + story).map(\.text)
        #expect(Array(texts[2...4]) == verses)
    }

    @Test("A head of the column's width stands apart from the text below it")
    func fullHead() throws {
        let items = (0..<5).flatMap { _ in wrapped(ColumnLineTests.story, 13) }
        let head = ["雨后果园忙排水村民连夜上", "县里的技术员带着水泵来了"]
        let text = ["，忙到半夜，积水退了一半。"]
        #expect(try joined(items + head + text).suffix(2).map(\.text) == [head[0], head[1] + text[0]])
    }

    @Test("A line that its column has no room for stands alone; a mark may hang, Western letters are narrow")
    func tooLong() throws {
        let items = (0..<5).flatMap { _ in wrapped(ColumnLineTests.story, 13) }
        let text = ["两岸的果树，都喝上了水。"]
        for (line, goesOn) in [
            ("渠水流到了，山下每一家的地头", false), ("渠水流到了，山下每一家地头，", true), ("渠水流到ABC，山下每家地头", true),
        ] {
            #expect(try joined(items + [line] + text).last?.text == (goesOn ? line : "") + text[0], "\(line)")
        }
    }
}

extension String.SubSequence {
    fileprivate var trimmingBlanks: String { String(Scalars(String(self)).trimmed.string) }
}
