import ArgumentParser
import IssueExport

/// What may be changed in the text while it is read.
struct RepairOptions: ParsableArguments {
    @Option(
        name: .customLong("no-repair"),
        help: ArgumentHelp(
            "Leave out one of the repairs of the text, or all; may be given again. 不做某项文字修复。", valueName: "rule"
        ))
    var switchedOff: [RepairName] = []

    @Option(
        name: .customLong("repair"),
        help: ArgumentHelp(
            "Make a repair that is off at first. 另做某项修复。", valueName: "rule"))
    var switchedOn: [OtherRepairName] = []

    var choice: RepairChoice {
        var choice = RepairChoice()
        for rule in switchedOff { choice.set(rule.name, on: false) }
        for rule in switchedOn { choice.set(rule.name, on: true) }
        return choice
    }
}

/// The name of a rule, or `all`.
struct RepairName: ExpressibleByArgument {
    let name: String

    init?(argument: String) {
        guard RepairName.allValueStrings.contains(argument) else { return nil }
        name = argument
    }

    static var allValueStrings: [String] { RepairChoice.names + ["all"] }
    var defaultValueDescription: String { name }
}

/// The name of a rule that is off at first.
struct OtherRepairName: ExpressibleByArgument {
    let name: String

    init?(argument: String) {
        guard OtherRepairName.allValueStrings.contains(argument) else { return nil }
        name = argument
    }

    static var allValueStrings: [String] { RepairChoice.namesOfOthers }
    var defaultValueDescription: String { name }
}
