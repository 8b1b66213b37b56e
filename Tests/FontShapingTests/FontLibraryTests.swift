import Diagnostics
import FontShaping
import Geometry
import Styles
import TestSupport
import Testing
import Typography

private func library(_ candidates: FontCandidates? = nil) throws -> Diagnosed<FontLibrary> {
    let own = try fontCandidates(in: Repository.root + "/fonts").value
    return try FontLibrary.loaded(candidates ?? own, fontsFolder: Repository.root + "/fonts")
}

@Suite("Fonts and shaping")
struct FontLibraryTests {
    private let size = Length.points(10)

    @Test("All roles have their own faces on a machine that is set up")
    func roles() throws {
        #expect(try library().diagnostics.isEmpty)
    }

    @Test(
        "Chinese characters are one em wide, the long dash is two em in one cluster, and every byte is covered")
    func widths() throws {
        let shaped = try library().value.shaped("清河——报AI，", role: .body, size: size)
        #expect(shaped.clusters.first?.advance == Int32(size.units))
        let dashes = shaped.clusters.filter { $0.scalar == "—" }
        #expect(dashes.reduce(0) { $0 + $1.advance } == Int32(size.units * 2))
        var next: Int32 = 0
        for cluster in shaped.clusters {
            #expect(cluster.textStart == next)
            next += cluster.textLength
        }
        #expect(next == Int32(shaped.text.utf8.count))
    }

    @Test("A rare character is found in a fallback face; one that no face has becomes 〓 and is marked")
    func missing() throws {
        let fonts = try library().value
        #expect(fonts.shaped("𠮷𫠆", role: .headline, size: size).clusters.allSatisfy { !$0.isMissing })
        let shaped = fonts.shaped("龙𪚥龙", role: .body, size: size)
        #expect(shaped.clusters.map(\.isMissing) == [false, true, false])
        #expect(shaped.clusters[1].advance == Int32(size.units))
        #expect(shaped.text == "龙𪚥龙")
        let geta = fonts.shaped("〓", role: .body, size: size)
        #expect(shaped.glyphs[1].id == geta.glyphs[0].id)
    }

    @Test("Without a face for running text there is an error that names what was looked for")
    func noBody() throws {
        let absent = FontCandidates(chinese: [
            .body: [FontCandidate(file: nil, family: "No Such Family", style: "Regular")]
        ])
        let failure = #expect(throws: Failure.self) { try library(absent) }
        #expect(failure?.diagnostic.code == .Font.noBodyFace)
        #expect(failure?.diagnostic.message(in: .english).contains("No Such Family") == true)
        #expect(failure?.kind == .internal)
    }

    @Test("A role without its face is a warning, and the body face stands in")
    func replacedRole() throws {
        var candidates = try fontCandidates(in: Repository.root + "/fonts").value
        candidates.chinese[.caption] = [FontCandidate(file: nil, family: "No Such Family", style: "Regular")]
        let found = try library(candidates)
        #expect(found.diagnostics.map(\.code) == [.Font.roleReplaced])
        let fonts = found.value
        #expect(
            fonts.shaped("字", role: .caption, size: size).clusters[0].font
                == fonts.shaped("字", role: .body, size: size).clusters[0].font)
    }

    @Test("A style is matched by its own name: a Light that also answers to Regular is not taken for it")
    func exactStyle() throws {
        let bold = FontCandidates(chinese: [
            .body: [FontCandidate(file: nil, family: "Noto Serif CJK SC", style: "Regular")]
        ])
        let one = try library(bold).value.subset(of: FontID(index: 0), glyphs: [1, 2, 3]).bytes
        let black = FontCandidates(chinese: [
            .body: [FontCandidate(file: nil, family: "Noto Serif CJK SC", style: "Black")]
        ])
        let two = try library(black).value.subset(of: FontID(index: 0), glyphs: [1, 2, 3]).bytes
        #expect(one != two)
    }

    @Test("A file that is no font is an error")
    func brokenFile() throws {
        let scratch = try ScratchFolder()
        try scratch.write("broken.otf", Array("not a font".utf8))
        let candidates = FontCandidates(chinese: [
            .body: [FontCandidate(file: "broken.otf", family: nil, style: "Regular")]
        ])
        let failure = #expect(throws: Failure.self) {
            try FontLibrary.loaded(candidates, fontsFolder: scratch.path)
        }
        #expect(failure?.diagnostic.code == .Font.broken)
    }

    @Test("A subset is much smaller than its font and the same each time")
    func subset() throws {
        let fonts = try library().value
        let shaped = fonts.shaped("清河周报", role: .body, size: size)
        let glyphs = Set(shaped.glyphs.map(\.id))
        let bytes = try fonts.subset(of: shaped.clusters[0].font, glyphs: glyphs).bytes
        #expect(bytes.count < 700_000)
        #expect(try fonts.subset(of: shaped.clusters[0].font, glyphs: glyphs).bytes == bytes)
    }
}
