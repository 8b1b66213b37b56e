import ArgumentParser
import Foundation
import Ingest
import IntakeFixtures

/// Times reading inside one process: processor time of `issueSource` alone, without the start of a program.
struct TimeCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "time",
        abstract:
            "Time the reading of 16 pages made of labelled pages: 100,000 characters, 4 and 16 times as many.")

    @Option(help: "Labelled pages, or a folder of them.")
    var pages = "Tests/Fixtures/intake"

    @Option(help: "How often each is read; the best and the median are told.")
    var runs = 15

    @Argument(help: "Inputs to read instead.")
    var inputs: [String] = []

    func run() throws {
        guard runs > 0 else { throw ValidationError("nothing to do with \(runs) runs") }
        if !inputs.isEmpty { return try inputs.forEach { _ = try report($0, of: $0) } }
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("time-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: folder) }
        let labelled = try LabelledPage.pages(at: [pages])
        guard !labelled.isEmpty else { throw ValidationError("no .page file in \(pages)") }
        var first: Double?
        for factor in [1, 4, 16] {
            let issue = ComposedIssue(of: labelled, characters: 100_000 * factor)
            let input = folder.appendingPathComponent("\(factor)")
            try issue.write(to: input)
            let best = try report("\(factor)×, \(issue.characterCount) characters", of: input.path)
            if let first { print(String(format: "    %.1f times the first", best / first)) }
            first = first ?? best
        }
    }

    /// Prints the times of one input.
    ///
    /// - Returns: the best, in milliseconds.
    private func report(_ name: String, of input: String) throws -> Double {
        var times: [Double] = []
        for _ in 0..<runs {
            let start = processorTime()
            _ = try issueSource(at: input)
            times.append(processorTime() - start)
        }
        let cold = times[0]
        times.sort()
        print(
            name + String(format: ": %.1f ms best, %.1f median, %.1f first", times[0], times[runs / 2], cold))
        return times[0]
    }

    /// Processor time of this thread, in milliseconds.
    private func processorTime() -> Double {
        var time = timespec()
        unsafe clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
        return Double(time.tv_sec) * 1_000 + Double(time.tv_nsec) / 1_000_000
    }
}
