import BatchExport
import ContentHashing
import Diagnostics
import EPUBExport
import EditionMetadata
import FileIO
import PDFExport
import Ingest
import PictureFitting
import Pictures
import Styles
import VolumeIndex

/// The work on one volume. Of its issues one at a time is in memory.
struct VolumeMaking {
    let volume: PlannedVolume
    let request: VolumeRequest
    let ledger: BatchLedger
    let house: HouseStyle
    let fonts: DrawingFonts

    /// Makes the volume's files under temporary names.
    ///
    /// - Returns: their names, and what was noticed of pictures and texts.
    func make(
        into staged: inout StagedFiles, progress: (VolumeProgress) throws(Failure) -> Void
    ) throws(Failure) -> Diagnosed<[String]> {
        guard let last = volume.issues.last else { return Diagnosed([]) }
        let base = "\(request.outputFolder)/\(volume.name)"
        var files = try VolumeFiles(
            VolumeFacts(volume, latest: try parsed(last).issue), base: base, request: request, house: house,
            fonts: fonts, staged: &staged)
        var listed: [VolumeIssue] = []
        var findings: [Diagnostic] = []
        for (number, planned) in volume.issues.enumerated() {
            try progress(VolumeProgress(volume: volume.name, done: number, total: volume.issues.count))
            let stored = try parsed(planned)
            let issue = VolumeIssue(of: stored.issue, date: planned.date)
            var documents: BoundIssue?
            if files.hasEPUB {
                let made = bound(stored, folder: planned.folder, number: number + 1)
                findings += made.diagnostics
                documents = made.value
            }
            let pdf = try planned.pdf.map { file throws(Failure) in
                try IssuePDF.bytes(at: "\(ledger.folder)/\(file.path)")
            }
            try files.add(issue, label: planned.folder, pdf: pdf, documents: documents)
            listed.append(issue)
        }
        try files.finish(listed, identifier: identifier)
        return Diagnosed(request.formats.map(\.rawValue).sorted().map { "\(base).\($0)" }, findings)
    }

    private func parsed(_ issue: PlannedIssue) throws(Failure) -> ParsedIssueRecord {
        guard let stored = try ledger.parsedIssue(of: issue.record.key) else {
            // It was there when the volume was planned: a batch is changing the ledger.
            throw Failure(.badData, Diagnostic(.Volume.noParsedIssue, issue.record.key))
        }
        return stored
    }

    private func bound(
        _ stored: ParsedIssueRecord, folder: String, number: Int
    ) -> Diagnosed<BoundIssue> {
        let pictures = loadedPictures(paths: stored.issue.picturePaths, folder: stored.folder)
        let edition = EPUBEdition(
            issue: stored.issue, metadata: EditionMetadata(of: stored.issue, kind: .reflow),
            pictures: pictures.value, cover: nil, styleSheet: [], device: .generic, folder: folder)
        let made = BoundIssue.made(of: edition, number: number)
        return Diagnosed(made.value, pictures.diagnostics + made.diagnostics)
    }

    private var identifier: [UInt8] {
        let known =
            [volume.name, request.style, request.profile.rawValue] + volume.issues.compactMap(\.pdf).map(\.hash)
        return Array(ContentHash(of: known.joined(separator: "\n")).description.utf8.prefix(16))
    }
}
