package import Diagnostics
internal import FileIO
package import Foundation
internal import PDFObjects

/// Looks at a PDF of anybody's making for what a press or an archive will mind.
///
/// Work is bounded by counts (`WorkBudget`). What qpdf itself needs for a hostile file is not: programs that take files
/// from others call this in a process with limits, as `banxin preflight` does.
///
/// - Parameters:
///   - bytes: the file.
///   - profile: what it is wanted for.
///   - limits: where rules draw their lines.
package func preflight(
    _ bytes: [UInt8], profile: PreflightProfile, limits: PreflightLimits = PreflightLimits()
) -> PreflightReport {
    let file: PDFFile
    let pages: [PDFObject]
    do throws(PDFFailure) {
        file = try PDFFile(bytes)
        pages = try file.pages()
    } catch {
        return error.needsPassword
            ? PreflightReport(profile, failed: .PreflightFile.needsPassword, error.reason)
            : PreflightReport(profile, failed: .PreflightFile.unreadable, error.reason)
    }
    let reading = DocumentReading(file, limits: limits)
    let subject = PreflightSubject(reading, profile: profile, pages: pages)
    for check in documentChecks { reading.findings.add(check(subject)) }
    var summaries: [PageSummary] = []
    for (index, dictionary) in pages.enumerated() {
        let page = reading.page(dictionary, number: index + 1)
        for check in pageChecks { reading.findings.add(check(page, subject)) }
        summaries.append(PageSummary(page, withShapes: index < PageSummary.mostPictures))
    }
    if let warning = file.warnings().first {
        reading.findings.add(PreflightFinding(.PreflightFile.mended, warning))
    }
    return PreflightReport(profile, findings: reading.findings.rows, pages: summaries)
}

/// The file at a path, open for reading from its start.
///
/// - Throws: when there is no such file, or it may not be read.
package func preflightInput(at path: String) throws(Failure) -> FileHandle {
    _ = try InputFile.bytes(at: path, limit: 1 << 30)
    guard let handle = FileHandle(forReadingAtPath: path) else {
        throw Failure(.inputMissing, Diagnostic(.File.unreadable, path, "open"))
    }
    return handle
}

private let documentChecks: [@Sendable (PreflightSubject) -> [PreflightFinding]] = [
    fileFindings, metadataFindings, navigationFindings, structureFindings,
]

private let pageChecks: [@Sendable (PageFacts, PreflightSubject) -> [PreflightFinding]] = [
    contentFindings, boxFindings, fontFindings, colourFindings, inkFindings, pictureFindings, lineFindings,
    annotationFindings, taggingFindings,
]
