public import Diagnostics
import Ingest
import Styles

/// Makes the formats asked for. Either all files of the issue appear under their final names, or none.
///
/// - Parameter progress: told what is done next. It may throw to stop the work; then no file appears.
/// - Throws: when the input cannot be used, the output not written, or the work was stopped.
public func exportIssue(
    _ request: ExportRequest, resources: Resources,
    progress: (ExportStage) throws(Failure) -> Void = { _ throws(Failure) in }
) throws(Failure) -> ExportReport {
    try ExportSession(resources: resources).export(request, progress: progress)
}

/// The schema of the XML form, in RELAX NG.
public var xmlSchema: String { issueSchema }

/// Names of the styles that there are.
public func availableStyles(in resources: Resources) throws(Failure) -> [String] {
    try styleNames(in: resources.styles)
}
