@testable import CompactFonts
import TestNumbers
import Testing

private typealias Code = SampleTable.Code

@Suite("Tables of PostScript outlines")
struct CompactFontTests {
    @Test("What outlines share is put in the place of each call; glyphs that are not wanted are empty")
    func calls() throws {
        let cut = try compactFont(SampleTable.table().span, cutTo: [1])
        #expect(
            try SampleTable.outlines(in: cut) == [
                [Code.end],
                [
                    Code.number(3), Code.number(4), Code.moveTo, Code.number(1), Code.number(7),
                    Code.number(8), Code.lineTo, Code.end,
                ],
                [],
            ])
        #expect(try CompactFont(cut.span).subroutines.count == 0)
        #expect(try CompactFont(cut.span).parts.allSatisfy { $0.subroutines == nil })
    }

    @Test("The byte of a mask is no operator, whatever it is")
    func masks() throws {
        let cut = try compactFont(SampleTable.table().span, cutTo: [2])
        #expect(try SampleTable.outlines(in: cut)[2] == SampleTable.outlines[2])
    }

    @Test("Glyphs that the font has not are passed over, and a table that is cut twice stays as it is")
    func again() throws {
        let cut = try compactFont(SampleTable.table().span, cutTo: [1, 2, 700])
        #expect(try compactFont(cut.span, cutTo: [1, 2]) == cut)
    }

    @Test(
        "Arithmetic and accents put together are left to the general subsetter",
        arguments: [
            [Code.number(1), Code.number(2), 12, 10, Code.end],
            [Code.number(1), Code.number(2), Code.number(65), Code.number(66), Code.end],
        ])
    func unsupported(outline: [UInt8]) {
        let table = SampleTable.table(outlines: [outline])
        #expect(throws: CompactFontFailure.unsupported) { try compactFont(table.span, cutTo: [0]) }
    }

    @Test("Outlines that call themselves, call nothing, or do not end are refused")
    func endless() {
        let wrong: [[UInt8]] = [
            [Code.number(5), Code.call], [Code.call], [Code.number(1), Code.number(2), Code.moveTo], [28, 1],
        ]
        for outline in wrong {
            let table = SampleTable.table(outlines: [outline])
            #expect(throws: CompactFontFailure.malformed) { try compactFont(table.span, cutTo: [0]) }
        }
    }

    @Test("A table that is cut off or damaged anywhere is refused or read, never beyond its end")
    func damage() throws {
        let table = SampleTable.table()
        for length in 0..<table.count {
            #expect(throws: CompactFontFailure.self) {
                try compactFont(Array(table[..<length]).span, cutTo: [0, 1, 2])
            }
        }
        var random = SeededNumbers(seed: 3)
        for _ in 0..<200 {
            var damaged = table
            for _ in 0..<Int.random(in: 1...3, using: &random) {
                damaged[Int.random(in: damaged.indices, using: &random)] = UInt8.random(
                    in: 0...255, using: &random)
            }
            if let cut = try? compactFont(damaged.span, cutTo: [0, 1, 2]) {
                #expect(try SampleTable.outlines(in: cut).count >= 1)
            }
        }
    }
}
