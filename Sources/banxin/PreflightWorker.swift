import Diagnostics
import Foundation
import PDFPreflight

/// Has a second process of this program look at a file: what is hostile in it ends that process and not this one.
struct PreflightWorker {
    let profile: PreflightProfile
    let inkLimit: Double

    /// - Throws: when the file is missing or unreadable.
    func report(on path: String) throws(Failure) -> PreflightReport {
        let input = try preflightInput(at: path)
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath()
        process.arguments = [
            "preflight", "-", "--worker", "--profile", profile.rawValue, "--ink-limit", String(inkLimit),
        ]
        process.environment = ProcessInfo.processInfo.environment.merging(
            ["SWIFT_BACKTRACE": "enable=no"]) { $1 }
        let output = Pipe()
        process.standardInput = input
        process.standardOutput = output
        process.standardError = FileHandle.nullDevice
        do {
            try process.run()
        } catch {
            return failed(error.localizedDescription)
        }
        let data = output.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        guard process.terminationReason == .exit, process.terminationStatus == 0,
            let report = try? JSONDecoder().decode(PreflightReport.self, from: data)
        else { return failed(reason(of: process)) }
        return report
    }

    /// Which limit the process met, as far as its end tells.
    private func reason(of process: Process) -> String {
        guard process.terminationReason == .uncaughtSignal else {
            return "\(ResourceLimits.preflight.megabytes) MB"
        }
        return switch process.terminationStatus {
        case SIGXCPU, SIGKILL: "\(ResourceLimits.preflight.seconds) s CPU"
        case SIGSEGV, SIGBUS: "\(ResourceLimits.preflight.megabytes) MB, stack"
        default: "\(ResourceLimits.preflight.megabytes) MB"
        }
    }

    private func failed(_ reason: String) -> PreflightReport {
        PreflightReport(profile, failed: .PreflightFile.beyondLimits, reason)
    }
}

/// What a process may use of the machine.
struct ResourceLimits {
    /// Beyond what is mapped when the limits are set.
    let megabytes: Int
    let seconds: Int

    static let preflight = ResourceLimits(megabytes: 1_024, seconds: 60)

    /// Holds this process to the limits until it ends. It leaves no picture of its memory when it is ended.
    func apply() {
        set(RLIMIT_AS, to: mappedBytes + megabytes << 20)
        set(RLIMIT_CPU, to: seconds)
        set(RLIMIT_CORE, to: 0)
    }

    private func set(_ resource: __rlimit_resource, to value: Int) {
        // Between both, the kernel sends a signal that tells which limit it was.
        var limit = rlimit(rlim_cur: rlim_t(value), rlim_max: rlim_t(value + 5))
        unsafe setrlimit(__rlimit_resource_t(resource.rawValue), &limit)
    }

    /// Address space of this process now: sanitizers map far more than they use.
    private var mappedBytes: Int {
        let text = (try? String(contentsOfFile: "/proc/self/statm", encoding: .utf8)) ?? ""
        let pages = text.split(separator: " ").first.flatMap { Int($0) } ?? 0
        return pages * sysconf(Int32(_SC_PAGESIZE))
    }
}
