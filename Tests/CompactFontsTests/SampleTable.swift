@testable import CompactFonts

/// A small table of a simple font: three outlines, of which two call what they share.
enum SampleTable {
    /// Numbers and operators of outlines (Technical Note 5177).
    enum Code {
        static let stems: UInt8 = 1
        static let lineTo: UInt8 = 5
        static let call: UInt8 = 10
        static let `return`: UInt8 = 11
        static let end: UInt8 = 14
        static let mask: UInt8 = 19
        static let moveTo: UInt8 = 21
        static let callGlobal: UInt8 = 29
        static func number(_ value: Int) -> UInt8 { UInt8(value + 139) }
    }

    static let global: [UInt8] = [Code.number(7), Code.number(8), Code.lineTo, Code.return]
    /// Calls the global one, and ends the outline.
    static let local: [UInt8] = [Code.number(1), Code.number(-107), Code.callGlobal, Code.end]

    /// An outline of its own, one that calls, and one with a mask whose byte is the code of a call.
    static let outlines: [[UInt8]] = [
        [Code.end],
        [Code.number(3), Code.number(4), Code.moveTo, Code.number(-107), Code.call],
        [
            Code.number(1), Code.number(2), Code.stems, Code.number(3), Code.number(4), Code.mask, Code.call,
            Code.number(5), Code.number(6), Code.moveTo, Code.end,
        ],
    ]

    static func table(outlines: [[UInt8]] = SampleTable.outlines) -> [UInt8] {
        let head: [UInt8] = [1, 0, 4, 1] + CompactIndex.written([Array("Sample".utf8)])
        let tail = CompactIndex.written([]) + CompactIndex.written([global])
        let list = CompactIndex.written(outlines)
        // Two numbers of five bytes and their operators.
        let place = head.count + 5 + 6 + 11 + tail.count
        var own: [UInt8] = []
        own.append(29)
        own.append(number: 6, size: 4)
        own.append(19)
        var top: [UInt8] = [29]
        top.append(number: place, size: 4)
        top.append(17)
        for number in [own.count, place + list.count] {
            top.append(29)
            top.append(number: number, size: 4)
        }
        top.append(18)
        return head + CompactIndex.written([top]) + tail + list + own + CompactIndex.written([local])
    }

    /// The outlines that a table holds.
    static func outlines(in table: [UInt8]) throws -> [[UInt8]] {
        let font = try CompactFont(table.span)
        var result: [[UInt8]] = []
        for glyph in 0..<font.charStrings.count {
            result.append(Array(table[try font.charStrings.item(glyph, in: table.span)]))
        }
        return result
    }
}
