import ArgumentParser
import Foundation
import IntakeFixtures
import TestNumbers

/// What both kinds of mutation runs share.
struct MutationOptions: ParsableArguments {
    @Option(help: "Seed of the first mutation; each further one has the next number.")
    var seed: UInt64 = 1

    @Option(help: "The repository.")
    var root = "."
}

/// Runs mutations until they are over, and says what went wrong.
struct MutationRun {
    private let clock = ContinuousClock()
    private let file = FileManager.default.temporaryDirectory.appendingPathComponent(
        "intake-\(UUID().uuidString)")
    private(set) var faults: [String] = []
    private var slowest = (seed: UInt64(0), time: Duration.zero)
    private var count = 0

    /// The input lies in this file while it is read, and stays there if the program dies.
    init() { FileHandle.standardError.write(Data("each input is at \(file.path) while it is read\n".utf8)) }

    mutating func take(_ bytes: [UInt8], seed: UInt64) throws {
        let start = clock.now
        if let fault = try IntakeInvariant.fault(in: bytes, file: file) {
            let kept = file.path + "-\(seed).txt"
            try FileManager.default.copyItem(atPath: file.path, toPath: kept)
            faults.append("seed \(seed): \(fault); the input is at \(kept)")
        }
        let time = clock.now - start
        if time > slowest.time { slowest = (seed, time) }
        count += 1
    }

    /// Prints the result and fails when there were faults.
    func end() throws {
        try? FileManager.default.removeItem(at: file)
        for fault in faults { print(fault) }
        print(
            "\(count) inputs, \(faults.count) faults; the slowest, seed \(slowest.seed), took \(slowest.time)")
        if count == 0 || !faults.isEmpty { throw ExitCode.failure }
    }
}

/// Damages lines of page texts.
struct MutateCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "mutate",
        abstract: "Drop, double, swap, cut, join and blank lines; no character may be lost.")

    @OptionGroup var options: MutationOptions

    @Option(help: "How many mutations.")
    var count = 10_000

    @Argument(help: "Further page texts.")
    var further: [String] = []

    func run() throws {
        let texts = try IntakeMaterial.pageTexts(root: options.root, further: further)
        var run = MutationRun()
        for step in 0..<UInt64(count) {
            let seed = options.seed &+ step
            var random = SeededNumbers(seed: seed)
            let text = texts[Int(seed % UInt64(texts.count))]
            try run.take(Array(LineMutation.damaged(text, with: &random).utf8), seed: seed)
        }
        try run.end()
    }
}

/// Damages bytes of everything that intake reads.
struct FuzzCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "fuzz",
        abstract: "Flip bits, splice, cut and repeat bytes of page texts, JSON, XML and YAML.")

    @OptionGroup var options: MutationOptions

    @Option(help: "How long to go on.")
    var seconds = 10

    @Option(help: "How many inputs at most.")
    var count = Int.max

    func run() throws {
        let texts = try IntakeMaterial.pageTexts(root: options.root).map { Array($0.utf8) }
        let material = texts + (try IntakeMaterial.forms(root: options.root))
        var run = MutationRun()
        let end = ContinuousClock.now + .seconds(seconds)
        var seed = options.seed
        while ContinuousClock.now < end, seed &- options.seed < UInt64(count) {
            var random = SeededNumbers(seed: seed)
            let bytes = material[Int(seed % UInt64(material.count))]
            try run.take(ByteMutation.damaged(bytes, with: &random), seed: seed)
            seed &+= 1
        }
        try run.end()
    }
}
