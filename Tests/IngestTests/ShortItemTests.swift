import IssueModel
import Testing

@testable import Ingest

@Suite("Short news, lone pictures and lists from lines whose roles are known")
struct ShortItemTests {
    private func assembly(_ lines: [(LineRole, String)]) -> PageAssembly { assembled(lines) }

    private func paragraphs(_ article: Article) -> [String] {
        article.blocks.compactMap { if case .paragraph(let text) = $0 { text.text } else { nil } }
    }

    private func figures(_ article: Article) -> [Figure] {
        article.blocks.compactMap { if case .figure(let figure) = $0 { figure } else { nil } }
    }

    @Test("Where every paragraph ends with who wrote it, all are parted; one name inside a story stays text")
    func shortNews() {
        let lines: [(LineRole, String)] = [
            (.headline, "简讯"), (.body, "岚港修好八口老井。（余白榆）"), (.body, "石坝换了新艇。（柯远）"),
        ]
        let article = assembly(lines).articles[0]
        #expect(article.bylines.map(\.name).sorted() == ["余白榆", "柯远"].sorted())
        #expect(paragraphs(article) == ["岚港修好八口老井。", "石坝换了新艇。"])
        let story = assembly(lines + [(.body, "今天雨停了。")]).articles[0]
        #expect(story.bylines.isEmpty && paragraphs(story).count == 3)
    }

    @Test(
        "A head, one short paragraph and who took the picture are a picture",
        arguments: [LineRole.credit, .signer])
    func loneCaption(role: LineRole) {
        let article = assembly([
            (.headline, "放飞"), (.body, "5月5日，市民在江边放风筝。"), (role, "（余白榆 摄）"),
        ]).articles[0]
        #expect(article.kind == .picture && article.headline == "放飞")
        #expect(figures(article).map(\.caption) == ["5月5日，市民在江边放风筝。"])
        #expect(figures(article).flatMap(\.credits).map(\.name) == ["余白榆"])
    }

    @Test("A picture that has its caption and its credit is over")
    func pictures() {
        let articles = assembly([
            (.picture, "渡口的晨雾。"), (.credit, "余白榆 摄"), (.caption, "桥上的晚霞。"), (.credit, "柯远 摄"),
        ]).articles
        #expect(articles.count == 2)
    }

    @Test("A standing head right over a list is no headline")
    func columnOverList() {
        let article = assembly([(.column, "街谈巷议"), (.list, "●健身器材坏了。"), (.list, "●填表样本字太小。")]).articles[0]
        #expect(article.column == "街谈巷议" && article.headline == nil)
    }
}
