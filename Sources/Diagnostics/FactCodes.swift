extension DiagnosticCode {
    /// Facts of the nameplate that contradict each other.
    package enum Fact {
        package static let impossibleDate = DiagnosticCode(
            "FCT-001", .warning,
            message: LocalizedText("there is no day %1", "没有 %1 这一天"),
            hint: LocalizedText(
                "compare with the printed page; name the date in issue.yaml as date",
                "请与报纸原件核对，并在 issue.yaml 中用 date 写明"))
        package static let weekday = DiagnosticCode(
            "FCT-002", .warning,
            message: LocalizedText("%1 is a %3, not %2", "%1 是%3，不是%2"),
            hint: LocalizedText(
                "one of date and weekday was misread or misprinted: compare with the printed page",
                "日期和星期必有一误，请与报纸原件核对"))
        package static let lunarDay = DiagnosticCode(
            "FCT-003", .warning,
            message: LocalizedText(
                "%1 is %3 of the Chinese calendar, not %2", "%1 是农历%3，不是%2"),
            hint: LocalizedText(
                "one of the two dates was misread or misprinted: compare with the printed page",
                "公历和农历必有一误，请与报纸原件核对"))
        package static let lunarYear = DiagnosticCode(
            "FCT-004", .warning,
            message: LocalizedText("%1 lies in the year %3, not %2", "%1 属%3年，不是%2年"),
            hint: LocalizedText(
                "the year changes at the Chinese new year: compare with the printed page",
                "干支纪年以正月初一为界，请与报纸原件核对"))
        package static let pageCount = DiagnosticCode(
            "FCT-005", .warning,
            message: LocalizedText("the issue says that it has %1 pages; %2 are here", "报头称%1版，实有%2版"),
            hint: LocalizedText(
                "look for a page that is missing, doubled, or not parted from the one before",
                "请检查是否缺版、重版，或有两版未分开"))
        package static let singlePage = DiagnosticCode(
            "FCT-006", .note,
            message: LocalizedText("one page of an issue of %1 pages", "本期共%1版，此处只有一版"),
            hint: LocalizedText(
                "give all pages as one folder to make the whole issue", "如需整期，请把各版放入一个文件夹"))
        package static let numberOrder = DiagnosticCode(
            "FCT-007", .warning,
            message: LocalizedText(
                "number %1 of %2 does not follow number %3 of %4", "%2 的期号%1与 %4 的期号%3次序不符"),
            hint: LocalizedText(
                "numbers rise with the date: one of the four was misread or misprinted",
                "期号应随日期递增，其中必有一误"))

        package static let all = [
            impossibleDate, weekday, lunarDay, lunarYear, pageCount, singlePage, numberOrder,
        ]
    }
}
