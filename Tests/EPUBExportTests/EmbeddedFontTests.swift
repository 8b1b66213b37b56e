import Diagnostics
import EPUBExport
import EditionMetadata
import IssueModel
import Pictures
import TestSupport
import Testing
import ZipIO

@Suite("Fonts in an edition")
struct EmbeddedFontTests {
    /// The edition with one made-up font file for each role, and the characters that were asked for.
    private static func made(
        hasFonts: Bool = true
    ) throws -> (entries: [ZipEntry], asked: [EmbeddedFont.Role: Set<Unicode.Scalar>]) {
        let issue = SampleIssue.of(paragraph: "正文甲乙丙")
        let edition = EPUBEdition(
            issue: issue, metadata: EditionMetadata(of: issue, kind: .reflow), pictures: PictureStore([:]),
            cover: nil, styleSheet: Array("p { margin: 0; }".utf8), device: .generic)
        var asked: [EmbeddedFont.Role: Set<Unicode.Scalar>] = [:]
        let embedding: FontEmbedding = { characters throws(Failure) in
            asked = characters.sets
            let fonts = EmbeddedFont.Role.allCases.map { role in
                EmbeddedFont(
                    role: role, bytes: [0, 1, 2], hasPostScriptOutlines: role == .body,
                    characters: ["A", "B", "国"])
            }
            return Diagnosed(fonts, [Diagnostic(.Font.embedded, "body", "3", "3")])
        }
        let made = try epub(of: edition, embedding: hasFonts ? embedding : nil)
        #expect(made.diagnostics.isEmpty != hasFonts)
        return (try zipEntries(in: made.value, limit: 1 << 20), asked)
    }

    @Test("Each role is asked for the characters that its documents show, the edition's own words included")
    func characters() throws {
        let asked = try Self.made().asked
        #expect(asked[.headline]?.isSuperset(of: "标题目录第1版".unicodeScalars) == true)
        #expect(asked[.headline]?.contains("甲") == false)
        #expect(asked[.body]?.isSuperset(of: "正文甲乙丙上一篇".unicodeScalars) == true)
    }

    @Test("The sheet names each font with its characters, the manifest its file and type")
    func files() throws {
        let entries = try Self.made().entries
        let text = Dictionary(
            uniqueKeysWithValues: entries.map { ($0.name, String(decoding: $0.bytes, as: UTF8.self)) })
        let sheet = try #require(text["EPUB/style.css"])
        #expect(sheet.contains("url(\"fonts/body-1.otf\")") && sheet.contains("url(\"fonts/headline-2.ttf\")"))
        #expect(sheet.contains("unicode-range: U+41-42, U+56FD;"))
        #expect(sheet.hasSuffix("p { margin: 0; }"))
        let package = try #require(text["EPUB/package.opf"])
        #expect(package.contains("href=\"fonts/body-1.otf\" media-type=\"font/otf\""))
        #expect(package.contains("href=\"fonts/headline-2.ttf\" media-type=\"font/ttf\""))
        #expect(text["EPUB/fonts/body-1.otf"] != nil && text["EPUB/fonts/headline-2.ttf"] != nil)
    }

    @Test("Without the switch there is neither font nor rule, and the sheet is that of the style")
    func none() throws {
        let entries = try Self.made(hasFonts: false).entries
        #expect(!entries.contains { $0.name.contains("fonts/") })
        #expect(entries.first { $0.name == "EPUB/style.css" }?.bytes == Array("p { margin: 0; }".utf8))
    }
}
