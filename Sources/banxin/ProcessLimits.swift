import Foundation

/// What a process that looks at somebody's file may use of the machine.
struct ProcessLimits {
    /// Beyond what is mapped when the limits are set.
    let megabytes: Int
    let seconds: Int

    static let preflight = ProcessLimits(megabytes: 1_024, seconds: 60)
    static let rendering = ProcessLimits(megabytes: 1_024, seconds: 40)

    /// Holds this process to the limits until it ends. It leaves no picture of its memory when it is ended.
    func apply() {
        set(RLIMIT_AS, to: mappedBytes + megabytes << 20)
        set(RLIMIT_CPU, to: seconds)
        set(RLIMIT_CORE, to: 0)
    }

    /// Which limit a process met, as far as its end tells.
    func reason(of ending: BoundedProcess.Ending) -> String {
        switch ending {
        case .notStarted(let reason): reason
        case .signal(SIGXCPU), .signal(SIGKILL): "\(seconds) s CPU"
        case .signal(SIGSEGV), .signal(SIGBUS): "\(megabytes) MB, stack"
        default: "\(megabytes) MB"
        }
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
