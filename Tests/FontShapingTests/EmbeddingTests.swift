import Diagnostics
import FontShaping
import Styles
import TestSupport
import Testing
import Typography

@Suite("Fonts for embedding")
struct EmbeddingTests {
    private static func library() throws -> FontLibrary {
        let folder = Repository.root + "/fonts"
        return try FontLibrary.loaded(try fontCandidates(in: folder).value, fontsFolder: folder).value
    }

    private static func library(withFile bytes: [UInt8], in folder: ScratchFolder) throws -> FontLibrary {
        try folder.write("face.otf", bytes)
        let face = FontCandidate(file: "face.otf", family: nil, style: "Regular")
        return try FontLibrary.loaded(FontCandidates(chinese: [.body: [face]]), fontsFolder: folder.path).value
    }

    /// A font with another value in `fsType`.
    private static func font(_ bytes: [UInt8], permitting type: UInt16) throws -> [UInt8] {
        func number(at place: Int) -> Int { bytes[place..<place + 4].reduce(0) { $0 << 8 | Int($1) } }
        let count = Int(bytes[4]) << 8 | Int(bytes[5])
        let entry = try #require(
            (0..<count).map { 12 + 16 * $0 }.first { bytes[$0..<$0 + 4].elementsEqual("OS/2".utf8) })
        var changed = bytes
        changed[number(at: entry + 8) + 8] = UInt8(type >> 8)
        changed[number(at: entry + 8) + 9] = UInt8(type & 0xFF)
        return changed
    }

    @Test("A subset is a font that has the characters and no others, each from the first face that has it")
    func subset() throws {
        let all = try Self.library()
        let folder = try ScratchFolder()
        for (name, characters) in [("a.otf", "国A"), ("b.otf", "A报")] {
            let made = try all.embedded(
                .body, language: "zh-Hans", characters: Set(characters.unicodeScalars).union(["\n"]))
            #expect(made.missing.isEmpty && made.faces.count == 1)
            let bytes = try #require(made.faces.first).bytes
            #expect(bytes.count < 20_000)
            try folder.write(name, bytes)
        }
        func face(_ name: String) -> [FontCandidate] {
            [FontCandidate(file: name, family: nil, style: "Regular")]
        }
        let small = try FontLibrary.loaded(
            FontCandidates(chinese: [.body: face("a.otf"), .fallback: face("b.otf")]), fontsFolder: folder.path
        ).value
        let again = try small.embedded(.body, language: "zh-Hans", characters: ["国", "A", "报", "河"])
        #expect(again.faces.map(\.characters) == [["A", "国"], ["报"]] && again.missing == ["河"])
    }

    @Test("A character that no face has is named; one without ink needs none")
    func missing() throws {
        let made = try Self.library().embedded(
            .headline, language: "zh-Hant-TW", characters: ["𪚥", "國", "\u{200D}", "\u{FE00}"])
        #expect(made.missing == ["𪚥"])
        #expect(made.faces.map(\.characters) == [["國"]])
    }

    @Test(
        "A face is embedded only when its licence allows a subset",
        arguments: [
            (UInt16(0x0000), true), (0x0004, true), (0x0008, true), (0x0002, false), (0x0006, true),
            (0x0100, false), (0x0200, false), (0x0104, false),
        ])
    func licence(type: UInt16, isAllowed: Bool) throws {
        let face = try #require(
            try Self.library().embedded(.body, language: "zh-Hans", characters: ["国"]).faces.first)
        let folder = try ScratchFolder()
        let library = try Self.library(withFile: try Self.font(face.bytes, permitting: type), in: folder)
        guard !isAllowed else {
            #expect(try library.embedded(.body, language: "zh-Hans", characters: ["国"]).faces.count == 1)
            return
        }
        let failure = #expect(throws: Failure.self) {
            try library.embedded(.body, language: "zh-Hans", characters: ["国"])
        }
        #expect(failure?.diagnostics.map(\.code.id) == ["FNT-005"] && failure?.kind == .badData)
    }
}
