import ContentHashing
import Diagnostics
import FileIO
import Foundation
package import IssueExport
import IssueModel

/// The worker's side: takes requests from standard input, one a line, and answers each on standard output.
package struct IssueWorker: ~Copyable {
    private let session: ExportSession

    package init(resources: Resources) {
        session = ExportSession(resources: resources, isLong: true)
    }

    /// Works until the input ends. When the run that started it is no more, the process ends at once.
    ///
    /// - Parameter memoryLimit: most memory for data in MiB; nil sets no limit.
    package func run(memoryLimit: Int?) {
        if let memoryLimit { ResourceLimits.limitData(mebibytes: memoryLimit) }
        ResourceLimits.ignoreInterruptions()
        ResourceLimits.endWithStandardInput()
        let decoder = JSONDecoder()
        let encoder = JSONEncoder()
        while let line = readLine() {
            guard let request = try? decoder.decode(WorkerRequest.self, from: Data(line.utf8)),
                let answer = try? encoder.encode(answer(to: request))
            else { return }
            FileHandle.standardOutput.write(answer + Data([0x0A]))
        }
    }

    private func answer(to request: WorkerRequest) -> WorkerAnswer {
        var clock = StageClock()
        var answer = WorkerAnswer(milliseconds: 0, stages: [:], memory: 0)
        do throws(Failure) {
            var inputs = try InputState(reading: try InputState.paths(of: request.issue.input))
            answer.inputs = inputs
            let base = "\(request.outputFolder)/\(request.key)"
            let export = request.recipe.request(for: request.issue, base: base, formats: request.formats)
            session.issuesAhead = request.issuesAhead
            let report = try session.export(export) { stage throws(Failure) in clock.begin(stage.rawValue) }
            inputs.add(named: report.pictureFiles)
            answer.inputs = inputs
            answer.made = try MadeIssue(report, outputFolder: request.outputFolder)
        } catch {
            answer.failure = WorkerFailure(error)
        }
        (answer.stages, answer.milliseconds) = clock.finished()
        answer.memory = ResourceLimits.peakMemory
        return answer
    }
}

extension MadeIssue {
    fileprivate init(_ report: ExportReport, outputFolder: String) throws(Failure) {
        title = report.issue.nameplate.title
        date = report.issue.nameplate.date
        number = report.issue.nameplate.number
        pages = report.pageCount
        sheets = report.sheetCount
        articles = report.articleCount
        findings = report.diagnostics.map(StoredDiagnostic.init)
        thumbnail = report.thumbnail.map { Data($0) }
        parsed = try StoredIssue(
            report.issue, folder: report.pictureFolder, sheets: report.articleSheets)
        outputs = []
        for file in report.outputs {
            outputs.append(
                IssueRecord.OutputFile(
                    path: String(file.path.dropFirst(outputFolder.count + 1)), format: file.format.rawValue,
                    size: FileStamp(ofFile: file.path).size,
                    hash: try ContentHash(ofFile: file.path).description))
        }
    }
}

/// The time of each stage.
private struct StageClock {
    private let start = ContinuousClock.now
    private var stages: [String: Int] = [:]
    private var current: (name: String, start: ContinuousClock.Instant)?

    mutating func begin(_ name: String) {
        endStage()
        current = (name, .now)
    }

    mutating func finished() -> ([String: Int], Int) {
        endStage()
        return (stages, (ContinuousClock.now - start).milliseconds)
    }

    private mutating func endStage() {
        guard let current else { return }
        stages[current.name, default: 0] += (ContinuousClock.now - current.start).milliseconds
    }
}

extension Duration {
    /// Whole milliseconds.
    var milliseconds: Int {
        Int(components.seconds) * 1_000 + Int(components.attoseconds / 1_000_000_000_000_000)
    }
}
