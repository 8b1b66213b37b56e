import Diagnostics
import PDFPreflight
import Testing

/// Codes of a report that matter at least as much as a severity, each once, in order.
func codes(_ report: PreflightReport, from least: Severity = .warning) -> [String] {
    var result: [String] = []
    for finding in report.findings where report.severity(of: finding) >= least {
        if !result.contains(finding.code.id) { result.append(finding.code.id) }
    }
    return result
}

@Suite("Preflight of files without fault")
struct CleanFileTests {
    @Test(
        "A file made for press, archive and reading aloud at once has no error and no warning in any profile",
        arguments: PreflightProfile.allCases)
    func clean(profile: PreflightProfile) {
        let report = preflight(HandmadePDF().bytes, profile: profile)
        let wording = ReportWording(.english)
        // A link-less page of one object stream less: links would be an error of PDF/X-4.
        #expect(codes(report) == [], "\(wording.text(of: report, file: "clean.pdf"))")
        #expect(report.pages.count == 1)
    }

    @Test("Marks have their places on the page")
    func places() throws {
        let page = try #require(preflight(HandmadePDF().bytes, profile: .x4).pages.first)
        let texts = page.shapes.filter { $0.kind == .text }.map(\.box)
        #expect(texts.count == 2)
        // Two glyphs of 12 pt on a base line at 200, ascent 880 and descent 120.
        #expect(abs(texts[0].left - 30) < 0.01 && abs(texts[0].right - 54) < 0.01)
        #expect(abs(texts[0].top - 210.56) < 0.01 && abs(texts[0].bottom - 198.56) < 0.01)
        // Moved apart by 200/1000 of 12 pt.
        #expect(abs(texts[1].right - 56.4) < 0.01)
        let image = try #require(page.shapes.first { $0.kind == .image }?.box)
        #expect(image == PageBox(left: 100, bottom: 150, right: 133.9, top: 183.9))
        #expect(page.colourSpaces == ["DeviceCMYK"])
        #expect(page.fonts == ["ABCDEF+Probe"])
        #expect(abs((page.leastResolution ?? 0) - 424.78) < 0.1)
        #expect(page.maximumInk == 100)
    }
}
