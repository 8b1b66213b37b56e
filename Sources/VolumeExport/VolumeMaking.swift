import BatchExport
import ContentHashing
import Diagnostics
import EPUBExport
import EditionMetadata
import FileIO
import FontShaping
import IssueExport
import Ingest
import IssueModel
import PDFExport
import PDFFinishing
import PageLayout
import Pictures
import Styles
import VolumeIndex
import ZipIO

/// The work on one volume. Of its issues one at a time is in memory.
struct VolumeMaking {
    let volume: PlannedVolume
    let request: VolumeRequest
    let ledger: BatchLedger
    let house: HouseStyle
    let fonts: FontLibrary

    /// Largest PDF of an issue that is read.
    private static let largestPDF = 1 << 30
    private static let coverQuality = 88

    /// Makes the volume's files under temporary names.
    ///
    /// - Returns: what was noticed of pictures and texts.
    func make(
        into staged: inout StagedFiles, progress: (VolumeProgress) throws(Failure) -> Void
    ) throws(Failure) -> Diagnosed<[String]> {
        let base = "\(request.outputFolder)/\(volume.name)"
        guard let last = try volume.issues.last.flatMap({ issue throws(Failure) in try parsed(issue) }) else {
            return Diagnosed([])
        }
        let words = VolumeWords(language: last.issue.language)
        let title = volume.period.printed + words.boundVolume
        let cover = cover(last.issue, words).page(
            style: house.pageStyle, shaper: fonts, language: last.issue.language)
        let document = DocumentInfo(
            title: "\(last.issue.nameplate.title) \(title)",
            author: last.issue.nameplate.publisher ?? last.issue.nameplate.organ ?? last.issue.nameplate.title,
            subject: nil, language: last.issue.language, date: volume.dates.last)
        var files: [String] = []
        var pdf: VolumePDF?
        if request.formats.contains(.pdf) {
            files.append(base + ".pdf")
            pdf = try VolumePDF(
                try GrowingFile(at: try staged.place(for: base + ".pdf")), style: house.pageStyle, fonts: fonts,
                document: document, settings: PDFSettings(request.profile == .archive ? .archive : .screen))
        }
        var epub: VolumeEPUB?
        let parts = TemporaryFile(beside: base + ".epub")
        var packed: String?
        if request.formats.contains(.epub) {
            files.append(base + ".epub")
            packed = try staged.place(for: base + ".epub")
            let picture = try pagePicture(
                of: cover, fonts: fonts, pictures: PictureStore(), height: DeviceProfile.generic.coverHeight,
                as: .jpeg(quality: VolumeMaking.coverQuality))
            epub = try VolumeEPUB(
                ZipFile(spool: try GrowingFile(at: parts.path)), cover: picture, styleSheet: house.styleSheet)
        }
        var listed: [VolumeIssue] = []
        var findings: [Diagnostic] = []
        for (number, planned) in volume.issues.enumerated() {
            try progress(VolumeProgress(volume: volume.name, done: number, total: volume.issues.count))
            guard let stored = try parsed(planned) else { continue }
            let entry = VolumeIssue(of: stored.issue, date: planned.date)
            listed.append(entry)
            let lists = VolumeLists(title: title, words: words, issues: [entry])
            let heading = lists.title(ofIssue: 0)
            let month = VolumeDay.yearAndMonth(planned.date)
            if let file = planned.pdf, let pdf {
                let bytes = try InputFile.bytes(
                    at: "\(ledger.folder)/\(file.path)", limit: VolumeMaking.largestPDF)
                try pdf.add(bytes, of: entry, title: heading, month: month, label: planned.folder)
            }
            if epub != nil {
                let made = try bound(stored, planned, number: number + 1)
                findings += made.diagnostics
                try epub?.add(made.value, title: heading, month: month, label: planned.folder)
            }
        }
        let lists = VolumeLists(title: document.title, words: words, issues: listed)
        let indexes = lists.indexes
        if let pdf { try finish(pdf, lists: lists, indexes: indexes, cover: cover) }
        if let packed, let epub = epub.take() {
            let metadata = EditionMetadata(
                volumeOf: last.issue, name: volume.period.name, title: title, dates: volume.dates,
                subjects: VolumeIndex(.section, of: listed).headings.map(\.name),
                pageCount: listed.reduce(0) { $0 + $1.pages.count })
            let documents = indexes.map { index in
                lists.document(of: index) {
                    epub.file(issue: $0.issue, page: $0.page, article: $0.article)
                }
            }
            try epub.finish(metadata: metadata, lists: documents, at: packed)
        }
        return Diagnosed(files, findings)
    }

    private func parsed(_ issue: PlannedIssue) throws(Failure) -> ParsedIssueRecord? {
        try ledger.parsedIssue(of: issue.record.key)
    }

    private func bound(
        _ stored: ParsedIssueRecord, _ planned: PlannedIssue, number: Int
    ) throws(Failure) -> Diagnosed<BoundIssue> {
        let paths = stored.issue.picturePaths
        let pictures = PictureStore.loaded(paths: paths, folder: stored.folder)
        let edition = EPUBEdition(
            issue: stored.issue, metadata: EditionMetadata(of: stored.issue, kind: .reflow),
            pictures: pictures.value, cover: nil, styleSheet: [], device: .generic, folder: planned.folder)
        let made = try BoundIssue.made(of: edition, number: number)
        return Diagnosed(made.value, pictures.diagnostics + made.diagnostics)
    }

    private func finish(
        _ pdf: VolumePDF, lists: VolumeLists, indexes: [VolumeIndex], cover: LaidOutPage
    ) throws(Failure) {
        try pdf.addFront(cover: cover, contents: lists.contents())
        let numbers = Dictionary(uniqueKeysWithValues: lists.places.enumerated().map { ($1, $0) })
        for index in indexes { try pdf.add(index: lists.pages(of: index, targets: numbers)) }
        let known =
            volume.issues.compactMap(\.pdf).map(\.hash) + [
                volume.name, request.style, request.profile.rawValue,
            ]
        let hash = ContentHash(of: known.joined(separator: "\n")).description
        try pdf.finish(identifier: Array(hash.utf8.prefix(16)))
    }

    private func cover(_ last: Issue, _ words: VolumeWords) -> VolumeCover {
        let days = [volume.dates.first, volume.dates.last].compactMap { $0 }.map(VolumeDay.whole)
        let numbers = [volume.issues.first, volume.issues.last].compactMap { $0?.record.number }
        var facts = [Set(days).count == 1 ? days[0] : days.joined(separator: "—")]
        if numbers.count == 2 {
            facts.append(
                numbers[0] == numbers[1] ? "第\(numbers[0])期" : "第\(numbers[0])期—第\(numbers[1])期")
        }
        facts.append("共\(volume.issues.count)期")
        return VolumeCover(
            name: last.nameplate.title, latinName: last.nameplate.titleLatin, period: volume.period.printed,
            kind: words.boundVolume, facts: facts,
            publisher: last.nameplate.publisher ?? last.nameplate.organ)
    }
}
