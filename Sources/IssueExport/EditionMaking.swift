import Diagnostics
import EPUBExport
import EditionMetadata
import FontShaping
import Hyphenation
import IssueModel
import PDFExport
import PageLayout
import Pictures
import ScriptConversion
import Styles

/// JPEG qualities of a cover, the next when it has too many bytes.
private let coverQualities = [88, 75, 60]

/// Makes the e-reader editions of one issue.
struct EditionMaking {
    let request: ExportRequest
    let house: HouseStyle
    let pictures: PictureStore
    let fonts: FontLibrary
    let hyphenator: EnglishHyphenator?
    let modified: ModificationTime?

    private var device: DeviceProfile { request.device.profile }

    /// The files of one edition, each by its ending.
    ///
    /// - Parameter front: the first page of the issue as it is; nil when it has none.
    func files(
        of edition: Edition, of issue: Issue, front: LaidOutPage?
    ) throws(Failure) -> Diagnosed<[(ending: String, bytes: [UInt8])]> {
        var issue = issue
        var front = front
        var diagnostics: [Diagnostic] = []
        if let script = edition.script {
            let conversion = try converted(issue, to: script)
            issue = conversion.value.issue
            let page = frontPage(of: issue)
            front = page.value
            diagnostics = conversion.diagnostics + page.diagnostics
        }
        let book = EPUBEdition(
            issue: issue, metadata: EditionMetadata(of: issue, kind: edition.kind, modified: modified),
            pictures: pictures, cover: try front.map(cover), styleSheet: house.styleSheet, device: device)
        let made = try EPUBFiles(edition: book, name: request.outputName + edition.suffix).made()
        return Diagnosed(made.value, diagnostics + made.diagnostics)
    }

    private func frontPage(of issue: Issue) -> Diagnosed<LaidOutPage?> {
        let pages = laidOutPages(
            of: issue, extent: .frontPage, style: house.pageStyle, shaper: fonts, pictures: pictures,
            hyphenator: hyphenator)
        return Diagnosed(pages.value.first, pages.diagnostics)
    }

    /// The typeset front page within the device's limits.
    private func cover(_ front: LaidOutPage) throws(Failure) -> [UInt8] {
        var bytes: [UInt8] = []
        for quality in coverQualities {
            bytes = try pagePicture(
                of: front, fonts: fonts, pictures: pictures, height: device.coverHeight,
                as: .jpeg(quality: quality))
            if bytes.count <= device.coverBytes { break }
        }
        return bytes
    }
}
