import FileIO
@testable import FontShaping
import TestNumbers
import TestSupport
import Testing

@Suite("Parts of CID-keyed fonts")
struct CFFPartTests {
    /// A table with one font dictionary, two global and two local subroutines, and these outlines.
    private func table(_ outlines: [[UInt8]]) -> [UInt8] {
        func number(_ value: Int, _ key: [UInt8]) -> [UInt8] {
            [29] + [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: value >> $0) } + key
        }
        let names = CFFIndex.written([Array("Qinghe".utf8)])
        // The first local subroutine calls the second one, and both return; the first global one ends the outline.
        let local = CFFIndex.written([[139, 33, 10, 11], [140, 5, 11]])
        let global = CFFIndex.written([[141, 6, 14], [11]])
        let own = number(6, [19])
        let registry: [UInt8] = [139, 139, 139, 12, 30]
        func top(_ places: [Int]) -> [UInt8] {
            let body =
                registry + number(places[0], [15]) + number(places[1], [12, 37]) + number(places[2], [17])
                + number(places[3], [12, 36])
            return CFFIndex.written([body])
        }
        let front = 4 + names.count + top([0, 0, 0, 0]).count + 2 + global.count
        let charset: [UInt8] = [2, 0, 1, 0, UInt8(outlines.count - 2)]
        let choice: [UInt8] = [3, 0, 1, 0, 0, 0, 0, UInt8(outlines.count)]
        let glyphs = CFFIndex.written(outlines)
        let places = [
            front, front + charset.count, front + charset.count + choice.count,
            front + charset.count + choice.count + glyphs.count,
        ]
        let size = CFFIndex.written([number(0, []) + number(0, [18])]).count
        let fonts = CFFIndex.written([number(own.count, []) + number(places[3] + size, [18])])
        return [1, 0, 4, 4] + names + top(places) + [0, 0] + global + charset + choice + glyphs + fonts + own
            + local
    }

    /// What the part has as outlines; nil when there is none.
    private func outlines(of glyphs: [UInt32], in table: [UInt8]) -> [[UInt8]]? {
        guard let part = CFFPart(table.span) else { return nil }
        var known = FlattenedOutlines()
        guard let small = part.table(of: glyphs, known: &known, in: table.span) else { return nil }
        // The part is itself a font of which every outline is whole.
        guard let again = CFFPart(small.span) else { return nil }
        var found = FlattenedOutlines()
        guard again.table(of: glyphs.indices.map { UInt32($0) }, known: &found, in: small.span) == small else {
            return nil
        }
        return glyphs.indices.compactMap { found[UInt32($0)] }.map { Array(found.bytes[$0]) }
    }

    @Test("Subroutines stand in the places of their calls, also where one calls another or ends the outline")
    func subroutines() {
        let plain: [UInt8] = [139, 22, 14]
        // 107 is the bias of short lists: 32 is the number of the first subroutine.
        let local: [UInt8] = [150, 32, 10, 14]
        let global: [UInt8] = [151, 32, 29]
        let made = outlines(of: [0, 1, 2, 3], in: table([plain, local, global, plain]))
        #expect(made == [plain, [150, 139, 140, 5, 14], [151, 141, 6, 14], plain])
        #expect(
            outlines(of: [0, 2], in: table([plain, local, global, plain])) == [plain, [151, 141, 6, 14]])
    }

    @Test("Masks are as long as there are stems, so that no byte of one is taken for a call")
    func masks() {
        let plain: [UInt8] = [139, 22, 14]
        // Nine stems: four, and five that the mask's own operands give.
        let hinted: [UInt8] =
            [UInt8](repeating: 140, count: 8) + [18] + [UInt8](repeating: 141, count: 10)
            + [19, 10, 29, 150, 22, 14]
        #expect(outlines(of: [0, 1], in: table([plain, hinted])) == [plain, hinted])
    }

    @Test("An outline that computes, calls itself or has no end is left to HarfBuzz")
    func refused() {
        let plain: [UInt8] = [139, 22, 14]
        for broken: [UInt8] in [
            [139, 139, 12, 10, 14], [139, 22], [40, 10, 14], [10, 14], [255, 0, 0, 0, 0, 10, 14],
        ] {
            #expect(outlines(of: [0, 1], in: table([plain, broken])) == nil, "\(broken)")
        }
    }

    @Test("Damaged tables are refused or read, and never more than that")
    func damaged() {
        let plain: [UInt8] = [139, 22, 14]
        let whole = table([plain, [150, 32, 10, 14], [151, 32, 29], plain])
        var random = SeededNumbers(seed: 7)
        for length in whole.indices { _ = outlines(of: [0, 1, 2, 3], in: Array(whole[..<length])) }
        var readable = 0
        for _ in 0..<20_000 {
            var bytes = whole
            for _ in 0..<Int.random(in: 1...3, using: &random) {
                bytes[Int.random(in: bytes.indices, using: &random)] = UInt8.random(in: 0...255, using: &random)
            }
            if outlines(of: [0, 1, 2, 3], in: bytes) != nil { readable += 1 }
        }
        #expect(readable > 0 && readable < 20_000)
    }
}
