import Diagnostics
import Foundation

/// How a worker is started: the program itself, or in tests one that takes its place.
package struct WorkerProgram: Sendable, Hashable {
    package var path: String
    package var arguments: [String]

    package init(path: String, arguments: [String]) {
        self.path = path
        self.arguments = arguments
    }
}

/// A worker process and the issue that it is at.
final class WorkerProcess {
    private let process = Process()
    private let input = Pipe()
    private let output = Pipe()
    private var received: [UInt8] = []
    private(set) var task: (request: WorkerRequest, start: ContinuousClock.Instant)?
    /// Issues that it was given so far.
    private(set) var issueCount = 0

    /// How a process ended.
    enum Ending: Equatable {
        case status(Int)
        case signal(Int)
    }

    /// - Throws: when the system starts no process.
    init(_ program: WorkerProgram) throws(Failure) {
        process.executableURL = URL(fileURLWithPath: program.path)
        process.arguments = program.arguments
        process.standardInput = input
        process.standardOutput = output
        do {
            try process.run()
        } catch {
            throw Failure(
                .internal, Diagnostic(.Batch.noWorker, "\(program.path): \(error.localizedDescription)"))
        }
        // Its end of the pipe is the only one that may stay open, else its death would not be noticed.
        try? output.fileHandleForWriting.close()
        try? input.fileHandleForReading.close()
    }

    /// What `poll` waits for.
    var descriptor: Int32 { output.fileHandleForReading.fileDescriptor }

    /// Gives it an issue. One whose process is no more is noticed by its silence.
    func start(_ request: WorkerRequest) {
        task = (request, .now)
        issueCount += 1
        guard let line = try? JSONEncoder().encode(request) else { return }
        try? input.fileHandleForWriting.write(contentsOf: line + Data([0x0A]))
    }

    /// What came of reading once from a worker that has something to say.
    enum Reading {
        case nothing
        case answer(WorkerAnswer)
        case end
    }

    /// Reads what is there.
    func read() -> Reading {
        var buffer = [UInt8](repeating: 0, count: 1 << 16)
        let count = unsafe Foundation.read(descriptor, &buffer, buffer.count)
        guard count > 0 else { return .end }
        received += buffer[..<count]
        guard let end = received.firstIndex(of: 0x0A) else { return .nothing }
        let line = Data(received[..<end])
        received.removeSubrange(...end)
        // A line that is no answer is as good as none: the worker is done for.
        guard let answer = try? JSONDecoder().decode(WorkerAnswer.self, from: line) else { return .end }
        task = nil
        return .answer(answer)
    }

    /// Memory that it holds now, in MiB.
    var memory: Int {
        let path = "/proc/\(process.processIdentifier)/statm"
        guard let text = try? String(contentsOfFile: path, encoding: .utf8),
            let pages = text.split(separator: " ").dropFirst().first.flatMap({ Int($0) })
        else { return 0 }
        return (pages * Int(getpagesize())) >> 20
    }

    /// Ends it: an idle one leaves by itself when its input ends.
    func dismiss() {
        try? input.fileHandleForWriting.close()
    }

    /// Ends it whatever it does.
    func kill() {
        _ = Foundation.kill(process.processIdentifier, SIGKILL)
    }

    /// Waits until the process is no more.
    func ending() -> Ending {
        dismiss()
        process.waitUntilExit()
        let status = Int(process.terminationStatus)
        return process.terminationReason == .uncaughtSignal ? .signal(status) : .status(status)
    }
}
