import PDFExport
import Testing

@Suite("When a font gets all expected characters")
struct FontOutlayTests {
    /// Documents of so many glyphs until the font gets so many characters; nil when the first hundred do not suffice.
    ///
    /// - Parameter all: documents in all; nil when nobody knows.
    private func documents(of glyphs: Int, until characters: Int, all: Int? = nil) -> Int? {
        var outlay = FontOutlay()
        return (1...100).first { number in
            outlay.spend(glyphs)
            return outlay.affords(characters, after: number, ahead: all.map { $0 - number + 1 })
        }
    }

    @Test(
        "The face of the text gets them at its second or third document, one of headlines late, one of names never",
        arguments: [(1_000, 2), (900, 3), (100, 20), (15, nil)] as [(Int, Int?)])
    func documents(glyphs: Int, count: Int?) {
        #expect(documents(of: glyphs, until: 4_000) == count)
    }

    @Test(
        "Where it is known how many documents come, a font gets them at the second of enough, else never",
        arguments: [(900, 25, 2), (900, 5, nil), (100, 25, nil), (100, 200, 2)] as [(Int, Int, Int?)])
    func knownDocuments(glyphs: Int, all: Int, count: Int?) {
        #expect(documents(of: glyphs, until: 4_000, all: all) == count)
    }

    @Test("Documents that did not use the font count against it")
    func rareUse() {
        var outlay = FontOutlay()
        outlay.spend(900)
        #expect(!outlay.affords(1, after: 1, ahead: 25), "one document says nothing")
        outlay.spend(900)
        #expect(outlay.affords(4_000, after: 2, ahead: 25))
        #expect(!outlay.affords(4_000, after: 10, ahead: 25))
    }

    @Test(
        "What was spent before counts no more, and after common and further characters there is nothing to get")
    func purchases() {
        var outlay = FontOutlay()
        for purchase in 1...2 {
            for _ in 1...2 { outlay.spend(1_000) }
            #expect(outlay.affords(4_000, after: purchase, ahead: nil))
            outlay.purchase(at: purchase)
            #expect(outlay.purchases == purchase)
            #expect(!outlay.affords(1, after: purchase + 1, ahead: nil))
        }
        outlay.spend(100_000)
        #expect(!outlay.affords(1, after: 3, ahead: nil))
    }
}
