import CCairo
import Diagnostics
@testable import FontShaping
import Foundation
import Geometry
import PDFContent
import PDFExport
import PDFFinishing
import PDFObjects
import PageLayout
import Pictures
import Styles
import TestNumbers
import TestSupport
import Testing
import Typography

/// Outlines of a font's glyphs in its own units, read by FreeType.
@safe private final class Outlines {
    private var library: FT_Library?
    private var face: FT_Face?
    private let bytes: UnsafeMutableBufferPointer<UInt8>?

    init(_ data: [UInt8]) throws {
        let buffer = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: data.count)
        _ = unsafe buffer.initialize(from: data)
        unsafe bytes = buffer
        unsafe FT_Init_FreeType(&library)
        let status = unsafe FT_New_Memory_Face(library, buffer.baseAddress, FT_Long(data.count), 0, &face)
        try #require(status == 0)
    }

    init(path: String, index: Int) throws {
        unsafe bytes = nil
        unsafe FT_Init_FreeType(&library)
        try #require(unsafe FT_New_Face(library, path, FT_Long(index), &face) == 0)
    }

    deinit {
        unsafe FT_Done_Face(face)
        unsafe FT_Done_FreeType(library)
        unsafe bytes?.deallocate()
    }

    var count: Int { unsafe Int(face?.pointee.num_glyphs ?? 0) }
    var unitsPerEm: Int { unsafe Int(face?.pointee.units_per_EM ?? 0) }

    /// Whether a glyph has something to draw.
    func hasInk(_ glyph: UInt32) -> Bool {
        guard let outline = unsafe loaded(glyph) else { return false }
        return unsafe outline.n_points > 0
    }

    /// Whether a glyph has the points, their kinds and the contours of one of another font.
    ///
    /// The memory of both is compared: a campaign looks at hundreds of thousands of outlines.
    func isSame(_ glyph: UInt32, as other: Outlines, _ otherGlyph: UInt32) -> Bool {
        guard let mine = unsafe loaded(glyph), let its = unsafe other.loaded(otherGlyph),
            unsafe mine.n_points == its.n_points, unsafe mine.n_contours == its.n_contours
        else { return false }
        let (points, contours) = unsafe (Int(mine.n_points), Int(mine.n_contours))
        guard points > 0 else { return true }
        // Of the tag of a point two bits say what it is; the rest is for the rasteriser.
        for index in 0..<points where unsafe (mine.tags[index] ^ its.tags[index]) & 3 != 0 { return false }
        return unsafe memcmp(mine.points, its.points, points * MemoryLayout<FT_Vector>.stride) == 0
            && memcmp(mine.contours, its.contours, contours * MemoryLayout<Int16>.stride) == 0
    }

    /// The outline in the units of the font, until the next is loaded; nil for a glyph that there is not.
    @unsafe private func loaded(_ glyph: UInt32) -> FT_Outline? {
        let flags = Int32(FT_LOAD_NO_SCALE | FT_LOAD_NO_HINTING)
        guard unsafe FT_Load_Glyph(face, glyph, flags) == 0 else { return nil }
        return unsafe face?.pointee.glyph?.pointee.outline
    }
}

/// A page of glyphs of one face, each as a character of its own.
private func page(of glyphs: [UInt32], _ font: FontID) -> LaidOutPage {
    let rows = stride(from: 0, to: glyphs.count, by: 60).map { Array(glyphs[$0..<min($0 + 60, glyphs.count)]) }
    let runs = rows.enumerated().map { row, glyphs -> PageElement in
        let text = String(
            String.UnicodeScalarView(
                glyphs.indices.compactMap { Unicode.Scalar(UInt32(0x4E00 + row * 60 + $0)) }))
        return .glyphs(
            GlyphRun(
                font: font, size: .points(8), colour: .ink, text: text,
                clusters: glyphs.map { _ in TextCluster(utf8Count: 3, glyphCount: 1) },
                glyphs: glyphs.enumerated().map {
                    PlacedGlyph(id: $1, x: .points(Double(10 + $0 * 9)), y: .points(Double(20 + row * 10)))
                }))
    }
    return LaidOutPage(
        size: Size(width: .points(600), height: .points(600)), label: "1", elements: runs, bookmarks: [])
}

@Suite("Embedded glyphs")
struct GlyphOutlineTests {
    /// Subsets of each face that are made; a campaign makes 60.
    private static let subsets =
        ProcessInfo.processInfo.environment["BANXIN_SUBSETS"].flatMap { Int($0) } ?? 1

    @Test("The outline of every embedded glyph is that of the source font, in random subsets of every face")
    func outlines() throws {
        let folder = Repository.root + "/fonts"
        let fonts = try FontLibrary.loaded(try fontCandidates(in: folder).value, fontsFolder: folder).value
        var random = SeededNumbers(seed: 7)
        var files: Set<String> = []
        for font in (0..<fonts.faces.count).map({ FontID(index: $0) }) {
            let file = fonts.file(of: font)
            let source = try Outlines(path: file.path, index: file.index)
            files.insert("\(file)")
            for _ in 0..<Self.subsets {
                let count = min(source.count / 2, Int.random(in: 100...3000, using: &random))
                var chosen: Set<UInt32> = []
                while chosen.count < count {
                    let glyph = UInt32.random(in: 1..<UInt32(source.count), using: &random)
                    // A row of blanks alone is not drawn.
                    if source.hasInk(glyph) { chosen.insert(glyph) }
                }
                let glyphs = chosen.sorted()
                // Outlines are told apart: those of two characters are seldom alike.
                let alike = zip(glyphs, glyphs.dropFirst()).count { source.isSame($0, as: source, $1) }
                #expect(alike < glyphs.count / 10)
                try compare(glyphs, font, source, fonts)
            }
        }
        #expect(files.count >= 5)
    }

    private func compare(
        _ glyphs: [UInt32], _ font: FontID, _ source: Outlines, _ fonts: FontLibrary
    ) throws {
        let info = DocumentInfo(title: "字", author: nil, subject: nil, language: "zh-Hans", date: nil)
        let bytes = try pdf(
            of: [page(of: glyphs, font)], fonts: fonts, pictures: PictureStore(), document: info)
        let file = try PDFFile(bytes)
        let page = try #require(try file.pages().first)
        let embedded = try embeddedFonts(of: page)
        var lexer = ContentOperations(try page.pageContent())
        var current: String?
        var drawn = 0
        var wrong: [UInt32] = []
        while let operation = lexer.next() {
            if operation.name == "Tf", let name = operation.operands.first {
                current = String(lexer.lexer.text(name).dropFirst())
            }
            guard operation.name == "Tj" || operation.name == "TJ", let current,
                let outlines = embedded[current]
            else { continue }
            for operand in operation.operands {
                let codes = lexer.lexer.string(operand)
                for place in stride(from: 0, to: codes.count - 1, by: 2) {
                    let code = UInt32(codes[place]) << 8 | UInt32(codes[place + 1])
                    let glyph = glyphs[drawn]
                    drawn += 1
                    if !outlines.isSame(code, as: source, glyph) { wrong.append(glyph) }
                }
            }
        }
        #expect(drawn == glyphs.count && wrong.isEmpty, "glyphs \(wrong) of \(fonts.file(of: font))")
    }

    /// The font programs of a page by the names of their fonts. Codes are numbers of glyphs in each of them.
    private func embeddedFonts(of page: PDFObject) throws -> [String: Outlines] {
        let fonts = page["Resources"]["Font"]
        var result: [String: Outlines] = [:]
        for key in fonts.keys {
            #expect(fonts[key]["Encoding"].name == "Identity-H")
            let descriptor = try #require(fonts[key]["DescendantFonts"].items.first)["FontDescriptor"]
            let programs = ["FontFile2", "FontFile3"].map { descriptor[$0] }.filter { !$0.isNull }
            result[key] = try Outlines(try #require(programs.first).data())
        }
        return result
    }
}
