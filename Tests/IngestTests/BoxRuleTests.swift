import IssueModel
import Testing

@testable import Ingest

@Suite("What goes on after a box, and what does not")
struct BoxRuleTests {
    private func articles(_ lines: [(LineRole, String)]) -> [Article] { assembled(lines).articles }

    private func paragraphs(_ article: Article) -> [String] {
        article.blocks.compactMap { if case .paragraph(let text) = $0 { text.text } else { nil } }
    }

    private static let report: [(LineRole, String)] = [
        (.headline, "爬山伤不伤膝盖"), (.crosshead, "膝盖为什么疼"), (.body, "软骨像轮胎，磨一点少一点。"),
    ]
    private static let box: [(LineRole, String)] = [
        (.column, "链接"), (.headline, "一个动作自测"), (.body, "靠墙站立，慢慢下蹲，坚持二十秒。"),
    ]
    private static let next: [(LineRole, String)] = [(.crosshead, "什么运动合适"), (.body, "膝盖疼也要动。")]

    @Test("A crosshead stays in an article that is no box, and in a box that has crossheads of its own")
    func ownCrosshead() {
        let second: [(LineRole, String)] = [(.headline, "一个动作自测"), (.body, "靠墙站立，坚持二十秒。")]
        #expect(articles(Self.report + second + Self.next).map(\.blocks.count) == [2, 3])
        let box: [(LineRole, String)] = [
            (.column, "链接"), (.headline, "自测"), (.crosshead, "第一步"), (.body, "靠墙站立。"),
        ]
        #expect(articles(Self.report + box + Self.next).map(\.blocks.count) == [2, 4])
    }

    @Test(
        "An article without crossheads, or with a standing head, does not go on with the crosshead under a box")
    func notInterrupted() {
        let plain: [(LineRole, String)] = [(.headline, "爬山伤不伤膝盖"), (.body, "软骨像轮胎，磨一点少一点。")]
        #expect(articles(plain + Self.box + Self.next).map(\.blocks.count) == [1, 3])
        #expect(
            articles([(.column, "健康课堂")] + Self.report + Self.box + Self.next).map(\.blocks.count) == [2, 3])
    }

    @Test(
        "An article that names where it goes on, or where it comes from, is over",
        arguments: [(LineRole.jump, "（下转第2版）"), (.source, "据《岚港晚报》")])
    func over(role: LineRole, text: String) {
        #expect(articles(Self.report + [(role, text)] + Self.box + Self.next).map(\.blocks.count) == [2, 3])
    }

    @Test("A picture between an article and its box does not part them")
    func pictureBetween() {
        let found = articles(Self.report + [(.picture, "膝盖的构造。")] + Self.box + Self.next)
        #expect(found.map(\.kind) == [.article, .picture, .article])
        #expect(found.map(\.blocks.count) == [4, 1, 1])
    }

    private static let cut = "复员军人把自家三间正房腾出两间办学，自己住进看瓜棚"
    private static let notice: [(LineRole, String)] = [(.notice, "寻物启事"), (.body, "遗失提包一只。")]

    @Test("A paragraph that a comma ends was cut, and so was one without a mark", arguments: ["，", "、", ""])
    func cutParagraph(mark: String) {
        let found = articles(
            [(.headline, "办学记"), (.body, Self.cut + mark)] + Self.notice + [(.more, "到县里买回废门板。")])
        #expect(found.map { paragraphs($0).last } == [Self.cut + mark + "到县里买回废门板。", "遗失提包一只。"])
    }

    @Test(
        "A short text without a full stop, or one that goes on on another page, was not cut",
        arguments: ["名额有限，报名从速", cut + "（下转第2版）"])
    func notCut(text: String) {
        let found = articles([(.headline, "办学记"), (.body, text)] + Self.notice + [(.more, "失主请来领取。")])
        #expect(paragraphs(found[1]).joined() == "遗失提包一只。失主请来领取。")
    }

    @Test("Of two cut paragraphs the last one goes on")
    func lastCut() {
        let found = articles(
            [(.headline, "办学记"), (.body, Self.cut), (.notice, "寻物启事"), (.body, "遗失提包一只，内有"), (.more, "图纸三张。")])
        #expect(found.map { paragraphs($0).last } == [Self.cut, "遗失提包一只，内有图纸三张。"])
    }
}
