import Diagnostics
import Foundation

extension LedgerEntry {
    /// What the ledger keeps of what a worker did.
    init(_ outcome: WorkerPool.Outcome, run: BatchRequest, hashes: RecipeHashes) {
        let encoder = JSONEncoder()
        encoder.outputFormatting = .sortedKeys
        let recipe = (try? encoder.encode(run.recipe)).map { String(decoding: $0, as: UTF8.self) } ?? ""
        func entry(_ record: IssueRecord, _ inputs: InputState?) -> LedgerEntry {
            LedgerEntry(
                record: record, inputs: inputs, recipe: recipe, attempt: hashes.joint(run.recipe.formats),
                program: run.program, formats: [:], thumbnail: nil)
        }
        switch outcome {
        case .lost(let request, let reason, let milliseconds):
            var record = IssueRecord(request.issue, key: request.key)
            record.milliseconds = milliseconds
            record.findings = [reason]
            let paths = try? InputState.paths(of: request.issue.input)
            self = entry(record, paths.flatMap { try? InputState(reading: $0) })
        case .answered(let request, let answer):
            var record = IssueRecord(request.issue, key: request.key)
            record.milliseconds = answer.milliseconds
            record.memory = answer.memory
            record.stages = answer.stages
            record.findings = (answer.failure?.findings ?? []).compactMap(\.diagnostic)
            if let made = answer.made { record.take(made) }
            self = entry(record, answer.inputs)
            guard let made = answer.made else { return }
            thumbnail = made.thumbnail
            parsed = made.parsed
            for format in Set(made.outputs.map(\.format)) { formats[format] = hashes[format] }
        }
    }
}

extension IssueRecord {
    /// An issue of which only the input is known; it counts as failed.
    fileprivate init(_ issue: DiscoveredIssue, key: String) {
        self.init(
            key: key, source: issue.source, title: issue.title, date: issue.date, number: nil, state: .failed)
    }

    fileprivate mutating func take(_ made: MadeIssue) {
        state = .done
        title = made.title.isEmpty ? title : made.title
        date = made.date ?? date
        number = made.number
        pages = made.pages
        sheets = made.sheets
        articles = made.articles
        outputs = made.outputs
        findings = made.findings.compactMap(\.diagnostic)
    }
}
