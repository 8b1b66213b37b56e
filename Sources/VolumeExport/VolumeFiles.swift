import Diagnostics
import EPUBExport
import FileIO
import FontShaping
import IssueModel
import PDFExport
import PageLayout
import Pictures
import Styles
import VolumeIndex
import ZipIO

/// The files of a volume under way, under temporary names.
struct VolumeFiles: ~Copyable {
    private let facts: VolumeFacts
    private let cover: LaidOutPage
    private var pdf: VolumePDF?
    private var epub: VolumeEPUB?
    /// Where the EPUB is packed from its parts.
    private var packed: String?
    private let parts: TemporaryFile

    private static let coverQuality = 88

    /// - Parameter base: path of the files without endings.
    init(
        _ facts: VolumeFacts, base: String, request: VolumeRequest, house: HouseStyle, fonts: DrawingFonts,
        staged: inout StagedFiles
    ) throws(Failure) {
        self.facts = facts
        let language = facts.latest.language
        cover = facts.cover(inFigures: house.pageStyle.isRightToLeft).page(
            style: house.pageStyle, shaper: fonts.library, language: language)
        parts = TemporaryFile(beside: base + ".epub")
        if request.formats.contains(.pdf) {
            pdf = try VolumePDF(
                try GrowingFile(at: try staged.place(for: base + ".pdf")), style: house.pageStyle, fonts: fonts,
                document: facts.document,
                settings: PDFSettings(request.profile == .archive ? .archive : .screen))
        }
        if request.formats.contains(.epub) {
            packed = try staged.place(for: base + ".epub")
            let picture = try pagePicture(
                of: cover, fonts: fonts, pictures: PictureStore(), height: DeviceProfile.generic.coverHeight,
                as: .jpeg(quality: VolumeFiles.coverQuality))
            epub = try VolumeEPUB(
                ZipFile(spool: try GrowingFile(at: parts.path)), cover: picture, styleSheet: house.styleSheet)
        }
    }

    var hasEPUB: Bool { packed != nil }

    /// Adds an issue.
    ///
    /// - Parameters:
    ///   - pdf: the PDF of the issue; nil when the volume has none.
    ///   - documents: its documents; nil when the volume has no EPUB.
    mutating func add(
        _ issue: VolumeIssue, label: String, pdf bytes: [UInt8]?, documents: BoundIssue?
    ) throws(Failure) {
        let title = VolumeLists(title: facts.title, words: facts.words, issues: [issue]).title(ofIssue: 0)
        let month = VolumeDay.yearAndMonth(issue.date)
        if let bytes { try pdf?.add(bytes, of: issue, title: title, month: month, label: label) }
        if let documents { try epub?.add(documents, title: title, month: month, label: label) }
    }

    /// Writes lists, and what holds the files together.
    ///
    /// - Parameter identifier: sixteen bytes that depend only on the content.
    consuming func finish(_ listed: [VolumeIssue], identifier: [UInt8]) throws(Failure) {
        let lists = VolumeLists(title: facts.title, words: facts.words, issues: listed)
        let indexes = lists.indexes
        if let pdf {
            try pdf.addFront(cover: cover, contents: lists.contents())
            let targets = Dictionary(uniqueKeysWithValues: lists.places.enumerated().map { ($1, $0) })
            for index in indexes { try pdf.add(index: lists.pages(of: index, targets: targets)) }
            try pdf.finish(identifier: identifier)
        }
        guard let packed, let epub = epub.take() else { return }
        let documents = indexes.map { index in
            lists.document(of: index) { epub.file(issue: $0.issue, page: $0.page, article: $0.article) }
        }
        try epub.finish(metadata: facts.metadata(listed), lists: documents, at: packed)
    }
}
