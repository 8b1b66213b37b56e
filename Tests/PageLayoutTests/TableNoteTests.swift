import Diagnostics
import Geometry
import IssueModel
@testable import PageLayout
import Pictures
import Styles
import TestSupport
import Testing

@Suite("Notes under tables")
struct TableNoteTests {
    private func body(_ article: Article, columns ems: Int) throws -> (BodyText, Length) {
        let style = try houseStyle(named: "tabloid", in: Repository.root + "/styles").value.pageStyle
        let setter = TypeSetter(style: style, shaper: GridShaper(), pictures: PictureStore())
        let width = style.bodySize * ems
        return (BodyComposer.body(of: article, width: width, setter: setter), style.bodySize)
    }

    private func schedule(_ note: String?) -> Article {
        let rows = [["终点", "首班"], ["青岭", "6:10"], ["临江", "6:30"]].map { $0.map { TextBlock($0) } }
        var article = Article(id: "a", headline: "班次", blocks: [.table(rows)])
        article.note = note
        return article
    }

    @Test("A note after a table stands under it, as wide as the table, and not in the columns of text")
    func underTable() throws {
        let note = "注：节假日增开班次以车站公告为准，咨询电话见站台。"
        let (body, em) = try body(schedule(note), columns: 12)
        let (bare, _) = try self.body(schedule(nil), columns: 12)
        #expect(body.lines.isEmpty && body.floats.count == 1)
        let (wide, plain) = (body.floats[0].content, bare.floats[0].content)
        // One line across 40 characters, several across 12.
        #expect(wide.setting(width: em * 40).textRows == plain.setting(width: em * 40).textRows + 1)
        #expect(wide.setting(width: em * 12).textRows > plain.setting(width: em * 12).textRows + 1)
        let under = wide.setting(width: em * 40).lines.filter { $0.role == .note }
        #expect(under.map(\.row) == [3] && under.map(\.block) == [1])
    }

    @Test("A note after a source is no note of the table: it stands where the text ends")
    func afterSource() throws {
        var article = schedule("注：班次或有变动。")
        article.source = "市客运站"
        let (body, _) = try body(article, columns: 12)
        #expect(
            body.floats.flatMap { $0.content.setting(width: .points(400)).lines }.allSatisfy {
                $0.role != .note
            })
        #expect(!body.lines.isEmpty)
    }
}
