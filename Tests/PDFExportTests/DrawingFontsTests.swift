import Diagnostics
import FontShaping
import Geometry
import PDFExport
import PDFFinishing
import PageLayout
import Pictures
import Testing
import Typography

@Suite("Fonts kept from document to document")
struct DrawingFontsTests {
    private let info = DocumentInfo(
        title: "样报", author: nil, subject: nil, language: "zh-Hans", date: "2026-03-06")

    private func page(_ text: String, _ role: FontRole) throws -> SpecimenPage {
        var specimen = try SpecimenPage()
        specimen.addLines(text, role: role)
        return specimen
    }

    @Test("A document's bytes are the same whatever was drawn before it, by fonts that grew or did not")
    func independence() throws {
        let first = try page("清河两岸的麦子熟了，农人忙着收割。2026 harvest", .body)
        let second = try page("龘靐齉：罕见之字也要印出来。", .body)
        let third = try page("清河大字标题", .headline)
        // The face of captions has TrueType outlines.
        let captions = [try page("麦垄", .caption), try page("稻浪稻花香里说丰年", .caption)]
        let more = try ["稻浪", "粉荷垂露", "盈盈", "欲滴"].map { try page($0, .body) }
        let expected = [
            ExpectedCharacters(
                common: Array("清河两岸的麦子熟了农人忙着收割大题".unicodeScalars),
                further: Array("罕见之字也要印出来龘".unicodeScalars))
        ]
        func written(_ page: LaidOutPage, _ fonts: DrawingFonts) throws -> [UInt8] {
            try pdf(of: [page], fonts: fonts, pictures: PictureStore(), document: info)
        }
        let pages = [first.page, second.page, third.page] + (captions + more).map(\.page)
        let alone = try pages.map { try written($0, DrawingFonts(first.fonts)) }
        for order in [[0, 1, 2], [2, 1, 0], [3, 4, 1, 0, 1, 5, 2, 0], [5, 6, 7, 8, 1, 0], [4, 3]] {
            let fonts = DrawingFonts(first.fonts) { expected }
            for index in order {
                #expect(try written(pages[index], fonts) == alone[index], "\(order)")
                let picture = try pagePicture(
                    of: pages[index], fonts: fonts, pictures: PictureStore(), height: 300)
                let fresh = try pagePicture(
                    of: pages[index], fonts: DrawingFonts(first.fonts), pictures: PictureStore(), height: 300)
                #expect(picture == fresh)
            }
        }
    }
}
