import Catalogue
package import Diagnostics
import FileIO
import Foundation

/// Front pages that the page shows; the rest are in the catalogue of results.
private let frontPageLimit = 400

extension BatchReport {
    /// `report.html`: one file that needs no other, well-formed as XML too.
    ///
    /// - Throws: when it cannot be written.
    package func writePage(to path: String, language: MessageLanguage) throws(Failure) {
        let words = ReportWords(language: language)
        var page = ReportPage(words: words)
        let title = words("Batch report", "批量导出报告")
        page.begin(title: title)
        page.add(totals: self)
        if !days.isEmpty {
            page.section(words("Calendar", "日历"))
            page.add(legend: DayState.allCases)
            for year in Set(days.keys.compactMap { Int($0.prefix(4)) }).sorted() {
                page.add("<h3>\(year)</h3>\n")
                page.add(CalendarHeatMap(year: year, days: days).svg(words: words.name(of:)))
            }
        }
        page.add(failures: failures)
        page.add(warnings: warnings)
        page.add(slowest: slowest)
        try page.addFrontPages(of: self)
        try FileIO.OutputFile.write(Array(page.end().utf8), to: path)
    }
}

/// The page as it grows.
private struct ReportPage {
    let words: ReportWords
    private var text = ""

    init(words: ReportWords) {
        self.words = words
    }

    mutating func add(_ html: String) { text += html }

    mutating func begin(title: String) {
        let language = words("en", "zh-Hans")
        text = """
            <!DOCTYPE html>
            <html xmlns="http://www.w3.org/1999/xhtml" lang="\(language)" xml:lang="\(language)">
            <head>
            <meta charset="utf-8"/>
            <meta name="viewport" content="width=device-width, initial-scale=1"/>
            <title>\(title)</title>
            <style>
            \(reportStyle)
            </style>
            </head>
            <body>
            <main>
            <h1>\(title)</h1>

            """
    }

    func end() -> String { text + "</main>\n</body>\n</html>\n" }

    mutating func section(_ title: String) { add("<h2>\(title)</h2>\n") }

    mutating func add(totals report: BatchReport) {
        let summary = report.summary
        add("<ul class=\"totals\">\n")
        for outcome in IssueOutcome.allCases where summary.count(outcome) > 0 {
            add("<li class=\"\(outcome)\"><b>\(summary.count(outcome))</b> \(words.name(of: outcome))</li>\n")
        }
        let others = [
            ("\(report.pageCount)", words("pages", "版")), ("\(report.articleCount)", words("articles", "篇稿件")),
            (words.size(report.byteCount), words("of results", "输出")),
            (words.time(summary.milliseconds), words("of work", "用时")),
        ]
        for (value, name) in others { add("<li><b>\(value)</b> \(name)</li>\n") }
        add("</ul>\n<p class=\"program\">\(report.program.inHTML)</p>\n")
        if summary.isStopped {
            let stopped = words("The run was stopped before its end.", "运行中途停止。")
            add("<p class=\"stopped\">\(stopped)</p>\n")
        }
        if let failure = summary.failure {
            add("<p class=\"stopped\">\(failure.diagnostic.message(in: words.language).inHTML)</p>\n")
        }
    }

    mutating func add(legend states: [BatchReport.DayState]) {
        let items = states.map { "<li><span class=\"key \($0)\"></span>\(words.name(of: $0))</li>" }
        add("<ul class=\"legend\">\(items.joined())</ul>\n")
    }

    mutating func add(failures: [(source: String, findings: [Diagnostic])]) {
        guard !failures.isEmpty else { return }
        section(words("Failures", "失败"))
        add("<dl>\n")
        for failure in failures {
            add("<dt>\((failure.source.isEmpty ? words("names", "命名") : failure.source).inHTML)</dt>\n")
            for finding in failure.findings {
                let place = finding.place.map { "\($0): " } ?? ""
                let message = (place + finding.message(in: words.language)).inHTML
                let hint = finding.hint(in: words.language).inHTML
                add("<dd><code>\(finding.code.id)</code> \(message)<br/><small>\(hint)</small></dd>\n")
            }
        }
        add("</dl>\n")
    }

    mutating func add(warnings: [(code: DiagnosticCode, count: Int, issues: Int)]) {
        guard !warnings.isEmpty else { return }
        section(words("Warnings by code", "各类警告"))
        let heads = [words("code", "代码"), words("times", "次数"), words("issues", "期数"), words("what", "说明")]
        add(
            table: heads,
            rows: warnings.map { warning in
                // What differs from case to case is left open.
                let message = warning.code.message.text(in: words.language).replacing(/%[0-9]/, with: "…")
                    .inHTML
                return ["<code>\(warning.code.id)</code>", "\(warning.count)", "\(warning.issues)", message]
            })
    }

    mutating func add(slowest: [IssueRecord]) {
        guard !slowest.isEmpty else { return }
        section(words("Slowest issues", "最慢的各期"))
        let heads = [words("issue", "期"), words("pages", "版"), words("time", "用时"), words("memory", "内存")]
        add(
            table: heads,
            rows: slowest.map { record in
                [
                    record.key.inHTML, "\(record.pages)", words.time(record.milliseconds),
                    "\(record.memory >> 10) MiB",
                ]
            })
    }

    private mutating func add(table heads: [String], rows: [[String]]) {
        add(
            "<table>\n<thead><tr>\(heads.map { "<th scope=\"col\">\($0)</th>" }.joined())</tr></thead>\n<tbody>\n"
        )
        for row in rows { add("<tr>\(row.map { "<td>\($0)</td>" }.joined())</tr>\n") }
        add("</tbody>\n</table>\n")
    }

    mutating func addFrontPages(of report: BatchReport) throws(Failure) {
        var shown = 0
        for (key, _) in report.summary.outcomes {
            guard shown < frontPageLimit, let picture = try report.ledger.thumbnail(of: key),
                let record = try report.ledger.record(of: key)
            else { continue }
            if shown == 0 {
                section(words("Front pages", "头版"))
                add("<ul class=\"pages\">\n")
            }
            shown += 1
            let name = [record.date, record.title].compactMap(\.self).joined(separator: " ").inHTML
            let source = "data:image/jpeg;base64,\(Data(picture).base64EncodedString())"
            let figure = "<img loading=\"lazy\" alt=\"\" src=\"\(source)\"/><span>\(name)</span>"
            let target = record.outputs.map(\.path).first { $0.hasSuffix(".pdf") || $0.hasSuffix(".epub") }
            let address = target?.addingPercentEncoding(withAllowedCharacters: .urlPathAllowed)?.inHTML
            add("<li>\(address.map { "<a href=\"\($0)\">\(figure)</a>" } ?? figure)</li>\n")
        }
        if shown > 0 { add("</ul>\n") }
    }
}
