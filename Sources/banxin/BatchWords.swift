import BatchExport
import Diagnostics

/// What a batch says about its progress.
struct BatchWords {
    let language: MessageLanguage

    private func text(_ english: String, _ chinese: String) -> String {
        LocalizedText(english, chinese).text(in: language)
    }

    func planned(_ toMake: Int, _ unchanged: Int) -> String {
        text("\(toMake) issues to make, \(unchanged) unchanged", "待生成 \(toMake) 期，未变 \(unchanged) 期")
    }

    func name(of outcome: IssueOutcome) -> String {
        switch outcome {
        case .made: text("made", "已生成")
        case .unchanged: text("unchanged", "未变")
        case .failed: text("failed", "失败")
        case .failedBefore: text("failed before", "此前失败")
        case .elsewhere: text("in another run", "由另一次运行处理")
        case .notReached: text("not reached", "未处理")
        }
    }

    func ended(_ summary: BatchSummary) -> String {
        let parts = IssueOutcome.allCases.filter { summary.count($0) > 0 }.map { outcome in
            text(
                "\(summary.count(outcome)) \(name(of: outcome))",
                "\(name(of: outcome)) \(summary.count(outcome)) 期")
        }
        let seconds = "\(summary.milliseconds / 1_000).\(summary.milliseconds % 1_000 / 100) s"
        return (parts + [seconds]).joined(separator: text(", ", "，"))
    }

    /// Counts, rate and time left.
    func bar(done: Int, total: Int, failed: Int, rate: Double, secondsLeft: Int?) -> String {
        let tenths = Int(rate * 10)
        let speed = text("\(tenths / 10).\(tenths % 10)/s", "每秒 \(tenths / 10).\(tenths % 10) 期")
        let left = secondsLeft.map { text("\($0 / 60):\(two($0 % 60)) left", "余 \($0 / 60):\(two($0 % 60))") }
        let failures = failed > 0 ? text("\(failed) failed", "失败 \(failed)") : nil
        return (["\(done)/\(total)", speed] + [left, failures].compactMap(\.self)).joined(separator: "  ")
    }

    private func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
