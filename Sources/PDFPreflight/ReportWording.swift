package import Diagnostics

/// A report in the words of a language.
package struct ReportWording: Sendable {
    package let language: MessageLanguage

    package init(_ language: MessageLanguage) { self.language = language }

    func choose(_ english: String, _ chinese: String) -> String {
        LocalizedText(english, chinese).text(in: language)
    }

    func message(of finding: PreflightFinding) -> String {
        diagnostic(finding).message(in: language)
    }

    func hint(of finding: PreflightFinding) -> String { diagnostic(finding).hint(in: language) }

    private func diagnostic(_ finding: PreflightFinding) -> Diagnostic {
        Diagnostic(finding.code, arguments: finding.arguments)
    }

    func severity(_ severity: Severity) -> String {
        switch severity {
        case .note: choose("note", "说明")
        case .warning: choose("warning", "警告")
        case .error: choose("error", "错误")
        }
    }

    func page(_ number: Int) -> String { choose("page \(number)", "第 \(number) 页") }

    /// Millimetres from the left and top edge of the finished page, with width and height.
    func place(_ box: PageBox, on page: PageSummary) -> String {
        let place = PlaceOnPaper(box, on: page)
        let from = "\(decimal(place.x)), \(decimal(place.y))"
        let size = "\(decimal(place.width)) × \(decimal(place.height))"
        return choose("at \(from) mm, \(size) mm", "位于 \(from) 毫米，大小 \(size) 毫米")
    }

    func times(_ count: Int) -> String { choose("\(count) times", "共 \(count) 处") }

    /// `2 errors, 1 warning, 0 notes`
    func summary(of report: PreflightReport) -> String {
        let counts = [Severity.error, .warning, .note].map { severity in
            (severity, report.findings.count { report.severity(of: $0) == severity })
        }
        return counts.map { severity, count in
            choose(
                "\(count) \(severity.rawValue)\(count == 1 ? "" : "s")", "\(self.severity(severity)) \(count)")
        }.joined(separator: choose(", ", "，"))
    }
}

/// A place as it is measured with a ruler: millimetres from the left and top edge of the finished page, unrotated.
struct PlaceOnPaper: Encodable, Sendable {
    let x: Double
    let y: Double
    let width: Double
    let height: Double

    init(_ box: PageBox, on page: PageSummary) {
        x = PlaceOnPaper.rounded(box.left - page.finished.left)
        y = PlaceOnPaper.rounded(page.finished.top - box.top)
        width = PlaceOnPaper.rounded(box.width)
        height = PlaceOnPaper.rounded(box.height)
    }

    /// To a tenth of a millimetre.
    private static func rounded(_ points: Double) -> Double {
        let tenths = (points.millimetres * 10).rounded() / 10
        return tenths.isFinite ? max(-1e9, min(1e9, tenths)) : 0
    }
}
