import Diagnostics
import Foundation
import PDFPreflight

/// Has a second process of this program look at a file.
struct PreflightWorker {
    let profile: PreflightProfile
    let inkLimit: Double

    /// - Throws: when the file is missing or unreadable.
    func report(on path: String) throws(Failure) -> PreflightReport {
        let process = BoundedProcess(
            program: .itself,
            arguments: [
                "preflight", "-", "--worker", "--profile", profile.rawValue, "--ink-limit", String(inkLimit),
            ])
        let (output, ending) = process.run(on: try preflightInput(at: path))
        guard case .normally = ending,
            let report = try? JSONDecoder().decode(PreflightReport.self, from: output)
        else {
            return PreflightReport(
                profile, failed: .PreflightFile.beyondLimits, ProcessLimits.preflight.reason(of: ending))
        }
        return report
    }
}
