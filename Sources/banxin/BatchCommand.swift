import ArgumentParser
import BatchExport
import Diagnostics
import Foundation
import IssueExport

/// `banxin batch`
struct BatchCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "batch",
        abstract: "Export an archive: what has changed, on all cores, resumable. 批量导出，可续跑。",
        discussion: """
            Sources are folders, files, patterns such as 'archive/2024-*', and @lists. Issues
            are found by their form and sorted by date. What was made is kept in a ledger in
            the output folder: what has not changed is skipped, a run that was broken off goes
            on where it stopped. Control-C finishes what is under way; a second one stops.

              banxin batch archive/ -o output
              banxin batch 'archive/2024-*' -o output --from 2024-05 --to 2024-06 --dry-run
              banxin batch archive/ -o output --shard 3/8

            Exit status: 0 all is made, 1 an issue failed, 73 no more can be written,
            130 stopped.
            """)

    @Argument(
        help: "Folders, files, patterns, or @list: a file with one of these a line. 文件夹、文件、通配符或 @清单。",
        completion: .file())
    var sources: [String]

    @Option(name: [.short, .long], help: "Folder for the results. 输出文件夹。", completion: .directory)
    var output = "output"

    @OptionGroup var options: ExportOptions
    @OptionGroup var dates: DateOptions

    @Option(help: ArgumentHelp("Issues at a time. Default: one for each core. 并行数。", valueName: "number"))
    var jobs = ProcessInfo.processInfo.activeProcessorCount

    @Option(
        help: "How files and results are named: see Documentation/batch.md. 命名配置。",
        completion: .file(extensions: ["yaml"]))
    var config: String?

    @Option(
        help: ArgumentHelp(
            "Only part K of N, for fleets. Default: from Slurm arrays and indexed jobs. 分片。", valueName: "K/N"))
    var shard: String?

    @Flag(help: "Do not try again what failed and has not changed since. 不重试此前失败且未变的各期。")
    var resume = false

    @Flag(help: "Make everything, changed or not. 全部重新生成。")
    var force = false

    @Flag(help: "Say what would be made, and make nothing. 只列出将要生成的内容。")
    var dryRun = false

    @Option(help: "How progress is told: bar, lines or json. Default: bar on a terminal. 进度形式。")
    var progress: ProgressForm?

    @Option(help: ArgumentHelp("Longest time for one issue. 每期时限。", valueName: "seconds"))
    var timeLimit = 300

    @Option(help: ArgumentHelp("Most memory of one worker. 每个进程的内存上限。", valueName: "MiB"))
    var memoryLimit = 2048

    @OptionGroup var common: CommonOptions

    func validate() throws {
        guard jobs >= 1, timeLimit >= 1, memoryLimit >= 256 else {
            throw ValidationError("--jobs and --time-limit are 1 or more, --memory-limit 256 or more")
        }
        if let shard, Shard(shard) == nil { throw ValidationError("--shard is like 3/8") }
        guard !(force && resume) else { throw ValidationError("--force and --resume exclude each other") }
    }

    func run() throws {
        let interruption = Interruption()
        let reporter = BatchProgress(form: progress, printer: common.printer)
        do throws(Failure) {
            let resources = try Resources.found(at: common.resources)
            let request = try request(resources, reporter.printer)
            let ledger = try ledger(for: request.shard)
            var run = try BatchRun(request, ledger: ledger) { reporter.show($0) }
            guard !dryRun else {
                for change in try run.changes() {
                    print("\(change.key)\t\(change.formats.joined(separator: ","))")
                }
                return
            }
            let summary = try run.run { interruption.isAsked }
            reporter.end(summary)
            if let failure = summary.failure { throw failure }
            if request.shard == nil { try writeReports(of: summary, ledger: ledger) }
            finish(summary)
        } catch {
            reporter.clear()
            common.printer.print(error.diagnostics)
            throw ExitStatus(error.kind).code
        }
    }

    private func request(_ resources: Resources, _ printer: DiagnosticPrinter) throws(Failure) -> BatchRequest {
        let settings: BatchConfiguration
        if let config {
            settings = try BatchConfiguration(path: config)
        } else {
            settings = try BatchConfiguration()
        }
        let found = try IssueDiscovery.issues(in: try BatchSources.paths(sources), configuration: settings)
        let chosen = dates.range.issues(of: found.value)
        printer.print(found.diagnostics + chosen.diagnostics)
        let worker = WorkerProgram(
            path: WorkerCommand.program,
            arguments: ["worker", "--resources", resources.home, "--memory-limit", "\(memoryLimit)"])
        var limits = WorkerLimits(jobs: jobs)
        limits.secondsPerIssue = timeLimit
        limits.memory = memoryLimit
        var request = BatchRequest(
            issues: chosen.value, names: settings.names, outputFolder: output, recipe: BatchRecipe(options),
            resources: resources, program: Banxin.configuration.version, worker: worker, limits: limits)
        request.shard = shard.flatMap(Shard.init) ?? Shard(environment: ProcessInfo.processInfo.environment)
        if request.shard?.count == 1 { request.shard = nil }
        request.isForced = force
        request.isResumed = resume
        return request
    }

    /// The ledger of this run. That of a machine of a fleet begins with what the folder's own knows.
    private func ledger(for shard: Shard?) throws(Failure) -> BatchLedger {
        let path = BatchLedger.path(in: output, shard: shard)
        let isNew = !FileManager.default.fileExists(atPath: path)
        let ledger = try BatchLedger(opening: path, folder: output)
        if shard != nil, isNew, FileManager.default.fileExists(atPath: BatchLedger.path(in: output)) {
            _ = try ledger.merge(try BatchLedger(existingIn: output))
        }
        return ledger
    }

    private func writeReports(of summary: BatchSummary, ledger: BatchLedger) throws(Failure) {
        let report = try BatchReport(summary, ledger: ledger, program: Banxin.configuration.version)
        try report.writeJSON(to: output + "/report.json", language: common.messageLanguage)
        try report.writePage(to: output + "/report.html", language: common.messageLanguage)
    }

    /// Ends with a status that tells what came of the run.
    private func finish(_ summary: BatchSummary) {
        if summary.isStopped { Self.exit(withError: ExitStatus.interrupted.code) }
        guard summary.count(.failed) + summary.count(.failedBefore) == 0 else {
            Self.exit(withError: ExitStatus.issueFailed.code)
        }
    }
}
