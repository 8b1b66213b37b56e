import Foundation
import TestSupport
import Testing
import Typography

/// One line of the conformance file: a text and the places where it may be broken.
private struct ConformanceCase {
    let line: Int
    let text: [Unicode.Scalar]
    /// For each scalar, whether a break is allowed before it.
    let breaks: [Bool]

    /// Reads `× 0023 ÷ 0020 ÷`.
    init?(line: Int, _ source: Substring) {
        let fields = source.prefix { $0 != "#" }.split(whereSeparator: \.isWhitespace)
        guard fields.count > 2 else { return nil }
        self.line = line
        text = stride(from: 1, to: fields.count, by: 2).compactMap {
            UInt32(fields[$0], radix: 16).flatMap(Unicode.Scalar.init)
        }
        breaks = stride(from: 0, to: fields.count - 1, by: 2).map { fields[$0] == "÷" }
    }
}

@Suite("Line breaking by UAX #14")
struct UnicodeLineBreakingTests {
    @Test("UAX #14: every case of LineBreakTest for Unicode 15.0 passes with Chinese tailoring off")
    func conformance() throws {
        let file = try Repository.text(of: "Tests/Fixtures/unicode/LineBreakTest-15.0.0.txt")
        let cases = file.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
            .compactMap { ConformanceCase(line: $0.offset + 1, $0.element) }
        #expect(cases.count == 7654)
        for test in cases {
            let breaks = unicodeBreaks(of: test.text).map { $0 != .prohibited }
            #expect(breaks == test.breaks, "line \(test.line)")
        }
    }

    @Test("The table of Line_Break values is what the script makes of Unicode's files, byte for byte")
    func reproducible() throws {
        let data = "/usr/share/unicode/LineBreak.txt"
        guard FileManager.default.fileExists(atPath: data) else {
            #expect(ProcessInfo.processInfo.environment["BANXIN_REQUIRE_VALIDATORS"] != "1", "no \(data)")
            return
        }
        let made = try run(["python3", Repository.root + "/scripts/generate-line-break-table.py"])
        #expect(made.status == 0, "\(made.errors)")
        #expect(made.output == (try Repository.text(of: "Sources/Typography/LineBreakTable.swift")))
    }

    @Test(
        "UAX #14 LB1: ambiguous characters are letters by default and ideographs in Chinese text",
        arguments: ["①②", "★★", "→→"])
    func ambiguous(text: String) {
        #expect(unicodeBreaks(of: text.unicodeScalars) == [.prohibited, .prohibited])
        let chinese = AmbiguityResolution(ambiguous: .ideographic)
        #expect(unicodeBreaks(of: text.unicodeScalars, resolution: chinese) == [.prohibited, .allowed])
    }
}
