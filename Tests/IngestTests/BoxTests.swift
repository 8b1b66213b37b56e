import IssueModel
import Testing

@testable import Ingest

@Suite("Articles that boxes and pictures interrupt")
struct BoxTests {
    private func articles(_ lines: [(LineRole, String)]) -> [Article] { assembled(lines).articles }

    private let report: [(LineRole, String)] = [
        (.headline, "爬山伤不伤膝盖"), (.crosshead, "膝盖为什么疼"), (.body, "软骨像轮胎，磨一点少一点。"),
    ]
    private let box: [(LineRole, String)] = [
        (.column, "链接"), (.headline, "一个动作自测"), (.body, "靠墙站立，慢慢下蹲，坚持二十秒。"),
    ]

    @Test("A crosshead under a box goes on with the article before it, which stays before it")
    func crosshead() {
        let found = articles(report + box + [(.crosshead, "什么运动合适"), (.body, "膝盖疼也要动。")])
        #expect(found.map(\.headline) == ["爬山伤不伤膝盖", "一个动作自测"])
        #expect(found.map(\.blocks.count) == [4, 1])
    }

    @Test("A box with crossheads of its own keeps them, and so does one after an article that was signed")
    func ownCrossheads() {
        let own = articles(report + box + [(.crosshead, "什么运动合适"), (.body, "游泳。")])
        #expect(own.map(\.blocks.count) == [4, 1])
        let signed = articles(report + [(.signer, "（县医院 柯白榆）")] + box + [(.crosshead, "次数"), (.body, "三次。")])
        #expect(signed.map(\.blocks.count) == [2, 3])
    }

    @Test("The rest of a cut paragraph stands with it, whatever came between")
    func cutParagraph() {
        let found = articles([
            (.headline, "沙窝庄办学记"), (.body, "复员军人把自家三间正房腾出两间办学，自己住进看瓜棚。他"), (.notice, "寻物启事"),
            (.body, "遗失提包一只。"), (.signature, "柯白榆"), (.more, "到县里买回废门板，锯成课桌。"),
        ])
        #expect(found.map(\.blocks.count) == [1, 2])
        #expect(texts(found[0]) == ["复员军人把自家三间正房腾出两间办学，自己住进看瓜棚。他到县里买回废门板，锯成课桌。"])
    }

    @Test("A name alone under a picture says who made it")
    func namedCredit() {
        let found = articles([(.caption, "一名旅客走过车站。"), (.credit, "岚港社/样新")])
        guard case .figure(let figure)? = found.first?.blocks.first else {
            Testing.Issue.record("no picture")
            return
        }
        #expect(figure.credits.map(\.name) == ["岚港社/样新"])
    }

    @Test("A list of names keeps its blanks, however long it is")
    func names() {
        let list = (0..<14).map { _ in "柯白榆" }.joined(separator: " ")
        #expect(texts(articles([(.headline, "委员名单"), (.body, list)])[0]) == [list])
    }

    private func texts(_ article: Article) -> [String] {
        article.blocks.compactMap { if case .paragraph(let text) = $0 { text.text } else { nil } }
    }
}

@Suite("Cells of rows that single blanks part")
struct TableCellTests {
    private func cells(_ rows: String...) -> [[String]] {
        var assembly = PageAssembly(page: 1)
        assembly.take([RoledLine(.headline, "公告")] + rows.map { RoledLine(.table, $0) })
        guard case .table(let table)? = assembly.articles.first?.blocks.first else { return [] }
        return table.map { $0.map(\.text) }
    }

    @Test("The time and the weekday are of their day")
    func times() {
        #expect(
            cells("4月17日 9:00 海滨 风筝", "4月18日 14:30 馆内 讲座") == [
                ["4月17日 9:00", "海滨", "风筝"], ["4月18日 14:30", "馆内", "讲座"],
            ])
        #expect(cells("二月八日 星期一", "18:10 儿童节目") == [["二月八日 星期一"], ["18:10", "儿童节目"]])
    }

    @Test("Numbers behind each other are one cell where rows are more alike then")
    func numbers() {
        #expect(
            cells("玩法 期号 号码", "双球 2014137 03 08 14 33＋11", "三球 2014321 4 0 9") == [
                ["玩法", "期号", "号码"], ["双球", "2014137", "03 08 14 33＋11"], ["三球", "2014321", "4 0 9"],
            ])
        #expect(cells("南门队 3 1 2", "北门队 2 2 2") == [["南门队", "3", "1", "2"], ["北门队", "2", "2", "2"]])
    }

    @Test("Names with a number of each are cells")
    func pairs() {
        #expect(
            cells("金价 开 2384 高 2406 低 2379", "银价 收 7.42") == [
                ["金价", "开 2384", "高 2406", "低 2379"], ["银价", "收 7.42"],
            ])
    }
}
