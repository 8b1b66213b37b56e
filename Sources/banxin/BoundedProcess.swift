import Foundation
import PDFPreflight

/// A second process that works on a file within limits: what is hostile in the file ends that process and not this one.
struct BoundedProcess {
    let program: Program
    /// What the process is told; it has the file as its standard input and holds itself to its limits.
    let arguments: [String]

    /// What runs in the process.
    enum Program {
        /// This program once more.
        case itself
        /// The program that draws pages; it lies beside this one.
        case pages

        fileprivate var file: URL {
            let own = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath()
            switch self {
            case .itself: return own
            case .pages: return own.deletingLastPathComponent().appendingPathComponent("banxin-pages")
            }
        }
    }

    /// How a process ended.
    enum Ending {
        case normally
        case status(Int32)
        case signal(Int32)
        /// It did not begin.
        case notStarted(String)
    }

    /// What it wrote to its standard output, and how it ended.
    func run(on input: FileHandle) -> (output: Data, ending: Ending) {
        let process = Process()
        process.executableURL = program.file
        process.arguments = arguments
        process.environment = ProcessInfo.processInfo.environment.merging(
            ["SWIFT_BACKTRACE": "enable=no"]) { $1 }
        let output = Pipe()
        process.standardInput = input
        process.standardOutput = output
        process.standardError = FileHandle.nullDevice
        do {
            try process.run()
        } catch {
            return (Data(), .notStarted(error.localizedDescription))
        }
        let data = output.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        switch (process.terminationReason, process.terminationStatus) {
        case (.uncaughtSignal, let signal): return (data, .signal(signal))
        case (_, 0): return (data, .normally)
        case (_, let status): return (data, .status(status))
        }
    }
}

extension ProcessLimits {
    /// Which limit a process met, as far as its end tells.
    func reason(of ending: BoundedProcess.Ending) -> String {
        switch ending {
        case .notStarted(let reason): reason
        case .signal(SIGXCPU), .signal(SIGKILL): "\(seconds) s CPU"
        case .signal(SIGSEGV), .signal(SIGBUS): "\(megabytes) MB, stack"
        default: "\(megabytes) MB"
        }
    }
}
