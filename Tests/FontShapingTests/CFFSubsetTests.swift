import Diagnostics
@testable import FontShaping
import Styles
import TestNumbers
import TestSupport
import Testing
import Typography

/// A list of pieces of data in the form of the table (Adobe Technical Note 5176, 5).
private func index(of pieces: [[UInt8]]) -> [UInt8] {
    var places: [Int] = [1]
    for piece in pieces { places.append((places.last ?? 1) + piece.count) }
    guard !pieces.isEmpty else { return [0, 0] }
    var result: [UInt8] = [UInt8(pieces.count >> 8), UInt8(pieces.count & 0xFF), 2]
    for place in places { result += [UInt8(place >> 8), UInt8(place & 0xFF)] }
    return result + pieces.flatMap(\.self)
}

/// The first outline of a font with these, and with these subroutines, free of calls.
private func flattened(_ outline: [UInt8], own: [[UInt8]], shared: [[UInt8]] = []) throws -> [UInt8]? {
    let lists = [[outline], shared, own].map(index(of:))
    let bytes = lists.flatMap(\.self)
    return try unsafe bytes.withUnsafeBytes { buffer in
        let table = unsafe CFFTable(buffer)
        let outlines = try #require(CFFIndex(at: 0, in: table))
        let common = try #require(CFFIndex(at: outlines.end, in: table))
        let particular = try #require(CFFIndex(at: common.end, in: table))
        return CFFCharstrings(table: table, outlines: outlines, shared: common, own: [particular])
            .whole(0, part: 0)?.bytes
    }
}

@Suite("Outlines of PostScript fonts")
struct CFFSubsetTests {
    // Numbers are a byte each: 139 is 0. With few subroutines -107 calls the first.
    private let first: UInt8 = 32
    private let second: UInt8 = 33
    private let callOwn: UInt8 = 10
    private let callShared: UInt8 = 29
    private let end: UInt8 = 14
    private let stem: UInt8 = 1
    private let back: UInt8 = 11

    @Test("Subroutines stand in the place of their calls, also when the caller gave the number")
    func calls() throws {
        let plain: [UInt8] = [149, 150, stem, end]
        #expect(try flattened([149, first, callOwn, end], own: [[150, stem, back]]) == plain)
        #expect(
            try flattened([149, first, callShared, end], own: [[stem, back]], shared: [[150, stem, back]])
                == plain)
        #expect(
            try flattened([first, second, callOwn, end], own: [[149, 150, stem, back], [callOwn, back]])
                == plain)
        // What ends an outline ends it in a subroutine too.
        #expect(try flattened([149, first, callOwn, 0, 0], own: [[150, stem, end, 0]]) == plain)
    }

    @Test("The bits of a mask are no calls: there are as many bytes of them as stems need")
    func masks() throws {
        let stems = [UInt8](repeating: 149, count: 18)
        let masked = stems + [18, 19, callOwn, callOwn, 149, 22, end]
        #expect(try flattened(masked, own: [[stem, back]]) == masked)
        let implied = [149, 150, 18] + [UInt8](repeating: 149, count: 16) + [20, back, first, 149, 22, end]
        #expect(try flattened(implied, own: [[stem, back]]) == implied)
    }

    @Test("A call of nothing, arithmetic, and calls without end are refused")
    func refused() throws {
        #expect(try flattened([second, callOwn, end], own: [[stem, back]]) == nil)
        #expect(try flattened([callOwn, end], own: [[stem, back]]) == nil)
        // 149 149 add.
        #expect(try flattened([149, 149, 12, 10, 22, end], own: []) == nil)
        #expect(try flattened([first, callOwn, end], own: [[first, callOwn]]) == nil)
        // Each of nine calls the next sixty-four times.
        let steps = (1...9).map { step -> [UInt8] in
            (0..<64).flatMap { _ in step < 9 ? [first + UInt8(step), callOwn] : [149, 22] } + [back]
        }
        #expect(try flattened([first, callOwn, end], own: steps) == nil)
    }

    @Test("A part of a part is the same bytes; a damaged table gives a table or none, and never a crash")
    func damage() throws {
        let folder = Repository.root + "/fonts"
        let fonts = try FontLibrary.loaded(try fontCandidates(in: folder).value, fontsFolder: folder).value
        let face = try #require(fonts.faces.first { $0.hasPostScriptOutlines })
        let glyphs = Set("清河两岸的麦子熟了".unicodeScalars.map(face.glyph(of:)))
        let whole = try #require(table("CFF ", of: try face.subset(of: glyphs).bytes))
        let numbers = (0...UInt32(glyphs.count)).map(\.self)
        #expect(part(of: whole, numbers) == whole)
        var random = SeededNumbers(seed: 11)
        var refused = 0
        for _ in 0..<3_000 {
            var damaged = whole
            for _ in 0..<Int.random(in: 1...4, using: &random) {
                // Most of the table is outlines; its lists and dictionaries come first and last.
                let near = Int.random(in: 0..<400, using: &random)
                let place = Bool.random(using: &random) ? near : Int.random(in: 0..<whole.count, using: &random)
                damaged[min(place, damaged.count - 1)] = UInt8.random(in: 0...255, using: &random)
            }
            if Int.random(in: 0..<8, using: &random) == 0 {
                damaged.removeLast(Int.random(in: 1..<damaged.count, using: &random))
            }
            if part(of: damaged, numbers) == nil { refused += 1 }
        }
        #expect(refused > 100)
    }

    private func part(of table: [UInt8], _ glyphs: [UInt32]) -> [UInt8]? {
        unsafe table.withUnsafeBytes { unsafe CFFSubset(CFFTable($0))?.table(of: glyphs)?.bytes }
    }

    /// A table of a font file (OpenType, table directory).
    private func table(_ name: String, of file: [UInt8]) -> [UInt8]? {
        func number(_ place: Int, _ size: Int) -> Int {
            (0..<size).reduce(0) { $0 << 8 | Int(file[place + $1]) }
        }
        for row in 0..<number(4, 2) {
            let place = 12 + 16 * row
            guard file[place..<place + 4].elementsEqual(name.utf8) else { continue }
            let start = number(place + 8, 4)
            return Array(file[start..<start + number(place + 12, 4)])
        }
        return nil
    }
}
