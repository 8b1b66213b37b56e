import Foundation

/// What a program did.
package struct ProgramResult: Sendable {
    package let status: Int32
    package let output: String
    package let errors: String
}

/// Runs a program that is found on PATH and waits for it.
package func run(
    _ command: [String], environment: [String: String] = [:], folder: String? = nil
) throws -> ProgramResult {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = command
    process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
    if let folder { process.currentDirectoryURL = URL(fileURLWithPath: folder) }
    // Files, not pipes: a full pipe would stop the program.
    let scratch = try ScratchFolder()
    let paths = [try scratch.write("out", []), try scratch.write("err", [])]
    let handles = try paths.map { try FileHandle(forWritingTo: URL(fileURLWithPath: $0)) }
    process.standardOutput = handles[0]
    process.standardError = handles[1]
    try process.run()
    process.waitUntilExit()
    let texts = try paths.map {
        String(decoding: try Data(contentsOf: URL(fileURLWithPath: $0)), as: UTF8.self)
    }
    return ProgramResult(status: process.terminationStatus, output: texts[0], errors: texts[1])
}

/// The command under test, built beside the tests.
package let banxin: String = {
    let tests = (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")) ?? ""
    let beside = URL(fileURLWithPath: tests).deletingLastPathComponent().appendingPathComponent("banxin").path
    return FileManager.default.isExecutableFile(atPath: beside)
        ? beside : Repository.root + "/.build/debug/banxin"
}()

extension String {
    /// Without blanks of any kind and the hyphens of parted words: how texts set in lines are compared.
    package var tight: String {
        String(
            String.UnicodeScalarView(
                unicodeScalars.filter {
                    !$0.properties.isWhitespace && $0.value != 0xFEFF && $0.value != 0xAD
                }))
    }
}
