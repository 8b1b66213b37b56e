import Diagnostics
import Geometry
import Styles
import TestSupport
import Testing

@Suite("Styles of vertical pages")
struct VerticalStyleTests {
    private func vertical() throws -> PageStyle {
        try houseStyle(named: "vertical", in: Repository.root + "/styles").value.pageStyle
    }

    @Test("Bands take the height of the sheet under the folio, lines its width")
    func areas() throws {
        let style = try vertical()
        let (area, folio) = (style.printedArea, style.folioArea)
        let turn = try #require(style.turn)
        let turned = turn(style.typeArea)
        #expect(turned.width == style.rowPitch * style.rows)
        #expect(turned.height == style.width(ofColumns: style.columns))
        #expect(area.contains(turned) && area.contains(folio) && !folio.overlaps(turned))
        #expect(folio.bottom == turned.top && turned.bottom == area.bottom)
        #expect(style.isRightToLeft)
    }

    @Test("Pages of horizontal lines are made up as they lie")
    func horizontal() throws {
        let style = try houseStyle(named: "tabloid", in: Repository.root + "/styles").value.pageStyle
        #expect(style.turn == nil && style.printedArea == style.typeArea && !style.isRightToLeft)
        #expect(style.folioArea.bottom == style.typeArea.top + style.rowPitch * style.folioRows)
    }

    @Test("Larger body type leaves bands and folio where they are")
    func steps() throws {
        let style = try vertical()
        let largest = style.withColumn(of: style.columnSteps.last ?? 0)
        #expect(largest.columnCharacters < style.columnCharacters)
        // Fewer characters of whole units miss each band by some units.
        for (new, old) in [
            (largest.folioArea.top, style.folioArea.top), (largest.typeArea.left, style.typeArea.left),
        ] {
            #expect((new - old).units.magnitude < 100)
        }
        #expect(largest.folioHeight == style.folioHeight)
    }

    @Test(
        "Bands that do not fit the height of the sheet, and a height where a width is asked for, are errors",
        arguments: [("columns: 9", "columns: 11", "STY-008"), ("typeWidth", "typeHeight", "STY-003")])
    func tooTall(old: String, new: String, code: String) throws {
        let scratch = try ScratchFolder()
        let text = try Repository.text(of: "styles/vertical/page.yaml").replacing(old, with: new)
        try scratch.write("mine/page.yaml", Array(text.utf8))
        try scratch.write("epub.css", [])
        let path = scratch.path
        let failure = #expect(throws: Failure.self) { try houseStyle(named: "mine", in: path) }
        #expect(failure?.diagnostic.code.id == code)
    }
}
