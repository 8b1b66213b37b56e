import Diagnostics
import EPUBExport
import EditionMetadata
import Hyphenation
import IssueModel
import PDFExport
import PageLayout
import Pictures
import ScriptConversion
import Styles

/// JPEG qualities of a page, the next when it has too many bytes.
private let qualities = [88, 75, 60]

/// Makes the e-reader editions of one issue.
struct EditionMaking {
    let request: ExportRequest
    let house: HouseStyle
    let pictures: PictureStore
    let fonts: DrawingFonts
    let hyphenator: EnglishHyphenator?
    let modified: ModificationTime?

    private var device: DeviceProfile { request.device.profile }

    /// The files of one edition, each by its ending.
    ///
    /// - Parameter pages: the typeset pages of the issue as it is: all for a replica, else at least the first.
    func files(
        of edition: Edition, of issue: Issue, pages: [LaidOutPage]
    ) throws(Failure) -> Diagnosed<[(ending: String, bytes: [UInt8])]> {
        var issue = issue
        var front = pages.first
        var diagnostics: [Diagnostic] = []
        if let script = edition.script {
            let conversion = try converted(issue, to: script)
            issue = conversion.value.issue
            diagnostics = conversion.diagnostics
            front = request.cover == .page ? frontPage(of: issue) : nil
        }
        if request.cover == .designed {
            front = designedCover(of: issue, style: house.pageStyle, shaper: fonts.library, pictures: pictures)
        }
        let book = EPUBEdition(
            issue: issue, metadata: EditionMetadata(of: issue, kind: edition.kind, modified: modified),
            pictures: pictures, cover: try front.map(cover), styleSheet: house.styleSheet, device: device,
            sheets: edition == .replica ? try sheets(of: pages) : [],
            isRightToLeft: house.pageStyle.isRightToLeft)
        let issueFonts = IssueFonts(library: fonts.library, language: book.metadata.language)
        let made = try EPUBFiles(
            edition: book, name: request.outputName + edition.suffix,
            embedding: request.embedsFonts ? issueFonts.fonts : nil
        ).made()
        return Diagnosed(made.value, diagnostics + made.diagnostics)
    }

    private func frontPage(of issue: Issue) -> LaidOutPage? {
        laidOutPages(
            of: issue, extent: .frontPage, style: house.pageStyle, shaper: fonts.library, pictures: pictures,
            hyphenator: hyphenator
        ).value.first
    }

    /// The cover as a picture within the device's limits.
    private func cover(_ front: LaidOutPage) throws(Failure) -> [UInt8] {
        try picture(of: front, height: device.coverHeight, mostBytes: device.coverBytes)
    }

    private func sheets(of pages: [LaidOutPage]) throws(Failure) -> [ReplicaSheet] {
        try ReplicaSheets(limits: device.pictures, picture: picture).sheets(of: pages)
    }

    private func picture(of page: LaidOutPage, height: Int, mostBytes: Int) throws(Failure) -> [UInt8] {
        var bytes: [UInt8] = []
        for quality in qualities {
            bytes = try pagePicture(
                of: page, fonts: fonts, pictures: pictures, height: height, as: .jpeg(quality: quality))
            if bytes.count <= mostBytes { break }
        }
        return bytes
    }
}
