import Foundation
@testable import PDFFinishing
import PDFObjects
import TestSupport
import Testing

private func rewritten(_ text: String, _ content: [MarkedContent]) -> String? {
    MarkedContentRewriting(content: content).rewritten(Array(text.utf8)).map {
        String(decoding: $0, as: UTF8.self)
    }
}

@Suite("Finishing")
struct FinishingTests {
    @Test(
        "Marks get numbers of their own, decoration becomes an artifact, and text that looks like a mark stays")
    func marks() {
        let text = """
            q /NonStruct << /MCID 0 >> BDC BT (a /MCID 1 BDC) Tj ET EMC
            /NonStruct << /MCID 1 >> BDC 0 0 1 1 re f EMC
            /NonStruct << /MCID 2 >> BDC /Span << /ActualText <feff> >> BDC <01> Tj EMC EMC Q
            """
        let expected = """
            q /P <</MCID 0>> BDC BT (a /MCID 1 BDC) Tj ET EMC
            /Artifact <</Type /Layout>> BDC 0 0 1 1 re f EMC
            /Span <</MCID 1>> BDC /Span << /ActualText <feff> >> BDC <01> Tj EMC EMC Q
            """
        #expect(rewritten(text, [.structure(.paragraph), .layoutArtifact, .structure(.span)]) == expected)
    }

    @Test("A stream with other marks than were drawn is refused", arguments: [1, 3])
    func otherMarks(count: Int) {
        let text = "/NonStruct << /MCID 0 >> BDC EMC /NonStruct << /MCID 1 >> BDC EMC"
        #expect(rewritten(text, [MarkedContent](repeating: .layoutArtifact, count: count)) == nil)
    }

    @Test("The profile of sRGB says its own length, is of version 4.2, and carries no time of its making")
    func profile() {
        let bytes = SRGBProfile.bytes
        let size = bytes.prefix(4).reduce(0) { $0 << 8 | Int($1) }
        #expect(size == bytes.count && bytes.count < 1024 && bytes.count.isMultiple(of: 4))
        #expect(Array(bytes[8..<12]) == [4, 0x20, 0, 0] && Array(bytes[36..<40]) == Array("acsp".utf8))
        #expect(Array(bytes[24..<36]) == [7, 0xD6, 0, 2, 0, 22, 0, 0, 0, 0, 0, 0])
        #expect(bytes == SRGBProfile.bytes)
    }

    @Test("The packet claims what the plan claims, describes what PDF/A does not know, and escapes titles")
    func packet() {
        var plan = FinishingPlan(
            document: DocumentInfo(
                title: "A & <B>\u{1}", author: nil, subject: nil, language: "zh-Hans", date: "2026-03-06"))
        let plain = XMPPacket(plan).text
        #expect(plain.contains("A &amp; &lt;B&gt;<") && !plain.contains("<pdfaid:part>"))
        #expect(!plain.contains("pdfaExtension:schemas"))
        plan.claims = [.pdfA2u, .pdfUA1]
        let archive = XMPPacket(plan).text
        #expect(archive.contains("<pdfaid:part>2</pdfaid:part><pdfaid:conformance>U</pdfaid:conformance>"))
        #expect(archive.contains("<pdfuaid:part>1</pdfuaid:part>"))
        #expect(archive.contains("<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>"))
        #expect(!archive.contains("<pdfxid:GTS_PDFXVersion>"))
        #expect(archive.contains("<xmp:CreateDate>2026-03-06T00:00:00Z</xmp:CreateDate>"))
    }

    @Test("Intents of the same profile share its stream")
    func intents() throws {
        let blank = Array(
            "%PDF-1.7\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF"
                .utf8)
        let file = try PDFFile(blank)
        let intent = { (kind: OutputIntent.Kind) in
            OutputIntent(kind: kind, identifier: "x", info: "x", profile: [1, 2, 3], components: 3)
        }
        setIntents([intent(.press), intent(.archive)], in: file)
        let written = file.root["OutputIntents"].items
        #expect(written.map { $0["S"].name } == ["GTS_PDFX", "GTS_PDFA1"])
        #expect(written[0]["DestOutputProfile"].reference == written[1]["DestOutputProfile"].reference)
    }
}
