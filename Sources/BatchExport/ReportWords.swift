import Diagnostics

/// The words of the report page, in the user's language.
struct ReportWords {
    let language: MessageLanguage

    func callAsFunction(_ english: String, _ chinese: String) -> String {
        LocalizedText(english, chinese).text(in: language)
    }

    func name(of outcome: IssueOutcome) -> String {
        switch outcome {
        case .made: self("made", "已生成")
        case .unchanged: self("unchanged", "未变")
        case .failed: self("failed", "失败")
        case .failedBefore: self("failed before", "此前失败")
        case .elsewhere: self("in another run", "由另一次运行处理")
        case .notReached: self("not reached", "未处理")
        }
    }

    func name(of state: BatchReport.DayState) -> String {
        switch state {
        case .good: self("good", "正常")
        case .warned: self("with warnings", "有警告")
        case .failed: self("failed", "失败")
        }
    }

    /// `1 h 2 min`, `3.4 s`.
    func time(_ milliseconds: Int) -> String {
        let seconds = milliseconds / 1_000
        if seconds >= 3_600 { return "\(seconds / 3_600) h \(seconds % 3_600 / 60) min" }
        if seconds >= 60 { return "\(seconds / 60) min \(seconds % 60) s" }
        return "\(seconds).\(milliseconds % 1_000 / 100) s"
    }

    /// `12.3 MB`.
    func size(_ bytes: Int) -> String { "\(bytes / 1_000_000).\(bytes % 1_000_000 / 100_000) MB" }
}
