import IssueModel
import Testing

@testable import Ingest

@Suite("Rows of tables, standing heads and cut openings from lines whose roles are known")
struct RowAndHeadTests {
    private func articles(_ lines: [(LineRole, String)]) -> [Article] {
        let assembly = assembled(lines)
        let stored = assembly.articles.reduce(0) { $0 + $1.storedInk }
        #expect(stored == assembly.tally.input - assembly.tally.furniture - assembly.tally.unplaced)
        return assembly.articles
    }

    private func paragraphs(_ article: Article) -> [String] {
        article.blocks.compactMap { if case .paragraph(let text) = $0 { text.text } else { nil } }
    }

    @Test(
        "Rows have the cells that their blanks, and the rows above them, tell",
        arguments: [
            (["特獎 48130275　07762914"], ["特獎|48130275|07762914"]), (["第一場 3 馬　7 珠"], ["第一場|3 馬|7 珠"]),
            (["岚港 12　石坝 13"], ["岚港 12|石坝 13"]), (["6:50 晨曲 7:00 晨练"], ["6:50 晨曲|7:00 晨练"]),
            (["岚港台 6:50 晨曲 7:00 晨练"], ["岚港台|6:50 晨曲|7:00 晨练"]), (["高潮 3:41 16:12"], ["高潮|3:41|16:12"]),
            (["周三 儿科 余榆", "周五 外科 沙 敏"], ["周三|儿科|余榆", "周五|外科|沙敏"]), (["周五 外科 沙 敏"], ["周五|外科|沙|敏"]),
            (["周三 儿科 余榆", "周五 外科 天 敏"], ["周三|儿科|余榆", "周五|外科|天|敏"]),
            (["影院 片名 场次", "金城 渡口 2:15 7:30"], ["影院|片名|场次", "金城|渡口|2:15 7:30"]),
        ])
    func rows(lines: [String], cells: [String]) {
        let read = articles([(.headline, "表")] + lines.map { (.table, $0) })
        guard case .table(let rows)? = read[0].blocks.first else {
            Issue.record("no table")
            return
        }
        #expect(rows.map { $0.map(\.text).joined(separator: "|") } == cells)
    }

    @Test(
        "Cells stay apart where the rows above do not tell otherwise, and a rule is no row",
        arguments: [
            (["19:30 女篮 决赛", "21:00 乒乓球 单打"], ["19:30|女篮|决赛", "21:00|乒乓球|单打"]),
            (["岚港 晴", "石坝 多云 转晴"], ["岚港|晴", "石坝|多云|转晴"]), (["岚港|晴", "---|---", "石坝|雨"], ["岚港|晴", "石坝|雨"]),
        ])
    func apart(lines: [String], cells: [String]) {
        rows(lines: lines, cells: cells)
    }

    @Test("A row after the end of an article is of another table")
    func rowAfterEnd() {
        let read = articles([
            (.headline, "天气"), (.table, "岚港 晴"), (.source, "据岚港气象台消息"), (.table, "石坝 雨"),
        ])
        #expect(read.map(\.blocks.count) == [1, 1])
    }

    @Test("What stands under a standing head tells what the item is")
    func noticeUnderColumn() {
        let read = articles([(.column, "求才"), (.notice, "徵才"), (.body, "徵作業員一百名。")])
        #expect(read.count == 1 && read[0].kind == .notice)
        #expect(read[0].column == "求才" && read[0].headline == "徵才")
    }

    @Test("Between a standing head and its headline its writer can stand")
    func bylineUnderColumn() {
        let read = articles([(.column, "灯下漫笔"), (.byline, "余榆"), (.headline, "旧钥匙"), (.body, "翻出一把旧钥匙。")])
        #expect(read.count == 1 && read[0].column == "灯下漫笔" && read[0].headline == "旧钥匙")
        #expect(read[0].bylines.map(\.name) == ["余榆"])
    }

    @Test(
        "A crosshead of one word that was spaced out is one word",
        arguments: [("种 子", "种子"), ("第一章 总 则", "第一章 总 则")])
    func crosshead(printed: String, text: String) {
        let read = articles([(.headline, "三题"), (.crosshead, printed), (.body, "春天来了。")])
        let crossheads = read[0].blocks.compactMap {
            if case .crosshead(let head) = $0 { head.text } else { nil }
        }
        #expect(crossheads == [text])
    }

    @Test(
        "An opening that a line end cut is whole with the rest of its paragraph",
        arguments: [
            ("本报讯（记者 余白榆 通讯员", "柯远）港口昨日复航。", "本报讯", ["余白榆", "柯远"]), ("〔遠訊社嵐港八日電", "〕港口昨日復航。", "遠訊社嵐港八日電", []),
            ("遠訊社嵐港八日電", "港口昨日復航。", "遠訊社嵐港八日電", []), ("【記者余白榆／嵐港報", "導】港口昨日復航。", "嵐港報導", ["余白榆"]),
        ])
    func cutOpening(first: String, rest: String, dateline: String, names: [String]) {
        let read = articles([(.headline, "复航"), (.opening, first), (.more, rest)])
        #expect(read[0].dateline == dateline && read[0].bylines.map(\.name) == names)
        #expect(paragraphs(read[0]).map { $0.count } == [7])
    }

    @Test("Among who made the page, a role can have one character")
    func staff() {
        let entries = LineForms.staff(Scalars("责编：余榆 图：柯远"), isKnown: true) ?? []
        #expect(entries.map { "\($0.role):\($0.name)" } == ["责编:余榆", "图:柯远"])
        #expect(LineForms.staff(Scalars("图：柯远")) == nil)
    }
}
