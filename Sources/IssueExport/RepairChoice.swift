import Ingest

/// Which rules may change the text while an issue is read. Rules are known by their names: `quotes`, `spaces` …
public struct RepairChoice: Sendable, Hashable {
    private var rules = RepairRules.all

    /// The rules that are on unless somebody asks otherwise.
    public init() {}

    /// Names of the rules that are on at first, in the order in which they are listed.
    public static var names: [String] {
        RepairRule.allCases.filter(RepairRules.all.has).map(\.rawValue)
    }

    /// Names of the rules that are off at first.
    public static var namesOfOthers: [String] {
        RepairRule.allCases.filter { !RepairRules.all.has($0) }.map(\.rawValue)
    }

    /// Switches one rule on or off; `all` stands for every rule. Names that no rule has change nothing.
    public mutating func set(_ name: String, on: Bool) {
        let chosen = RepairRule.allCases.filter { name == "all" || $0.rawValue == name }
        for rule in chosen { rules = on ? rules.with(rule) : rules.without(rule) }
    }

    var reading: ReadingOptions { ReadingOptions(repairs: rules) }
}
