import Foundation

/// What one run of a command cost.
struct Measurement {
    /// Seconds from start to end.
    let wall: Double
    /// Seconds of processor time, user and system, of the command alone.
    let cpu: Double
    /// Most memory held at once, in bytes. Never less than what the measuring program itself holds (about 20 MB),
    /// because the kernel counts the moment between fork and exec to the child.
    let peakMemory: Int
    /// Bytes of the files that the command wrote.
    let outputBytes: Int
}

/// Why a measurement could not be made.
struct MeasurementFailure: Error, CustomStringConvertible {
    let description: String
}

/// Runs the command once, its standard streams kept silent, and measures it. `folder` is where it writes files, if it does.
func measurement(of command: String, _ arguments: [String], writingTo folder: URL?) throws -> Measurement {
    if let folder { try? FileManager.default.removeItem(at: folder) }
    let clock = ContinuousClock()
    let start = clock.now
    let process = try startedProcess(command, arguments)
    var status: Int32 = 0
    var usage = rusage()
    guard unsafe wait4(process, &status, 0, &usage) == process else {
        throw MeasurementFailure(description: "cannot wait for \(command)")
    }
    let wall = clock.now - start
    guard status == 0 else {
        let line = ([command] + arguments).joined(separator: " ")
        throw MeasurementFailure(description: "failed (wait status \(status)): \(line)")
    }
    return Measurement(
        wall: seconds(wall),
        cpu: seconds(usage.ru_utime) + seconds(usage.ru_stime),
        peakMemory: usage.ru_maxrss * 1024,
        outputBytes: try folder.map(bytes(in:)) ?? 0)
}

private func startedProcess(_ command: String, _ arguments: [String]) throws -> pid_t {
    var actions = unsafe posix_spawn_file_actions_t()
    unsafe posix_spawn_file_actions_init(&actions)
    defer { unsafe posix_spawn_file_actions_destroy(&actions) }
    unsafe posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, "/dev/null", O_WRONLY, 0)
    let words = unsafe ([command] + arguments).map { unsafe strdup($0) }
    defer { unsafe words.forEach { unsafe free($0) } }
    var process: pid_t = 0
    let failure = unsafe posix_spawn(&process, command, &actions, nil, words + [nil], environ)
    guard failure == 0 else {
        throw MeasurementFailure(
            description: "cannot start \(command): \(unsafe String(cString: strerror(failure)))")
    }
    return process
}

private func bytes(in folder: URL) throws -> Int {
    try FileManager.default.contentsOfDirectory(atPath: folder.path).reduce(0) { sum, name in
        let path = folder.appendingPathComponent(name).path
        let size = try FileManager.default.attributesOfItem(atPath: path)[.size] as? Int
        return sum + (size ?? 0)
    }
}

private func seconds(_ duration: Duration) -> Double {
    Double(duration.components.seconds) + Double(duration.components.attoseconds) / 1e18
}

private func seconds(_ time: timeval) -> Double {
    Double(time.tv_sec) + Double(time.tv_usec) / 1e6
}
