internal import Foundation

/// What a process that looks at somebody's file may use of the machine.
package struct ProcessLimits: Sendable {
    /// Beyond what is mapped when the limits are set.
    package let megabytes: Int
    package let seconds: Int

    package static let preflight = ProcessLimits(megabytes: 1_024, seconds: 60)
    package static let rendering = ProcessLimits(megabytes: 1_024, seconds: 40)

    /// Holds this process to the limits until it ends. It leaves no picture of its memory when it is ended.
    package func apply() {
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
