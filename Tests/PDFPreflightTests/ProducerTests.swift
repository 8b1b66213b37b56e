import Foundation
import Diagnostics
import PDFPreflight
import TestSupport
import Testing

/// Whether a program is on PATH.
private func isInstalled(_ program: String) -> Bool {
    (try? run(["sh", "-c", "command -v \(program)"]).status) == 0
}

@Suite("Preflight of real files")
struct ProducerTests {
    private static let page = """
        <!DOCTYPE html><html lang="en"><title>Harbour</title><style>@page { size: 200mm 300mm }</style>
        <h1 style="color: #a00">Harbour reopens</h1><p>Boats may land again.</p>
        <p><a href="https://example.org/">More</a></p></html>
        """

    private func report(on path: String, _ profile: PreflightProfile) throws -> PreflightReport {
        preflight([UInt8](try Data(contentsOf: URL(fileURLWithPath: path))), profile: profile)
    }

    @Test(
        "A page that Chromium printed has RGB colours, no trim box and no output intent",
        .enabled(if: isInstalled("chromium")))
    func chromium() throws {
        let folder = try ScratchFolder()
        let html = try folder.write("page.html", Array(Self.page.utf8))
        let pdf = folder.path + "/page.pdf"
        _ = try run([
            "chromium", "--headless", "--no-sandbox", "--disable-gpu", "--no-pdf-header-footer",
            "--print-to-pdf=\(pdf)", html,
        ])
        let report = try report(on: pdf, .x4)
        let found = codes(report, from: .error)
        for code in ["PRE-020", "PRE-027", "PRE-040", "PRE-051", "PRE-070"] {
            #expect(found.contains(code), "\(ReportWording(.english).text(of: report, file: "chromium"))")
        }
        let rgb = report.findings.filter { $0.code.id == "PRE-070" && $0.arguments == ["DeviceRGB"] }
        // The headline stands in the upper part of the page.
        #expect(rgb.flatMap(\.places).contains { $0.bottom > 600 })
        for code in ["PRE-004", "PRE-006", "PRE-049", "PRE-060", "PRE-064"] { #expect(!found.contains(code)) }
        let page = try #require(report.pages.first)
        #expect(abs(page.finished.right - 567) < 1 && abs(page.finished.top - 850) < 1)
    }

    @Test(
        "What Ghostscript distils shows thin lines, small print, heavy ink and whether fonts are embedded",
        .enabled(if: isInstalled("ps2pdf")))
    func ghostscript() throws {
        let folder = try ScratchFolder()
        let program = """
            %!PS
            << /PageSize [300 400] >> setpagedevice
            /Times-Roman findfont 4 scalefont setfont 0 0 0 1 setcmykcolor 50 300 moveto (Small print) show
            0.05 setlinewidth 50 280 moveto 250 280 lineto stroke 1 1 1 0 setcmykcolor 50 100 100 50 rectfill showpage
            """
        let source = try folder.write("page.ps", Array(program.utf8))
        let pdf = folder.path + "/page.pdf"
        let made = try run(["ps2pdf", source, pdf])
        #expect(made.status == 0, "\(made.errors)")
        let report = try report(on: pdf, .newsprint)
        let text = ReportWording(.english).text(of: report, file: "ghostscript")
        for code in ["PRE-040", "PRE-067", "PRE-081", "PRE-105"] {
            #expect(codes(report).contains(code), "\(text)")
        }
        let tint = try #require(report.findings.first { $0.code.id == "PRE-081" }?.places.first)
        #expect(abs(tint.left - 50) < 0.1 && abs(tint.bottom - 100) < 0.1 && abs(tint.top - 150) < 0.1)
        for code in ["PRE-004", "PRE-006", "PRE-049"] { #expect(!codes(report).contains(code), "\(text)") }
        // By itself it leaves the standard fonts out; for presses it embeds them.
        #expect(codes(report).contains("PRE-060"))
        let press = try run(["ps2pdf", "-dPDFSETTINGS=/prepress", source, pdf])
        #expect(press.status == 0, "\(press.errors)")
        #expect(!codes(try self.report(on: pdf, .newsprint)).contains("PRE-060"))
    }

    private func fixture(_ name: String) -> String { Repository.root + "/Tests/Fixtures/producers/" + name }

    /// The first place of a finding in millimetres from the left and top edge: x, y, width, height.
    private func place(of code: String, in report: PreflightReport) throws -> [Double] {
        let finding = try #require(report.findings.first { $0.code.id == code })
        let box = try #require(finding.places.first)
        let page = try #require(report.pages.first).finished
        return [box.left - page.left, page.top - box.top, box.right - box.left, box.top - box.bottom]
            .map { ($0 * 25.4 / 72).rounded() }
    }

    @Test(
        "WeasyPrint's page has RGB, transparency, a hairline, small print and a link, and no sign of a standard"
    )
    func weasyPrint() throws {
        let path = fixture("weasyprint.pdf")
        let newsprint = try report(on: path, .newsprint)
        let text = ReportWording(.english).text(of: newsprint, file: "weasyprint")
        #expect(
            codes(newsprint, from: .note) == [
                "PRE-011", "PRE-020", "PRE-024", "PRE-067", "PRE-071", "PRE-072", "PRE-085", "PRE-105",
                "PRE-051",
                "PRE-084",
            ], "\(text)")
        // The style sheet: a tint of 60 × 30 mm in the margins of page and body, 15 mm and 8 px.
        #expect(try place(of: "PRE-084", in: newsprint) == [17, 64, 60, 30])
        #expect(try place(of: "PRE-105", in: newsprint)[2] == 166)
        let x4 = try report(on: path, .x4)
        #expect(
            codes(x4, from: .error) == [
                "PRE-011", "PRE-020", "PRE-024", "PRE-025", "PRE-027", "PRE-051", "PRE-070",
            ])
        let ua1 = try report(on: path, .ua1)
        #expect(
            codes(ua1, from: .error) == [
                "PRE-025", "PRE-029", "PRE-120", "PRE-125", "PRE-126", "PRE-127", "PRE-129",
            ])
    }

    @Test(
        "LibreOffice's page has RGB, small print, smaller still in white, and no trim box; its tags are whole")
    func libreOffice() throws {
        let path = fixture("libreoffice.pdf")
        let newsprint = try report(on: path, .newsprint)
        let text = ReportWording(.english).text(of: newsprint, file: "libreoffice")
        #expect(
            codes(newsprint, from: .note) == [
                "PRE-020", "PRE-024", "PRE-030", "PRE-040", "PRE-067", "PRE-071", "PRE-072", "PRE-077",
                "PRE-051",
            ], "\(text)")
        // White type on a band as wide as the text, right under the small print.
        #expect(try place(of: "PRE-067", in: newsprint)[..<2] == [15, 33])
        #expect(try place(of: "PRE-077", in: newsprint)[..<2] == [15, 35])
        let x4 = try report(on: path, .x4)
        #expect(
            codes(x4, from: .error) == [
                "PRE-020", "PRE-024", "PRE-025", "PRE-027", "PRE-040", "PRE-051", "PRE-070",
            ])
        // Tagged and told in which language, but untitled and without XMP.
        let ua1 = try report(on: path, .ua1)
        #expect(codes(ua1, from: .error) == ["PRE-025", "PRE-029", "PRE-030", "PRE-125", "PRE-127"])
    }

    /// What is true of every PDF of ours, whatever it is for: nothing is damaged, every glyph is there.
    private static let ours = [
        "PRE-001", "PRE-004", "PRE-005", "PRE-006", "PRE-007", "PRE-008", "PRE-018", "PRE-048", "PRE-049",
        "PRE-052", "PRE-053", "PRE-060", "PRE-061", "PRE-064", "PRE-066", "PRE-069", "PRE-086",
        "PRE-096", "PRE-098", "PRE-100", "PRE-106",
    ]

    @Test(
        "The example's pages are whole for every profile, and no error for newsprint",
        arguments: ["tabloid", "a4"])
    func example(style: String) throws {
        let folder = try ScratchFolder()
        let made = try run([
            banxin, "export", Repository.example, "-o", folder.path, "--format", "pdf", "--style", style,
            "--quiet",
        ])
        #expect(made.status == 0, "\(made.errors)")
        for profile in PreflightProfile.allCases {
            let report = try report(on: folder.path + "/qinghe-weekly.pdf", profile)
            let text = ReportWording(.english).text(of: report, file: style)
            #expect(Set(report.findings.map(\.code.id)).isDisjoint(with: Self.ours), "\(text)")
            if profile == .newsprint { #expect(report.worst != .error, "\(text)") }
            #expect(report.pages.count >= 8)
        }
    }

    @Test("The example made for the press and for the archive has no error for what it claims")
    func claims() throws {
        let folder = try ScratchFolder()
        let made = try run([
            banxin, "export", Repository.example, "-o", folder.path, "--format", "pdf", "--style", "tabloid",
            "--pdf-profile", "print,archive", "--quiet",
        ])
        #expect(made.status == 0, "\(made.errors)")
        let claims: [(String, [PreflightProfile])] = [
            ("print", [.x4, .newsprint]), ("archive", [.a2u, .ua1]),
        ]
        for (file, profiles) in claims {
            for profile in profiles {
                let report = try report(on: "\(folder.path)/qinghe-weekly-\(file).pdf", profile)
                let text = ReportWording(.english).text(of: report, file: file)
                #expect(report.worst != .error, "\(text)")
                #expect(report.pages.count == 8)
            }
        }
    }
}
