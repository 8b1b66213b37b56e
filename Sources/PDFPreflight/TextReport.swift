internal import Diagnostics

extension ReportWording {
    /// A line for each finding, its hint under it, and a line that counts them.
    package func text(of report: PreflightReport, file: String) -> String {
        var lines: [String] = []
        for finding in report.findings {
            let severity = report.severity(of: finding)
            var head = [file, finding.page.map(page), self.severity(severity)].compactMap { $0 }
            head.append("\(message(of: finding)) [\(finding.code.id)]\(whereabouts(of: finding, in: report))")
            lines.append(head.joined(separator: ": "))
            if severity > .note { lines.append(choose("  hint: ", "  提示：") + hint(of: finding)) }
        }
        let pages = choose("\(report.pages.count) page(s)", "共 \(report.pages.count) 页")
        lines.append("\(file): \(pages), \(report.profile.rawValue): \(summary(of: report))")
        return lines.joined(separator: "\n") + "\n"
    }

    /// Its first place, and how many there are; a blank before it, or nothing.
    func whereabouts(of finding: PreflightFinding, in report: PreflightReport) -> String {
        var parts: [String] = []
        if let first = finding.places.first, let number = finding.page, number <= report.pages.count {
            parts.append(place(first, on: report.pages[number - 1]))
        }
        if finding.count > 1 { parts.append(times(finding.count)) }
        return parts.isEmpty ? "" : " " + parts.joined(separator: ", ")
    }
}
