import Diagnostics
import PDFPreflight
import TestReferences
import TestSupport
import Testing

/// `Documentation/preflight.md`: its words, and the table as the program has it.
private func document() -> String {
    let limits = PreflightLimits()
    func whole(_ value: Double) -> String { String(Int(value)) }
    var lines = [
        "# Preflight", "",
        "Generated from the program by `UPDATE_REFERENCES=1 make test FILTER=PreflightDocumentTests`.", "",
        "`banxin preflight FILE.pdf… [--profile newsprint|x4|a2u|ua1] [--format text|json|html] [--ink-limit 240] [--strict]`",
        "looks at any PDF, whoever made it, as a press, an archive or a screen reader will. Each finding has a rule, a",
        "severity for the profile, a page and places: millimetres from the left and top edge of the finished page (trim",
        "box, else art, crop or media box), before any rotation. Findings of one rule, page and value are one row with a count.",
        "",
        "| profile | for |", "|---|---|",
        "| `newsprint` | newspaper offset, whatever the form of the file (the default) |",
        "| `x4` | PDF/X-4 (ISO 15930-7) |", "| `a2u` | PDF/A-2u (ISO 19005-2) |",
        "| `ua1` | PDF/UA-1 (ISO 14289-1) |", "",
        "Exit status: 0 no errors, 1 errors, 2 warnings under `--strict`, 64 wrong use, 66 a file is missing. Reports go to",
        "standard output; all files are reported, whatever is wrong with one.", "",
        "## How it looks", "",
        "* An interpreter performs the content of each page, with forms, patterns, inline pictures and glyph procedures, and notes",
        "  every piece of text, path, picture and shading with its place, colour, overprint, transparency and tag. Nothing is",
        "  drawn: places are boxes, those of paths around their points, cut by the boxes of clipping paths.",
        "* The HTML report shows each page as Poppler draws it (a program of its own, `banxin-pages`, which has to lie beside `banxin`;",
        "  without it there are sketches), as on a screen, with every finding marked and numbered; marks and",
        "  list lead to each other. Pictures have at most 96 pixels to the inch and 1,600 on the longer side; a report has at most",
        "  \(PreflightReport.mostPagePictures) of them for a file, pages with findings first, and \(PreflightReport.mostPictureBytes >> 20) MiB in all. A page that cannot be drawn is sketched from",
        "  the boxes, and the report says so.",
        "* Ink is looked at colour by colour and, in pictures of 8 bits in CMYK, pixel by pixel. Colours that overprint are not added",
        "  up; RGB has no ink before it is converted, which is a finding of its own.",
        "* Font programs are not read, but for the advances of TrueType; content streams inside annotations are not performed.",
        "* It does not replace a validator: rules are those that newspapers meet. What passes `a2u` or `ua1` here still goes before",
        "  veraPDF.", "",
        "## Hostile files", "",
        "Each file is read by a second process of the program with at most 1 GiB of memory and 60 s of CPU; what ends it is finding",
        "PRE-005. Within it, work is bounded by counts: 10,000,000 operators, 200,000 marks a page, 128 MiB a stream, 28 levels of",
        "forms; Flate data is counted before it is given memory. The same file gives the same report.", "",
        "Pages are drawn by further processes with 1 GiB and 40 s each, four for a file: a page that ends one is sketched, and the",
        "next draws those after it.", "",
        "## Limits", "",
        "Ink \(whole(limits.ink)) % (`--ink-limit`); pictures \(whole(limits.leastResolution)) to \(whole(limits.mostResolution)) ppi, of one bit",
        "\(whole(limits.leastBitmapResolution)) ppi at least; lines 0.25 pt; text \(whole(limits.leastTextSize)) pt, reversed \(whole(limits.leastReversedSize)) pt, in several inks \(whole(limits.leastMultiInkSize)) pt;",
        "bleed and distance of text from the edge 3 mm.", "",
        "## Rules", "",
        "E error, W warning, N note, – not minded. What to do about each: [diagnostics](diagnostics.md) or `banxin explain PRE-042`.",
        "",
        "| rule | finding | 发现 | newsprint | x4 | a2u | ua1 |", "|---|---|---|:-:|:-:|:-:|:-:|",
    ]
    for rule in PreflightRules.all {
        let columns = PreflightProfile.allCases.map { profile in
            switch rule.severities[profile] {
            case .error: "E"
            case .warning: "W"
            case .note: "N"
            case nil: "–"
            }
        }
        let cells = [rule.code.id, rule.code.message.english, rule.code.message.chinese] + columns
        lines.append("| " + cells.joined(separator: " | ") + " |")
    }
    return lines.joined(separator: "\n") + "\n"
}

@Suite("The document of preflight")
struct PreflightDocumentTests {
    @Test("Its table is that of the rules, which are all the codes of the family")
    func fresh() throws {
        #expect(PreflightRules.all.map(\.code) == DiagnosticCatalogue.preflight)
        #expect(PreflightRules.all.allSatisfy { !$0.severities.isEmpty })
        try expectDocument(document(), "Documentation/preflight.md")
    }
}
