import Foundation

/// A process, told apart from a later one that has its number.
package struct ProcessIdentity: Sendable, Hashable {
    let number: Int
    /// In clock ticks since the machine started.
    let started: Int
    /// The machine, and the space of process numbers on it: containers have their own.
    let machine: String

    /// This process.
    package static let current = ProcessIdentity(
        number: Int(getpid()), started: startTime(of: Int(getpid())) ?? 0, machine: machineName)

    /// A process of this machine; nil when there is none of that number.
    package init?(running number: Int) {
        guard let started = ProcessIdentity.startTime(of: number) else { return nil }
        self.init(number: number, started: started, machine: ProcessIdentity.machineName)
    }

    init(number: Int, started: Int, machine: String) {
        self.number = number
        self.started = started
        self.machine = machine
    }

    /// Whether the process still runs; nil when it belongs to another machine, so that nobody here can tell.
    var isAlive: Bool? {
        guard machine == ProcessIdentity.machineName else { return nil }
        return ProcessIdentity.startTime(of: number) == started
    }

    private static let machineName: String = {
        let host = (try? String(contentsOfFile: "/proc/sys/kernel/hostname", encoding: .utf8)) ?? ""
        let space = try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/ns/pid")
        return host.filter { !$0.isNewline } + " " + (space ?? "")
    }()

    /// Field 22 of `/proc/PID/stat` (proc(5)); nil when there is no such process.
    private static func startTime(of number: Int) -> Int? {
        guard let text = try? String(contentsOfFile: "/proc/\(number)/stat", encoding: .utf8),
            // The name in parentheses may hold blanks and parentheses itself.
            let end = text.lastIndex(of: ")")
        else { return nil }
        let fields = text[end...].split(separator: " ")
        return fields.count > 20 ? Int(fields[20]) : nil
    }
}
