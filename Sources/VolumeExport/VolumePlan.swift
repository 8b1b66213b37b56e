import BatchExport
import Diagnostics
import VolumeIndex

/// One volume that is to be made.
struct PlannedVolume {
    let newspaper: String
    let period: VolumePeriod
    /// In the order of their dates, with their results.
    var issues: [PlannedIssue]

    /// What its files are named after: 清河周报-2026-03.
    var name: String {
        let plain = newspaper.map { $0 == "/" || $0 == "\\" || $0.isWhitespace ? "-" : $0 }
        return "\(String(plain).drop { $0 == "." })-\(period.name)"
    }

    var dates: [String] { issues.map(\.date) }
}

/// An issue that is to be bound.
struct PlannedIssue {
    let record: IssueRecord
    /// ISO 8601.
    let date: String
    /// Its PDF; nil when no PDF is wanted.
    let pdf: IssueRecord.OutputFile?
    /// Its name within the volume: the date, or the date and a number.
    var folder: String
}

/// Finds the volumes of a request, and what stands in their way.
struct VolumePlan {
    private(set) var volumes: [PlannedVolume] = []
    private(set) var findings: [Diagnostic] = []

    init(_ request: VolumeRequest, ledger: BatchLedger) throws(Failure) {
        var query = LedgerQuery()
        query.dates = request.dates
        for entry in try ledger.records(query) {
            guard let date = entry.date, let period = VolumePeriod(of: date, length: request.length) else {
                findings.append(Diagnostic(.Batch.undated, entry.source))
                continue
            }
            guard entry.state == .done, let record = try ledger.record(of: entry.key) else {
                findings.append(Diagnostic(.Volume.failedIssue, entry.key))
                continue
            }
            guard try ledger.hasParsedIssue(of: record.key) else {
                findings.append(Diagnostic(.Volume.noParsedIssue, record.key))
                continue
            }
            let pdf = request.formats.contains(.pdf) ? try pdf(of: record, for: request, in: ledger) : nil
            guard pdf != nil || !request.formats.contains(.pdf) else { continue }
            add(PlannedIssue(record: record, date: date, pdf: pdf, folder: date), period)
        }
        guard !volumes.isEmpty || !findings.isEmpty else {
            throw Failure(.inputMissing, Diagnostic(.Volume.nothingToBind, ledger.folder))
        }
    }

    private mutating func add(_ issue: PlannedIssue, _ period: VolumePeriod) {
        let newspaper = issue.record.title ?? issue.record.key
        let found = volumes.firstIndex { $0.newspaper == newspaper && $0.period == period }
        let index = found ?? volumes.count
        if found == nil { volumes.append(PlannedVolume(newspaper: newspaper, period: period, issues: [])) }
        var issue = issue
        let count = volumes[index].issues.count { $0.date == issue.date }
        if count > 0 { issue.folder += "-\(count + 1)" }
        volumes[index].issues.append(issue)
    }

    /// The PDF of an issue that was made for the purpose; nil and a finding when there is none, or it is not as it was made.
    private mutating func pdf(
        of record: IssueRecord, for request: VolumeRequest, in ledger: BatchLedger
    ) throws(Failure) -> IssueRecord.OutputFile? {
        let all = record.outputs.filter { $0.format == VolumeRequest.Format.pdf.rawValue }
        let named = all.first { $0.path.hasSuffix("-\(request.profile.rawValue).pdf") }
        guard let file = named ?? all.first(where: { $0.path == record.key + ".pdf" }) else {
            findings.append(Diagnostic(.Volume.noPDF, record.key))
            return nil
        }
        let states = ledger.findings(about: [file])
        findings += states
        guard states.isEmpty else { return nil }
        guard try IssuePDF.suits(request.profile, at: "\(ledger.folder)/\(file.path)") else {
            findings.append(Diagnostic(.Volume.noPDF, record.key))
            return nil
        }
        return file
    }
}
