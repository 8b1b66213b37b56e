import Foundation
import PDFExport
import PDFFinishing
import PDFObjects
import TestSupport
import Testing

/// What the judge says of each rule: `ok`, or what breaks it.
private func verdicts(on path: String) throws -> [String: String] {
    let script = Repository.root + "/Tests/Fixtures/pdfx4/rules.py"
    let result = try run(["/usr/bin/python3", script, "check", path])
    let lines = result.output.split(separator: "\n").map { $0.split(separator: "\t", maxSplits: 1) }
    return Dictionary(lines.map { (String($0[0]), $0.count > 1 ? String($0[1]) : "") }) { first, _ in first }
}

@Suite("PDF/X-4: the rules of ISO 15930-7")
struct PressRulesTests {
    @Test(
        "Every rule is kept, with and without marks",
        arguments: [[], PrinterMark.allCases] as [[PrinterMark]])
    func kept(marks: [PrinterMark]) throws {
        let scratch = try ScratchFolder()
        let path = try scratch.write("press.pdf", try PressFile(marks: Set(marks)).bytes())
        let verdicts = try verdicts(on: path)
        #expect(verdicts.count >= 28)
        for (rule, verdict) in verdicts { #expect(verdict == "ok", "\(rule)") }
        let check = try run(["qpdf", "--check", path])
        #expect(check.status == 0, "\(check.output)")
    }

    @Test("The table of conformance has a row for each rule that is judged")
    func table() throws {
        let scratch = try ScratchFolder()
        let path = try scratch.write("press.pdf", try PressFile().bytes())
        let rows = try Repository.text(of: "Documentation/conformance/PDF-X-4.md")
            .matches(of: /(?m)^\| `([a-z-]+)` \|/).map { String($0.1) }
        #expect(rows.count == Set(rows).count)
        #expect(Set(rows) == Set(try verdicts(on: path).keys))
    }

    @Test(
        "A rule that is broken is noticed, and no other",
        arguments: [
            "version", "no-encryption", "file-identifier", "document-information", "metadata-packet",
            "identification",
            "document-identifier", "metadata-agrees", "trapped", "one-output-intent", "output-condition",
            "output-profile", "boxes", "fonts-embedded", "content-colours", "named-colour-spaces",
            "image-colours", "compression", "transparency-space", "no-postscript", "no-alternate-images",
            "graphics-states", "no-annotations-in-bleed", "no-actions", "no-forms", "viewer-preferences",
            "optional-content", "separations-agree", "operators", "rendering-intents",
        ])
    func broken(rule: String) throws {
        let scratch = try ScratchFolder()
        let path = try scratch.write("press.pdf", try PressFile().bytes())
        let script = Repository.root + "/Tests/Fixtures/pdfx4/rules.py"
        let broken = scratch.path + "/broken.pdf"
        let made = try run(["/usr/bin/python3", script, "break", rule, path, broken])
        #expect(made.status == 0, "\(made.output)")
        let found = try verdicts(on: broken).filter { $0.value != "ok" }.map(\.key)
        #expect(found == [rule])
    }

    @Test("The same pages give the same bytes")
    func deterministic() throws {
        let file = try PressFile(marks: Set(PrinterMark.allCases))
        let first = try file.bytes()
        #expect(try file.bytes() == first)
    }

    @Test("The sheet grows by bleed and marks, and the page stays in its middle")
    func boxes() throws {
        for (marks, margin) in [(Set<PrinterMark>(), 8.504), ([.crop], 36.8504)] {
            let file = try PDFFile(try PressFile(marks: marks).bytes())
            let page = try #require(try file.pages().first)
            let trim = try #require(page["TrimBox"].numbers)
            let bleed = try #require(page["BleedBox"].numbers)
            let media = try #require(page["MediaBox"].numbers)
            #expect(abs(trim[0] - margin) < 0.01 && abs(trim[2] - trim[0] - 600) < 0.01)
            #expect(abs(trim[0] - bleed[0] - 8.504) < 0.01)
            #expect(abs(media[2] - 600 - 2 * margin) < 0.01)
        }
    }
}
