import PDFExport
import Testing

@Suite("When a font gets all expected characters")
struct FontOutlayTests {
    /// Documents of so many glyphs until the font gets so many characters; nil when the first hundred do not suffice.
    private func documents(of glyphs: Int, until characters: Int) -> Int? {
        var outlay = FontOutlay()
        return (1...100).first { _ in
            outlay.spend(glyphs)
            return outlay.affords(characters)
        }
    }

    @Test(
        "The face of the text gets them at its second or third document, one of headlines late, one of names never",
        arguments: [(1_000, 2), (900, 3), (100, 20), (15, nil)] as [(Int, Int?)])
    func documents(glyphs: Int, count: Int?) {
        #expect(documents(of: glyphs, until: 4_000) == count)
    }

    @Test(
        "What was spent before counts no more, and after common and further characters there is nothing to get")
    func purchases() {
        var outlay = FontOutlay()
        for purchase in 1...2 {
            outlay.spend(2_000)
            #expect(outlay.affords(4_000))
            outlay.purchase()
            #expect(outlay.purchases == purchase)
            #expect(!outlay.affords(1))
        }
        outlay.spend(100_000)
        #expect(!outlay.affords(1))
    }
}
