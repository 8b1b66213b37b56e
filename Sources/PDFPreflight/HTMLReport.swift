internal import Diagnostics

extension ReportWording {
    /// One page of HTML with nothing outside it: each page of each file with its findings marked.
    package func html(of reports: [IllustratedReport]) -> String {
        let title = choose("Preflight", "印前检查")
        let sections = reports.enumerated().map { index, report in
            section(report, anchors: ReportAnchors(file: index + 1))
        }.joined()
        return """
            <!DOCTYPE html>
            <html lang="\(choose("en", "zh-Hans"))">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width">
            <title>\(title)</title>
            <style>\(styleSheet)</style>
            </head>
            <body>
            <h1>\(title)</h1>
            \(sections)</body>
            </html>

            """
    }

    private func section(_ illustrated: IllustratedReport, anchors: ReportAnchors) -> String {
        let report = illustrated.report
        let general = report.findings.filter { $0.page == nil }
        let byPage = Dictionary(grouping: report.findings.filter { $0.page != nil }) { $0.page ?? 0 }
        let pages = report.pages.prefix(PageSummary.mostPictures).map { page in
            pageSection(page, findings: byPage[page.number] ?? [], of: illustrated, anchors: anchors)
        }
        let left = report.pages.count - pages.count
        let more = choose("\(left) more page(s) without a picture", "另有 \(left) 页未画出")
        return """
            <section>
            <h2>\(escaped(illustrated.file))</h2>
            <p class="sum">\(report.profile.rawValue): \(summary(of: report))</p>
            \(list(general, of: report, anchors: anchors))\(pages.joined())\(left > 0 ? "<p>\(more)</p>" : "")
            </section>

            """
    }

    private func pageSection(
        _ page: PageSummary, findings: [PreflightFinding], of illustrated: IllustratedReport,
        anchors: ReportAnchors
    ) -> String {
        let report = illustrated.report
        let rotation = page.rotation % 360 == 0 ? "" : ", ↻ \(page.rotation)°"
        let size = PlaceOnPaper(page.finished, on: page)
        let figure = PageFigure(
            page, picture: illustrated.pictures.byPage[page.number], findings: findings, report: report,
            anchors: anchors, wording: self)
        let caption = caption(of: page, illustrated.pictures)
        return """
            <article>
            <h3>\(self.page(page.number)) <small>\(decimal(size.width)) × \(decimal(size.height)) mm\(rotation)</small></h3>
            <div class="page"><figure>\(figure.svg)<figcaption>\(caption)</figcaption></figure>
            <div>\(facts(page))\(list(findings, of: report, anchors: anchors))</div></div>
            </article>

            """
    }

    /// What the figure of a page is: the page, or where things are and why not the page.
    private func caption(of page: PageSummary, _ pictures: PagePictures) -> String {
        if let picture = pictures.byPage[page.number] {
            let resolution = decimal(picture.resolution.rounded())
            return choose(
                "The page as on a screen, \(resolution) ppi", "版面的屏幕效果，\(resolution) ppi")
        }
        let sketch = choose(
            "The sketch shows where text, pictures and paths are.", "示意图标出文字、图片和图形的位置。")
        return pictures.failed.contains(page.number)
            ? choose("The page cannot be drawn. ", "无法画出此页。") + sketch
            : choose("The report has no more room for pictures. ", "报告中的版面图已满。") + sketch
    }

    /// What the page has: colour spaces, fonts, ink, resolution.
    private func facts(_ page: PageSummary) -> String {
        var rows = [
            (choose("colours", "颜色"), page.colourSpaces.joined(separator: ", ")),
            (choose("fonts", "字体"), page.fonts.joined(separator: ", ")),
        ]
        if let ink = page.maximumInk {
            rows.append((choose("most ink", "最大墨量"), decimal(ink.rounded()) + " %"))
        }
        if let least = page.leastResolution {
            rows.append((choose("coarsest picture", "最低分辨率"), decimal(least.rounded()) + " ppi"))
        }
        let cells = rows.filter { !$0.1.isEmpty }.map { "<dt>\($0.0)</dt><dd>\(escaped($0.1))</dd>" }
        return "<dl>\(cells.joined())</dl>\n"
    }

    private func list(_ findings: [PreflightFinding], of report: PreflightReport, anchors: ReportAnchors)
        -> String
    {
        let rows = findings.enumerated().map { index, finding in
            let severity = report.severity(of: finding)
            let place = whereabouts(of: finding, in: report)
            var (id, number) = ("", "\(index + 1)")
            if let page = finding.page {
                id = " id=\"\(anchors.row(index + 1, on: page))\""
                if !finding.places.isEmpty {
                    number = "<a href=\"#\(anchors.mark(index + 1, on: page))\">\(number)</a>"
                }
            }
            return """
                <li\(id) class="\(severity.rawValue)"><b>\(number)</b> <i>\(self.severity(severity))</i> \
                \(escaped(message(of: finding))) <code>\(finding.code.id)</code><small>\(place)</small>\
                <span>\(escaped(hint(of: finding)))</span></li>
                """
        }
        guard !rows.isEmpty else { return "" }
        return "<ol>\n\(rows.joined(separator: "\n"))\n</ol>\n"
    }
}

/// Text in HTML; what XML does not allow is replaced.
func escaped(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
        switch scalar {
        case "&": result += "&amp;"
        case "<": result += "&lt;"
        case ">": result += "&gt;"
        case "\"": result += "&quot;"
        default: result.unicodeScalars.append(scalar.value < 32 ? " " : scalar)
        }
    }
    return result
}

private let styleSheet = """

    body { font: 15px/1.5 system-ui, "Noto Sans CJK SC", sans-serif; margin: 2rem auto; max-width: 72rem;
      padding: 0 1rem; color: #1c1c1c; background: #fff }
    h1 { font-size: 1.5rem } h2 { font-size: 1.25rem; overflow-wrap: anywhere; border-top: 2px solid #1c1c1c;
      padding-top: 1rem } h3 { font-size: 1rem } small { font-weight: normal; color: #555 }
    .page { display: grid; grid-template-columns: minmax(14rem, 1fr) 1fr; gap: 1.5rem; align-items: start }
    figure { position: sticky; top: 1rem; margin: 0 } figcaption { color: #555; font-size: .85em }
    svg { width: 100%; max-height: 90vh; background: #eee }
    li b a { color: inherit } li:target { background: #fff3c4 } a:target rect { fill-opacity: .4 }
    ol { list-style: none; margin: 0; padding: 0 } li { border-left: 4px solid; padding: .25rem .75rem;
      margin: 0 0 .5rem; overflow-wrap: anywhere } li span { display: block; color: #444; font-size: .9em }
    li b { font-variant-numeric: tabular-nums } li i { font-style: normal; font-weight: 600 }
    .error { border-color: #b00020 } .warning { border-color: #b36b00 } .note { border-color: #2a6db0 }
    .error i { color: #b00020 } .warning i { color: #8a5200 } .note i { color: #1f5a94 }
    dl { display: grid; grid-template-columns: max-content 1fr; gap: 0 1rem; margin: 0 0 1rem }
    dt { color: #555 } dd { margin: 0; overflow-wrap: anywhere } code { color: #555 }
    @media (max-width: 44rem) { .page { display: block } figure { position: static } }
    @media print { article { break-inside: avoid } figure { position: static } }

    """
