package import Diagnostics
import FileIO
import Foundation

extension BatchReport {
    /// `report.json`, in the schema `banxin/batch-report/1`.
    ///
    /// - Throws: when it cannot be written.
    package func writeJSON(to path: String, language: MessageLanguage) throws(Failure) {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        var counts: [String: Int] = [:]
        for outcome in IssueOutcome.allCases { counts[outcome.rawValue] = summary.count(outcome) }
        let head = Head(
            articles: articleCount, bytes: byteCount, isStopped: summary.isStopped,
            milliseconds: summary.milliseconds, outcomes: counts, pages: pageCount, program: program,
            warnings: warnings.map { CodeCount(code: $0.code.id, count: $0.count, issues: $0.issues) })
        do {
            var text = try encoder.encode(head)
            // The issues go in one at a time, in place of the closing bracket.
            text.removeLast()
            text.append(Data(#","issues":["#.utf8))
            var isFirst = true
            for (key, outcome) in summary.outcomes {
                let record = try ledger.record(of: key)
                let issue = Entry(key: key, outcome: outcome, record: record, language: language)
                text.append(Data((isFirst ? "\n" : ",\n").utf8) + (try encoder.encode(issue)))
                isFirst = false
            }
            text.append(Data("\n]}\n".utf8))
            try FileIO.OutputFile.write([UInt8](text), to: path)
        } catch let failure as Failure {
            throw failure
        } catch {
            throw Failure(.internal, Diagnostic(.File.unwritable, path, "\(error)"))
        }
    }
}

private struct CodeCount: Encodable {
    var code: String
    var count: Int
    var issues: Int
}

private struct Head: Encodable {
    var schema = "banxin/batch-report/1"
    var articles: Int
    var bytes: Int
    var isStopped: Bool
    var milliseconds: Int
    var outcomes: [String: Int]
    var pages: Int
    var program: String
    var warnings: [CodeCount]
}

private struct Entry: Encodable {
    var key: String
    var outcome: IssueOutcome
    var source: String?
    var title: String?
    var date: String?
    var number: String?
    var pages: Int?
    var articles: Int?
    var milliseconds: Int?
    var memory: Int?
    var stages: [String: Int]?
    var outputs: [IssueRecord.OutputFile]?
    var findings: [Finding]?

    struct Finding: Encodable {
        var code: String
        var severity: String
        var place: String?
        var message: String
    }

    init(key: String, outcome: IssueOutcome, record: IssueRecord?, language: MessageLanguage) {
        self.key = key
        self.outcome = outcome
        guard let record else { return }
        source = record.source
        title = record.title
        date = record.date
        number = record.number
        pages = record.pages
        articles = record.articles
        milliseconds = record.milliseconds
        memory = record.memory
        stages = record.stages
        outputs = record.outputs
        findings = record.findings.map { finding in
            Finding(
                code: finding.code.id, severity: finding.severity.rawValue,
                place: finding.place.map { "\($0)" }, message: finding.message(in: language))
        }
    }
}
