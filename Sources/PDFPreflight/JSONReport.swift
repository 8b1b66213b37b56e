internal import Diagnostics
internal import Foundation

extension ReportWording {
    /// All files in one object (`banxin/preflight/1`): findings in order, and what each page has.
    package func json(of reports: [(file: String, report: PreflightReport)]) throws -> [UInt8] {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        let files = reports.map { FileRow(file: $0.file, report: $0.report, wording: self) }
        return [UInt8](try encoder.encode(Document(files: files))) + [10]
    }
}

private struct Document: Encodable {
    var form = "banxin/preflight/1"
    let files: [FileRow]
}

private struct FileRow: Encodable {
    let file: String
    let profile: String
    let findings: [FindingRow]
    let pages: [PageRow]

    init(file: String, report: PreflightReport, wording: ReportWording) {
        self.file = file
        profile = report.profile.rawValue
        findings = report.findings.map { FindingRow($0, in: report, wording: wording) }
        pages = report.pages.map(PageRow.init)
    }
}

private struct FindingRow: Encodable {
    let code: String
    let severity: String
    let page: Int?
    let count: Int
    /// Millimetres from the left and top edge of the finished page.
    let places: [PlaceOnPaper]
    let message: String
    let hint: String

    init(_ finding: PreflightFinding, in report: PreflightReport, wording: ReportWording) {
        code = finding.code.id
        severity = report.severity(of: finding).rawValue
        page = finding.page
        count = finding.count
        let summary = finding.page.flatMap { $0 <= report.pages.count ? report.pages[$0 - 1] : nil }
        places = summary.map { page in finding.places.map { PlaceOnPaper($0, on: page) } } ?? []
        message = wording.message(of: finding)
        hint = wording.hint(of: finding)
    }
}

private struct PageRow: Encodable {
    let number: Int
    /// Millimetres of the finished page.
    let width: Double
    let height: Double
    let colourSpaces: [String]
    let fonts: [String]
    let maximumInk: Double?
    let leastResolution: Double?

    init(_ page: PageSummary) {
        let size = PlaceOnPaper(page.finished, on: page)
        number = page.number
        width = size.width
        height = size.height
        colourSpaces = page.colourSpaces
        fonts = page.fonts
        maximumInk = page.maximumInk.map { $0.rounded() }
        leastResolution = page.leastResolution.map { $0.rounded() }
    }
}
