import FontShaping
import PDFExport
import PDFFinishing
import PDFObjects
import Pictures
import Testing
import Typography

@Suite("Outlines of embedded fonts")
struct LostOutlineTests {
    @Test("More TrueType fonts in a file than faces of that kind on its pages end the export")
    func lost() throws {
        var specimen = try SpecimenPage()
        specimen.addLines("清河两岸的麦子熟了", role: .caption)
        specimen.addLines("农人忙着收割", role: .body)
        let document = DocumentInfo(
            title: "样报", author: nil, subject: nil, language: "zh-Hans", date: "2026-03-06")
        let drawn = try pdf(
            of: [specimen.page], fonts: DrawingFonts(specimen.fonts), pictures: PictureStore(),
            document: document)
        var plan = FinishingPlan(document: document)
        plan.trueTypeFaces = 1
        #expect(try finished(drawn, by: plan).starts(with: Array("%PDF".utf8)))
        // Were the face of the captions one with PostScript outlines, they would be lost.
        plan.trueTypeFaces = 0
        let failure = #expect(throws: PDFFailure.self) { try finished(drawn, by: plan) }
        #expect(failure?.reason.contains("WenKai") == true)
    }
}
