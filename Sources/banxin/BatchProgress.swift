import ArgumentParser
import BatchExport
import Diagnostics
import Foundation

/// How the progress of a batch is told.
enum ProgressForm: String, ExpressibleByArgument, CaseIterable {
    /// One line on standard error that is written over.
    case bar
    /// A line for each issue, on standard error.
    case lines
    /// An event a line as JSON, on standard output.
    case json
}

/// Tells how far a batch is, and what was found.
final class BatchProgress {
    let printer: DiagnosticPrinter
    private let form: ProgressForm
    private let start = ContinuousClock.now
    private var total = 0
    private var done = 0
    private var failed = 0
    private var lastShown = ContinuousClock.now

    /// - Parameter form: nil draws a bar on a terminal and writes lines elsewhere.
    init(form: ProgressForm?, printer: DiagnosticPrinter) {
        self.form = form ?? (isatty(STDERR_FILENO) == 1 ? .bar : .lines)
        self.printer = printer
    }

    func show(_ event: BatchEvent) {
        switch event {
        case .planned(let toMake, let unchanged):
            total = toMake
            let counts = ["total": toMake + unchanged, "toMake": toMake, "unchanged": unchanged]
            write(ProgressEvent(event: "planned", counts: counts))
            if form == .lines { printError(words.planned(toMake, unchanged)) }
        case .started(let key):
            write(ProgressEvent(event: "started", key: key))
        case .finished(let key, let outcome, let milliseconds, let findings):
            done += 1
            if outcome == .failed { failed += 1 }
            tell(key, outcome, milliseconds, findings)
        case .waiting:
            guard ContinuousClock.now - lastShown > .milliseconds(200) else { return }
        }
        drawBar()
    }

    func end(_ summary: BatchSummary) {
        clear()
        printer.print(summary.findings)
        var counts: [String: Int] = [:]
        for outcome in IssueOutcome.allCases { counts[outcome.rawValue] = summary.count(outcome) }
        write(ProgressEvent(event: "ended", milliseconds: summary.milliseconds, counts: counts))
        if form != .json { printError(words.ended(summary)) }
    }

    /// Takes the bar away.
    func clear() {
        if form == .bar { FileHandle.standardError.write(Data("\r\u{1B}[K".utf8)) }
    }

    private var words: BatchWords { BatchWords(language: printer.language) }

    private func tell(_ key: String, _ outcome: IssueOutcome, _ milliseconds: Int, _ findings: [Diagnostic]) {
        let codes = findings.filter { $0.severity >= .warning }.map(\.code.id)
        write(
            ProgressEvent(
                event: "finished", key: key, outcome: outcome.rawValue, milliseconds: milliseconds, codes: codes
            ))
        if form == .lines {
            printError("\(done)/\(total) \(key): \(words.name(of: outcome)) \(milliseconds) ms")
        }
        guard outcome == .failed else { return }
        clear()
        printer.print(findings)
    }

    private func drawBar() {
        guard form == .bar, total > 0 else { return }
        lastShown = .now
        let width = 24
        let filled = min(width, done * width / total)
        let bar = String(repeating: "█", count: filled) + String(repeating: "░", count: width - filled)
        let seconds = (ContinuousClock.now - start) / .seconds(1)
        let rate = seconds > 0 ? Double(done) / seconds : 0
        let left = rate > 0 ? Int(Double(total - done) / rate) : nil
        let text = words.bar(done: done, total: total, failed: failed, rate: rate, secondsLeft: left)
        FileHandle.standardError.write(Data("\r\u{1B}[K\(bar) \(text)".utf8))
    }

    private func write(_ event: ProgressEvent) {
        guard form == .json else { return }
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        guard let line = try? encoder.encode(event) else { return }
        FileHandle.standardOutput.write(line + Data([0x0A]))
    }
}

/// One event as JSON Lines.
private struct ProgressEvent: Encodable {
    var event: String
    var key: String?
    var outcome: String?
    var milliseconds: Int?
    var codes: [String]?
    var counts: [String: Int]?
}
