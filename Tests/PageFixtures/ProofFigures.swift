import Diagnostics
import IssueModel
import PageLayout

/// The figures of many made-up issues together: what the proof of make-up tells.
package struct ProofFigures {
    package private(set) var issues = 0
    package private(set) var sheets: [SheetFigures] = []
    /// Sheets beyond one for each page of the newspaper.
    package private(set) var continuations = 0
    package private(set) var faults: [String] = []

    package init() {}

    package mutating func add(_ made: MadeUpIssue, name: String) {
        issues += 1
        let figures = made.pages.compactMap { SheetFigures($0, style: made.style) }
        sheets += figures
        continuations += made.pages.count - made.generated.issue.pages.count
        var faults = figures.flatMap(\.faults)
        faults += made.lostArticles.map { "\($0) is not printed whole" }
        if made.lostMarks > 0 { faults.append("\(made.lostMarks) marks are lost or printed twice") }
        faults += unreported(made, figures)
        self.faults += faults.map { "\(name) \($0)" }
    }

    /// Sheets with headlines side by side, or cut through, of which nobody is told.
    private func unreported(_ made: MadeUpIssue, _ figures: [SheetFigures]) -> [String] {
        func told(_ code: DiagnosticCode) -> Int {
            Set(made.diagnostics.filter { $0.code == code }.compactMap(\.arguments.first)).count
        }
        var faults: [String] = []
        if figures.count(where: \.hasClash) != told(.Layout.clash) {
            faults.append("headlines side by side are not reported")
        }
        if figures.count(where: \.isBroken) != told(.Layout.brokenPage) {
            faults.append("a page cut through is not reported")
        }
        return faults
    }

    /// The median and the largest of a figure, in per cent with one place.
    package static func median(_ values: [Int]) -> Double { quantile(values, 0.5) }

    package static func quantile(_ values: [Int], _ share: Double) -> Double {
        guard !values.isEmpty else { return 0 }
        return Double(values.sorted()[min(values.count - 1, Int(Double(values.count) * share))]) / 10
    }

    package static func worst(_ values: [Int]) -> Double { Double(values.max() ?? 0) / 10 }
}
