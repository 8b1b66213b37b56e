import ArgumentParser
import BatchExport
import Diagnostics
import Foundation

/// `banxin ledger`
struct LedgerCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "ledger", abstract: "Ask, check and merge the account of a batch. 查询、核对、合并批量台账。",
        subcommands: [ListCommand.self, VerifyCommand.self, MergeCommand.self],
        defaultSubcommand: ListCommand.self)
}

extension LedgerCommand {
    /// How entries are printed.
    enum Form: String, ExpressibleByArgument, CaseIterable {
        case text, json
    }

    /// `banxin ledger list`
    struct ListCommand: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "list", abstract: "List issues: all, failed, changed or slow ones. 列出各期。")

        @Argument(help: "Folder that a batch wrote to. 批量输出文件夹。", completion: .directory)
        var output: String

        @Flag(help: "Only those that failed. 只列失败的。")
        var failed = false

        @Flag(help: "Only those whose results were made more than once. 只列重新生成过的。")
        var changed = false

        @Flag(help: "The twenty that took longest. 只列最慢的二十期。")
        var slow = false

        @OptionGroup var dates: DateOptions

        @Option(help: "text (parted by tabs) or json (one object a line). 输出形式。")
        var format = Form.text

        @OptionGroup var common: CommonOptions

        func run() throws {
            var query = LedgerQuery()
            query.dates = dates.range
            query.isFailed = failed
            query.isChanged = changed
            query.slowest = slow ? 20 : nil
            try LedgerCommand.reporting(common.printer) { () throws(Failure) in
                let ledger = try BatchLedger(existingIn: output)
                for entry in try ledger.records(query) {
                    guard let record = try ledger.record(of: entry.key) else { continue }
                    print(line(record))
                }
            }
        }

        private func line(_ record: IssueRecord) -> String {
            switch format {
            case .json:
                let encoder = JSONEncoder()
                encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
                let line = LedgerLine(record, language: common.messageLanguage)
                return (try? encoder.encode(line)).map { String(decoding: $0, as: UTF8.self) } ?? "{}"
            case .text:
                let codes = Set(record.findings.filter { $0.severity >= .warning }.map(\.code.id)).sorted()
                return [
                    record.date ?? "-", record.key, record.state.rawValue, "\(record.milliseconds)",
                    codes.isEmpty ? "-" : codes.joined(separator: ","),
                ].joined(separator: "\t")
            }
        }
    }

    /// `banxin ledger verify`
    struct VerifyCommand: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "verify", abstract: "Hold every result against its hash. 逐一核对输出文件。",
            discussion: "Status 1 when a file is missing or is not as it was made.")

        @Argument(help: "Folder that a batch wrote to. 批量输出文件夹。", completion: .directory)
        var output: String

        @OptionGroup var common: CommonOptions

        func run() throws {
            var findings: [Diagnostic] = []
            try LedgerCommand.reporting(common.printer) { () throws(Failure) in
                let answer = try BatchLedger(existingIn: output).verification()
                findings = answer.findings
                print("\(answer.fileCount - findings.count)/\(answer.fileCount)")
            }
            common.printer.print(findings)
            if !findings.isEmpty { throw ExitStatus.issueFailed.code }
        }
    }

    /// `banxin ledger merge`
    struct MergeCommand: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "merge", abstract: "Make one ledger of those that a fleet left. 合并各机器的台账。",
            discussion: """
                Without others named, the ledgers of all shards in the folder are taken. Of two
                entries for an issue the newer stays. The ledgers that are taken stay as they are.
                """)

        @Argument(help: "Folder that the batches wrote to. 批量输出文件夹。", completion: .directory)
        var output: String

        @Argument(help: "Other ledgers. 其他台账。", completion: .file(extensions: ["sqlite"]))
        var others: [String] = []

        @OptionGroup var common: CommonOptions

        func run() throws {
            try LedgerCommand.reporting(common.printer) { () throws(Failure) in
                let paths = others.isEmpty ? try BatchLedger.shardPaths(in: output) : others
                let ledger = try BatchLedger(opening: BatchLedger.path(in: output), folder: output)
                for path in paths {
                    guard FileManager.default.fileExists(atPath: path) else {
                        throw Failure(.inputMissing, Diagnostic(.File.missing, path))
                    }
                    let count = try ledger.merge(try BatchLedger(opening: path, folder: output))
                    print("\(path)\t\(count)")
                }
            }
        }
    }

    /// Does something, and says why it cannot be done.
    private static func reporting(
        _ printer: DiagnosticPrinter, _ body: () throws(Failure) -> Void
    ) throws {
        do throws(Failure) {
            try body()
        } catch {
            printer.print(error.diagnostics)
            throw ExitStatus(error.kind).code
        }
    }
}

/// An entry as JSON.
private struct LedgerLine: Encodable {
    let key: String
    let source: String
    let title: String?
    let date: String?
    let number: String?
    let state: String
    let changes: Int
    let pages: Int
    let sheets: Int
    let articles: Int
    let milliseconds: Int
    let memory: Int
    let stages: [String: Int]
    let outputs: [IssueRecord.OutputFile]
    let findings: [String]

    init(_ record: IssueRecord, language: MessageLanguage) {
        key = record.key
        source = record.source
        title = record.title
        date = record.date
        number = record.number
        state = record.state.rawValue
        changes = record.changes
        pages = record.pages
        sheets = record.sheets
        articles = record.articles
        milliseconds = record.milliseconds
        memory = record.memory
        stages = record.stages
        outputs = record.outputs
        findings = record.findings.map { finding in
            let place = finding.place.map { "\($0): " } ?? ""
            return "\(place)\(finding.message(in: language)) [\(finding.code.id)]"
        }
    }
}
