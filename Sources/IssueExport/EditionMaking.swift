import Diagnostics
import EPUBExport
import EditionMetadata
import Hyphenation
import IssueModel
import PDFExport
import PageLayout
import Pictures
import QRCodes
import ScriptConversion
import Styles
import WordSegmentation

/// Makes the e-reader editions of one issue.
struct EditionMaking {
    let request: ExportRequest
    let house: HouseStyle
    let pictures: PictureStore
    /// Nil when nothing of the issue is set in type: then there is no cover, and no sheet of a replica.
    let fonts: DrawingFonts?
    let hyphenator: EnglishHyphenator?
    let modified: ModificationTime?

    private var device: DeviceProfile { request.device.profile }

    /// The files of one edition, each by its ending.
    ///
    /// - Parameter pages: the typeset pages of the issue as it is: all for a replica, else at least the first.
    func files(
        of edition: Edition, of issue: Issue, pages: [LaidOutPage]
    ) throws(Failure) -> Diagnosed<MadeEdition> {
        var issue = issue
        var pages = pages
        var diagnostics: [Diagnostic] = []
        if let script = edition.script {
            let conversion = try converted(issue, to: script)
            issue = conversion.value.issue
            diagnostics = conversion.diagnostics
            // The typeset pages are in the other script.
            pages = []
        }
        let cover = try cover(of: issue, front: pages.first)
        let book = EPUBEdition(
            issue: issue, metadata: EditionMetadata(of: issue, kind: edition.kind, modified: modified),
            pictures: pictures, cover: cover?.picture, styleSheet: house.styleSheet,
            device: device,
            sheets: edition == .replica ? try sheets(of: pages) : [],
            isRightToLeft: house.pageStyle.isRightToLeft)
        let issueFonts = fonts.map { IssueFonts(library: $0.library, language: book.metadata.language) }
        let made = try EPUBFiles(
            edition: book, name: request.outputName + edition.suffix,
            embedding: request.embedsFonts ? issueFonts?.fonts : nil
        ).made()
        return Diagnosed(
            MadeEdition(files: made.value, thumbnail: cover?.thumbnail), diagnostics + made.diagnostics)
    }

    /// The cover as a picture within the device's limits; nil when the edition has none.
    ///
    /// - Parameter front: the typeset front page; nil when it has to be made up.
    private func cover(of issue: Issue, front: LaidOutPage?) throws(Failure) -> CoverPictures? {
        guard let fonts, let page = page(for: request.cover, of: issue, front: front, fonts: fonts) else {
            return nil
        }
        return try pagePictures(fonts).cover(
            page, height: device.coverHeight, mostBytes: device.coverBytes,
            thumbnailSide: request.thumbnailHeight)
    }

    private func page(
        for cover: CoverKind, of issue: Issue, front: LaidOutPage?, fonts: DrawingFonts
    ) -> LaidOutPage? {
        switch cover {
        case .page: front ?? frontPage(of: issue, fonts: fonts)
        case .designed:
            designedCover(of: issue, style: house.pageStyle, shaper: fonts.library, pictures: pictures)
        case .absent: nil
        }
    }

    private func frontPage(of issue: Issue, fonts: DrawingFonts) -> LaidOutPage? {
        laidOutPages(
            of: issue, extent: .frontPage, style: house.pageStyle, shaper: fonts.library, pictures: pictures,
            hyphenator: hyphenator, words: ICUWordFinder(), coder: QRCoder()
        ).value.first
    }

    private func sheets(of pages: [LaidOutPage]) throws(Failure) -> [ReplicaSheet] {
        guard let fonts else { return [] }
        return try ReplicaSheets(limits: device.pictures, picture: pagePictures(fonts).jpeg).sheets(of: pages)
    }

    private func pagePictures(_ fonts: DrawingFonts) -> PagePictures {
        PagePictures(fonts: fonts, pictures: pictures)
    }
}

/// An e-reader edition as it was made.
struct MadeEdition {
    /// Each by its ending.
    let files: [(ending: String, bytes: [UInt8])]
    /// The cover as a list of issues shows it, in JPEG; nil when the edition has none or none was asked for.
    let thumbnail: [UInt8]?
}
