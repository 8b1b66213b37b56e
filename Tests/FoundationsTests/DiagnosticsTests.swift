import Diagnostics
import Foundation
import TestSupport
import Testing

/// `Documentation/diagnostics.md`, as the catalogue says it.
private func printedCatalogue() -> String {
    var lines = [
        "# Diagnostics", "",
        "Generated from the program; `banxin explain CODE` prints the same. Codes never change their meaning.",
        "A note says what was repaired, a warning what an editor should look at (`--strict` makes it count), an error",
        "why an issue was not exported.", "",
        "| code | severity | message | 消息 | what to do | 处理 |", "|---|---|---|---|---|---|",
    ]
    for code in DiagnosticCatalogue.all {
        let cells = [
            code.id, code.severity.rawValue, code.message.english, code.message.chinese, code.hint.english,
            code.hint.chinese,
        ]
        lines.append("| " + cells.joined(separator: " | ") + " |")
    }
    return lines.joined(separator: "\n") + "\n"
}

/// Text of all Swift files of the tests.
private func testSources() throws -> String {
    let files =
        FileManager.default.enumerator(atPath: Repository.root + "/Tests")?.allObjects as? [String] ?? []
    return try files.filter { $0.hasSuffix(".swift") }.map { try Repository.text(of: "Tests/" + $0) }.joined()
}

@Suite("Diagnostics")
struct DiagnosticsTests {
    @Test("Every code is named once, and its texts take the same values in both languages")
    func catalogue() {
        #expect(Set(DiagnosticCatalogue.all.map(\.id)).count == DiagnosticCatalogue.all.count)
        for code in DiagnosticCatalogue.all {
            #expect(code.id.wholeMatch(of: /[A-Z]{3}-[0-9]{3}/) != nil)
            for text in [code.message, code.hint] {
                let values = [text.english, text.chinese].map {
                    Set($0.matches(of: /%[0-9]/).map { String($0.0) })
                }
                #expect(values[0] == values[1], "\(code.id)")
                #expect(!text.english.isEmpty && !text.chinese.isEmpty)
            }
        }
    }

    @Test("The printed catalogue is that of the program")
    func document() throws {
        let path = "Documentation/diagnostics.md"
        if ProcessInfo.processInfo.environment["UPDATE_REFERENCES"] == "1" {
            try Data(printedCatalogue().utf8).write(to: URL(fileURLWithPath: Repository.root + "/" + path))
        }
        #expect(try Repository.text(of: path) == printedCatalogue())
    }

    @Test("Every code is raised by a test")
    func raised() throws {
        let tests = try testSources()
        // Faults of the program itself: no input is known that raises them.
        var unraised = Set(DiagnosticCatalogue.all.map(\.id)).subtracting(["ING-010", "PDF-002", "CAT-003"])
        let folder = "Sources/Diagnostics"
        for file in try FileManager.default.contentsOfDirectory(atPath: Repository.root + "/" + folder) {
            let source = try Repository.text(of: folder + "/" + file)
            guard let family = source.firstMatch(of: /(?:enum |extension DiagnosticCode\.)(\w+) \{/)?.1 else {
                continue
            }
            for code in source.matches(of: /static let (\w+) = DiagnosticCode\(\s*"([A-Z]{3}-[0-9]{3})"/) {
                let names = ["\"\(code.2)\"", "[\(code.2)]", ".\(family).\(code.1)"]
                if names.contains(where: tests.contains) { unraised.remove(String(code.2)) }
            }
        }
        #expect(unraised.isEmpty)
    }

    @Test("Values stand where the text says, and a missing one leaves nothing")
    func values() {
        let code = DiagnosticCode(
            "AAA-001", .note, message: LocalizedText("%2 after %1, 100%", "%1"), hint: LocalizedText("", ""))
        #expect(Diagnostic(code, "one", "two").message(in: .english) == "two after one, 100%")
        #expect(Diagnostic(code, "one").message(in: .english) == " after one, 100%")
    }
}
