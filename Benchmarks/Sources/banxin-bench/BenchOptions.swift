/// A command line that cannot be understood.
struct UsageFailure: Error, CustomStringConvertible {
    let description: String
}

/// The switches of `banxin-bench`.
struct BenchOptions {
    private(set) var command = ".build/release/banxin"
    private(set) var runs = 5
    private(set) var markdown = false
    /// Folder to write a generated issue to; nil to measure.
    private(set) var generate: String?
    /// Issues of an archive to write; nil writes a single one.
    private(set) var issues: Int?
    private(set) var pages = 16
    private(set) var characters = 6_000
    private(set) var seed: UInt64 = 1

    init(arguments: [String]) throws(UsageFailure) {
        var rest = arguments[...]
        while let name = rest.popFirst() {
            if name == "--markdown" {
                markdown = true
                continue
            }
            guard let value = rest.popFirst() else { throw UsageFailure(description: BenchCommand.usage) }
            switch name {
            case "--command": command = value
            case "--generate": generate = value
            case "--runs": runs = try count(value)
            case "--issues": issues = try count(value)
            case "--pages": pages = try count(value)
            case "--characters": characters = try count(value)
            case "--seed": seed = UInt64(try count(value))
            default: throw UsageFailure(description: BenchCommand.usage)
            }
        }
    }

    private func count(_ text: String) throws(UsageFailure) -> Int {
        guard let value = Int(text), value > 0 else {
            throw UsageFailure(description: "not a number above 0: \(text)")
        }
        return value
    }
}
