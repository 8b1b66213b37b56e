internal import Diagnostics

/// A page as SVG: how it looks, or where text, paths and pictures are; over it the boxes and what was found.
struct PageFigure {
    let page: PageSummary
    let picture: PagePicture?
    let findings: [PreflightFinding]
    let report: PreflightReport
    let anchors: ReportAnchors
    let wording: ReportWording
    /// What it shows: the medium, or all boxes when they are larger.
    private let view: PageBox

    init(
        _ page: PageSummary, picture: PagePicture?, findings: [PreflightFinding], report: PreflightReport,
        anchors: ReportAnchors, wording: ReportWording
    ) {
        self.page = page
        self.picture = picture
        self.findings = findings
        self.report = report
        self.anchors = anchors
        self.wording = wording
        let all = page.media.union(page.finished).union(page.bleed ?? page.finished)
        view = all.grown(by: max(all.width, all.height) * 0.02)
    }

    var svg: String {
        let canvas = FigureCanvas(view: view)
        var parts = [
            canvas.rectangle(page.media, "fill=\"#fff\" stroke=\"#999\" stroke-width=\"\(canvas.unit)\"")
        ]
        parts += picture.map { [canvas.image($0, rotation: page.rotation)] } ?? canvas.sketch(of: page.shapes)
        if let bleed = page.bleed { parts.append(canvas.rectangle(bleed, canvas.dashed("#2a6db0"))) }
        parts.append(canvas.rectangle(page.finished, canvas.dashed("#0a7a3d")))
        var labelled: [PageBox: Int] = [:]
        for (index, finding) in findings.enumerated() {
            parts += marks(of: finding, number: index + 1, on: canvas, beside: &labelled)
        }
        let size = "0 0 \(decimal(view.width)) \(decimal(view.height))"
        let name = wording.page(page.number)
        return
            "<svg viewBox=\"\(size)\" role=\"group\" aria-label=\"\(name)\">\n\(parts.joined(separator: "\n"))\n</svg>"
    }

    /// The places of a finding; each leads to its line in the list, and the line to the first of them.
    ///
    /// - Parameter labelled: how many numbers stand at a place: those of several findings stand side by side.
    private func marks(
        of finding: PreflightFinding, number: Int, on canvas: FigureCanvas,
        beside labelled: inout [PageBox: Int]
    ) -> [String] {
        let colour =
            switch report.severity(of: finding) {
            case .error: "#b00020"
            case .warning: "#d98200"
            case .note: "#2a6db0"
            }
        let size = max(view.width, view.height) / 70
        let line = decimal(size / 8)
        return finding.places.prefix(PageFigure.mostPlaces).enumerated().compactMap { index, place in
            // Thin things would vanish under the line around them.
            guard let shown = place.grown(by: size / 8).intersection(view) else { return nil }
            let box = canvas.rectangle(
                shown, "fill=\"\(colour)\" fill-opacity=\".12\" stroke=\"\(colour)\" stroke-width=\"\(line)\"")
            let x = decimal(shown.left - view.left + Double(labelled[place, default: 0]) * size * 1.3)
            labelled[place, default: 0] += 1
            let y = decimal(max(size, view.top - shown.top))
            let id = index == 0 ? " id=\"\(anchors.mark(number, on: page.number))\"" : ""
            return """
                <a\(id) href="#\(anchors.row(number, on: page.number))">\
                <title>\(escaped(wording.message(of: finding)))</title>\(box)<text x="\(x)" y="\(y)" \
                font-size="\(decimal(size))" font-weight="700" fill="\(colour)" stroke="#fff" \
                stroke-width="\(decimal(size / 6))" paint-order="stroke">\(number)</text></a>
                """
        }
    }

    /// Of a finding on a page; the list says how many there are.
    private static let mostPlaces = 12
}

/// The names by which findings of a file and their marks find each other.
struct ReportAnchors {
    /// Number of the file in the report.
    let file: Int

    func row(_ number: Int, on page: Int) -> String { "f\(file)p\(page)n\(number)" }
    func mark(_ number: Int, on page: Int) -> String { "f\(file)p\(page)m\(number)" }
}
