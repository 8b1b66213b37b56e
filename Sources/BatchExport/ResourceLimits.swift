import Foundation

/// What a worker process lays upon itself.
enum ResourceLimits {
    /// Most memory for data on top of what the process has when it starts: a sanitizer maps more than any machine has.
    /// Allocation fails beyond it, which ends the process and nothing else.
    static func limitData(mebibytes: Int) {
        let bytes = rlim_t(dataBytes + mebibytes << 20)
        var limit = rlimit(rlim_cur: bytes, rlim_max: bytes)
        _ = unsafe setrlimit(__rlimit_resource_t(RLIMIT_DATA.rawValue), &limit)
    }

    /// What counts as data of this process: the sixth number of `statm`, in pages.
    private static var dataBytes: Int {
        let numbers =
            (try? String(contentsOfFile: "/proc/self/statm", encoding: .utf8))?.split(separator: " ") ?? []
        return (numbers.count > 5 ? Int(numbers[5]) ?? 0 : 0) * Int(getpagesize())
    }

    /// Leaves it to the run that started the process what happens when the user presses Control-C.
    static func ignoreInterruptions() {
        _ = signal(SIGINT, SIG_IGN)
    }

    /// Ends the process at once when nobody can write to its standard input any more.
    static func endWithStandardInput() {
        Thread.detachNewThread {
            var input = pollfd(fd: STDIN_FILENO, events: 0, revents: 0)
            while true {
                // Only a hang-up is reported when nothing is asked for.
                let count = unsafe poll(&input, 1, -1)
                if count > 0, input.revents & Int16(POLLHUP | POLLERR | POLLNVAL) != 0 { _exit(0) }
            }
        }
    }

    /// Most memory that the process has held, in KiB.
    static var peakMemory: Int {
        var usage = rusage()
        _ = unsafe getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
        return Int(usage.ru_maxrss)
    }
}
