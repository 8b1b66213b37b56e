import ArgumentParser
import BatchExport
import Diagnostics
import Foundation
import IssueExport

/// `banxin worker`: a process of `banxin batch`, which starts and ends it.
struct WorkerCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "worker", abstract: "Export the issues that a batch sends on standard input.",
        shouldDisplay: false)

    @Option var resources: String
    @Option var memoryLimit: Int?

    /// The program that runs now, to be started again.
    static var program: String {
        (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe"))
            ?? CommandLine.arguments.first ?? "banxin"
    }

    func run() throws {
        let found: Resources
        do {
            found = try Resources.found(at: resources)
        } catch {
            throw ExitStatus(error.kind).code
        }
        IssueWorker(resources: found).run(memoryLimit: memoryLimit)
    }
}
