import ArgumentParser
import BatchExport

/// `--from` and `--to`.
struct DateOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "Issues from this day, month or year on: 2024-05-29, 2024-05, 2024. 起始日期。", valueName: "date")
    )
    var from: String?

    @Option(help: ArgumentHelp("Issues to this day, month or year. 截止日期。", valueName: "date"))
    var to: String?

    func validate() throws {
        guard from.map({ DateRange.firstDay($0) != nil }) ?? true,
            to.map({ DateRange.lastDay($0) != nil }) ?? true
        else { throw ValidationError("--from and --to are dates such as 2024-05-29, 2024-05 or 2024") }
    }

    var range: DateRange {
        DateRange(from: from.flatMap(DateRange.firstDay), to: to.flatMap(DateRange.lastDay))
    }
}
