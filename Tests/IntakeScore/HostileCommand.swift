import ArgumentParser
import Foundation
import IntakeFixtures

/// Times hostile texts at one size and at four times the size.
struct HostileCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "hostile", abstract: "Time hostile texts at one size and four times it; near 4 is linear.")

    @Option(help: "Characters or lines of the smaller text.")
    var size = 50_000

    @Argument(help: "Names of the texts; all when none is given.")
    var names: [String] = []

    func run() throws {
        let file = FileManager.default.temporaryDirectory.appendingPathComponent("intake-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: file) }
        let clock = ContinuousClock()
        var failed = false
        var worst = (name: "", ratio: 0.0)
        for kind in HostileText.allCases where names.isEmpty || names.contains(kind.rawValue) {
            var times: [Double] = []
            for size in [size, 4 * size] {
                let bytes = Array(kind.text(size: size).utf8)
                let start = clock.now
                if let fault = try IntakeInvariant.fault(in: bytes, file: file) {
                    print("\(kind): \(fault)")
                    failed = true
                }
                times.append((clock.now - start) / .milliseconds(1))
            }
            let growth = times[1] / max(times[0], 0.001)
            if growth > worst.ratio { worst = (kind.rawValue, growth) }
            let ratio = String(
                format: "%9.1f ms %9.1f ms  ×%.1f", times[0], times[1], growth)
            print(kind.rawValue.padding(toLength: 18, withPad: " ", startingAt: 0) + ratio)
        }
        print(
            "\(failed ? "characters were lost" : "nothing lost"); four times the text takes at most "
                + String(format: "%.1f", worst.ratio) + " times as long (\(worst.name))")
        if failed { throw ExitCode.failure }
    }
}
