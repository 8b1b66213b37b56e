package import BatchExport
package import Diagnostics
import FileIO
import IssueExport

/// Binds the issues of a batch to volumes. The files of a volume appear together, or none of them does.
///
/// - Parameter progress: told before each issue. It may throw to stop the work; volumes that are done stay.
/// - Throws: when nothing can be bound or written, or the work was stopped.
package func bindVolumes(
    _ request: VolumeRequest, ledger: BatchLedger,
    progress: (VolumeProgress) throws(Failure) -> Void = { _ throws(Failure) in }
) throws(Failure) -> VolumeReport {
    let plan = try VolumePlan(request, ledger: ledger)
    let session = ExportSession(resources: request.resources)
    let house = try session.style(named: request.style)
    let fonts = try session.drawingFonts()
    var report = VolumeReport()
    report.findings = plan.findings + house.diagnostics + fonts.diagnostics
    for volume in plan.volumes {
        var staged = StagedFiles()
        let making = VolumeMaking(
            volume: volume, request: request, ledger: ledger, house: house.value, fonts: fonts.value)
        let made = try making.make(into: &staged, progress: progress)
        try staged.publish()
        report.files += made.value
        report.findings += made.diagnostics
    }
    return report
}
