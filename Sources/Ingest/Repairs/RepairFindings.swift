import Diagnostics
import IssueModel

/// What repairs are told as, by the codes that they have. Those that are too many, and too sure, to be told one by one are left out; the
/// issue lists them.
enum RepairFindings {
    private static let silent = [
        DiagnosticCode.Ingest.punctuation, .Ingest.quotes, .Ingest.dashOrEllipsis, .Ingest.removedSpace,
        .Ingest.fullWidthDigits,
    ].map(\.id)

    private static let told: [String: DiagnosticCode] = {
        let codes = DiagnosticCode.Ingest.all.filter { !silent.contains($0.id) }
        return Dictionary(codes.map { ($0.id, $0) }) { first, _ in first }
    }()

    /// Adds the findings of repairs, in their order.
    ///
    /// - Parameter more: findings that will be added after them.
    static func add(_ repairs: [Repair], to diagnostics: inout [Diagnostic], before more: Int) {
        let (silent, told) = (silent, told)
        // A finding is large, and would be moved several times when room was made for more by and by.
        diagnostics.reserveCapacity(diagnostics.count + repairs.count + more)
        for index in repairs.indices where !silent.contains(repairs[index].code) {
            guard let code = told[repairs[index].code] else { continue }
            let place = SourcePlace(
                file: repairs[index].file ?? "", line: repairs[index].line, column: repairs[index].column)
            diagnostics.append(Diagnostic(code, at: place, repairs[index].before, repairs[index].after))
        }
    }
}
