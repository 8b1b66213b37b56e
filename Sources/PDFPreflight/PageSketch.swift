internal import Diagnostics

/// A page as SVG: paper, boxes, where text, paths and pictures are, and over them what was found.
///
/// It is drawn from what the interpreter noted, not from pixels: it shows places, not looks.
struct PageSketch {
    private let page: PageSummary
    private let findings: [PreflightFinding]
    private let report: PreflightReport
    private let wording: ReportWording
    /// What the picture shows: the medium, or all boxes when they are larger.
    private let view: PageBox

    init(_ page: PageSummary, findings: [PreflightFinding], report: PreflightReport, wording: ReportWording) {
        self.page = page
        self.findings = findings
        self.report = report
        self.wording = wording
        let all = page.media.union(page.finished).union(page.bleed ?? page.finished)
        view = all.grown(by: max(all.width, all.height) * 0.02)
    }

    var svg: String {
        var parts = [rectangle(page.media, "fill=\"#fff\" stroke=\"#999\" stroke-width=\"\(unit)\"")]
        parts += page.shapes.map { shape in
            switch shape.kind {
            case .text: rectangle(shape.box, "fill=\"#777\" fill-opacity=\".45\"")
            case .image:
                rectangle(
                    shape.box,
                    "fill=\"#7fa7c9\" fill-opacity=\".6\" stroke=\"#44708f\" stroke-width=\"\(unit)\"")
            case .path:
                rectangle(
                    shape.box,
                    "fill=\"#000\" fill-opacity=\".06\" stroke=\"#000\" stroke-opacity=\".25\" stroke-width=\"\(unit)\""
                )
            }
        }
        if let bleed = page.bleed { parts.append(rectangle(bleed, dashed("#2a6db0"))) }
        parts.append(rectangle(page.finished, dashed("#0a7a3d")))
        for (index, finding) in findings.enumerated() { parts += marks(of: finding, number: index + 1) }
        let size = "0 0 \(decimal(view.width)) \(decimal(view.height))"
        let name = wording.choose("sketch of page \(page.number)", "第 \(page.number) 页示意图")
        return
            "<svg viewBox=\"\(size)\" role=\"img\" aria-label=\"\(name)\">\n\(parts.joined(separator: "\n"))\n</svg>"
    }

    /// A thousandth of the page: lines look alike on every size of paper.
    private var unit: String { decimal(max(0.3, max(view.width, view.height) / 1_000)) }

    private func dashed(_ colour: String) -> String {
        let dash = decimal(max(view.width, view.height) / 120)
        return "fill=\"none\" stroke=\"\(colour)\" stroke-width=\"\(unit)\" stroke-dasharray=\"\(dash)\""
    }

    private func marks(of finding: PreflightFinding, number: Int) -> [String] {
        let colour =
            switch report.severity(of: finding) {
            case .error: "#b00020"
            case .warning: "#d98200"
            case .note: "#2a6db0"
            }
        let size = max(view.width, view.height) / 70
        let line = decimal(size / 8)
        return finding.places.prefix(12).compactMap { place in
            // Thin things would vanish under the line around them.
            guard let shown = place.grown(by: size / 8).intersection(view) else { return nil }
            let box = rectangle(
                shown, "fill=\"\(colour)\" fill-opacity=\".12\" stroke=\"\(colour)\" stroke-width=\"\(line)\"")
            let x = decimal(shown.left - view.left)
            let y = decimal(max(size, view.top - shown.top))
            return """
                <g><title>\(escaped(wording.message(of: finding)))</title>\(box)<text x="\(x)" y="\(y)" \
                font-size="\(decimal(size))" font-weight="700" fill="\(colour)" stroke="#fff" \
                stroke-width="\(decimal(size / 6))" paint-order="stroke">\(number)</text></g>
                """
        }
    }

    private func rectangle(_ box: PageBox, _ attributes: String) -> String {
        guard let box = box.intersection(view) else { return "" }
        let place = "x=\"\(decimal(box.left - view.left))\" y=\"\(decimal(view.top - box.top))\""
        let size = "width=\"\(decimal(box.width))\" height=\"\(decimal(box.height))\""
        return "<rect \(place) \(size) \(attributes)/>"
    }
}
