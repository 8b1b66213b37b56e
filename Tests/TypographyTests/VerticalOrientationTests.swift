import Foundation
import TestSupport
import Testing
import Typography

/// UAX #50.
@Suite("Vertical orientation")
struct VerticalOrientationTests {
    @Test(
        "Characters stand as the standard says",
        arguments: [
            ("清", VerticalOrientation.upright), ("A", .sideways), ("1", .sideways), ("，", .transformedUpright),
            ("。", .transformedUpright), ("（", .transformedSideways), ("：", .transformedSideways),
            ("…", .sideways),
            ("—", .sideways), ("℃", .upright), ("×", .upright), ("\u{20000}", .upright),
            ("\u{10FFFF}", .sideways),
        ] as [(Unicode.Scalar, VerticalOrientation)])
    func examples(scalar: Unicode.Scalar, orientation: VerticalOrientation) {
        #expect(VerticalOrientation(scalar) == orientation)
    }

    @Test("The table has the value of every code point in the Unicode file")
    func wholeFile() throws {
        let path = "/usr/share/unicode/VerticalOrientation.txt"
        let values: [Substring: VerticalOrientation] = [
            "R": .sideways, "U": .upright, "Tu": .transformedUpright, "Tr": .transformedSideways,
        ]
        var expected = [VerticalOrientation](repeating: .sideways, count: 0x110000)
        for line in try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n") {
            let fields = line.prefix { $0 != "#" }.split(separator: ";").map { $0.filter { $0 != " " } }
            guard fields.count == 2 else { continue }
            let bounds = fields[0].split(separator: ".", omittingEmptySubsequences: true).compactMap {
                Int($0, radix: 16)
            }
            let first = try #require(bounds.first)
            let last = try #require(bounds.last)
            let value = try #require(values[Substring(fields[1])])
            for code in first...last { expected[code] = value }
        }
        let wrong = (0..<0x110000).lazy.compactMap { Unicode.Scalar(UInt32($0)) }.first {
            VerticalOrientation($0) != expected[Int($0.value)]
        }
        #expect(wrong == nil)
    }

    @Test("The table is what its script writes")
    func script() throws {
        let written = try run(["python3", Repository.root + "/scripts/generate-vertical-orientation-table.py"])
        #expect(written.status == 0)
        let table = Repository.root + "/Sources/Typography/VerticalOrientationTable.swift"
        #expect(try String(contentsOfFile: table, encoding: .utf8) == written.output)
    }
}
