import Diagnostics
import EditionMetadata
import FileIO
import FontShaping
import Geometry
import Hyphenation
import Ingest
import IssueModel
import PDFExport
import PDFFinishing
import PDFVerification
import PageAudit
import PageLayout
import PictureFitting
import Pictures
import QRCodes
import Styles
import WordSegmentation

/// The work on one issue.
struct ExportRun: ~Copyable {
    private let request: ExportRequest
    private let session: ExportSession
    private let source: IssueSource
    private let house: HouseStyle
    private let pictures: PictureStore
    /// Nil when nothing of the issue is set in type.
    private let fonts: DrawingFonts?
    private let press: PressMaking
    private var pages: [LaidOutPage] = []
    private var staged = StagedFiles()
    private var outputs: [ExportedFile] = []
    /// The cover of the first e-reader edition as a list of issues shows it, in JPEG.
    private var thumbnail: [UInt8]?
    private var diagnostics: [Diagnostic]

    init(_ request: ExportRequest, session: ExportSession) throws(Failure) {
        self.request = request
        self.session = session
        let source = try request.source()
        let house = try session.style(named: request.style)
        let pictures = loadedPictures(paths: source.value.picturePaths, folder: source.value.folder)
        // Text without a cover is no work of fonts.
        let fonts = request.setsType ? try session.drawingFonts() : nil
        self.source = source.value
        self.house = house.value
        press = PressMaking(
            options: request.press, style: house.value.pageStyle.press, resources: session.resources)
        self.pictures = pictures.value
        self.fonts = fonts?.value
        diagnostics = source.diagnostics + house.diagnostics + pictures.diagnostics + (fonts?.diagnostics ?? [])
    }

    mutating func makeFiles(progress: (ExportStage) throws(Failure) -> Void) throws(Failure) {
        if let fonts {
            try progress(.makingUpPages)
            makeUpPages(fonts.library)
        }
        if request.formats.contains(.epub) {
            try progress(.writingEPUB)
            try makeEPUB()
        }
        if let fonts { try makePageFiles(fonts, progress: progress) }
        try progress(.publishing)
    }

    /// An EPUB of text needs no page but the first, for its cover.
    private var needsAllPages: Bool { request.formats != [.epub] || request.editions.contains(.replica) }

    private mutating func makeUpPages(_ fonts: FontLibrary) {
        let hyphenator = session.hyphenator
        diagnostics += hyphenator.diagnostics
        let laidOut = laidOutPages(
            of: source.issue, extent: needsAllPages ? .wholeIssue : .frontPage, style: house.pageStyle,
            shaper: fonts, pictures: pictures, hyphenator: hyphenator.value, words: ICUWordFinder(),
            coder: QRCoder())
        pages = laidOut.value
        diagnostics += laidOut.diagnostics
        // A cover needs no findings: its reader sees the text in the book.
        if needsAllPages {
            diagnostics += typographyFindings(
                in: pages, style: house.pageStyle, language: source.issue.language)
        }
    }

    /// What shows the typeset pages.
    private mutating func makePageFiles(
        _ fonts: DrawingFonts, progress: (ExportStage) throws(Failure) -> Void
    ) throws(Failure) {
        if request.formats.contains(.pdf) {
            try progress(.writingPDF)
            try makePDFs(fonts)
        }
        if request.formats.contains(.png) {
            try progress(.writingPNG)
            try makePagePictures(fonts)
        }
        if request.formats.contains(.contact) {
            try progress(.writingPNG)
            try add(
                try contactSheet(of: pages, fonts: fonts, pictures: pictures, height: request.pageHeight / 3),
                named: "-contact.png", of: .contact)
        }
        if request.formats.contains(.ink) {
            try progress(.writingInk)
            let files = try press.inkFiles(
                of: pages, fonts: fonts, pictures: pictures, resolution: request.resolution ?? 100)
            for file in files { try add(file.bytes, named: "-ink/" + file.name, of: .ink) }
        }
    }

    private mutating func makeEPUB() throws(Failure) {
        let modified = modificationTime()
        diagnostics += modified.diagnostics
        let making = EditionMaking(
            request: request, house: house, pictures: pictures, fonts: fonts,
            hyphenator: fonts == nil ? nil : session.hyphenator.value, modified: modified.value)
        for edition in Edition.allCases where request.editions.contains(edition) {
            let made = try making.files(of: edition, of: source.issue, pages: pages)
            // What holds for several editions is said once.
            diagnostics += made.diagnostics.filter { !diagnostics.contains($0) }
            thumbnail = thumbnail ?? made.value.thumbnail
            for file in made.value.files {
                try add(file.bytes, named: edition.suffix + file.ending, of: .epub)
            }
        }
    }

    private mutating func makePDFs(_ fonts: DrawingFonts) throws(Failure) {
        if request.pdfProfiles != [.print] {
            diagnostics += undescribedPictures(in: source.issue)
        }
        for profile in PDFProfile.allCases where request.pdfProfiles.contains(profile) {
            var settings = PDFSettings(try profile.purpose(press: press.plan))
            if profile == .print { diagnostics += press.findings(in: pages, pictures: pictures) }
            settings.isLinearized = request.linearizesPDF
            settings.hasThumbnails = request.pdfHasThumbnails
            settings.pixelsPerInch = request.pdfPixelsPerInch ?? profile.pixelsPerInch
            let bytes = try pdf(
                of: pages, fonts: fonts, pictures: pictures, document: documentInfo, settings: settings)
            let ending = profile.suffix(among: request.pdfProfiles) + ".pdf"
            if request.verifiesPDF, settings.isTagged {
                let lost = try pdfVerification(
                    of: bytes, named: request.outputName + ending, against: source.issue)
                // A file that lost text must not appear.
                if let first = lost.first {
                    throw Failure(.internal, first, further: Array(lost.dropFirst()))
                }
            }
            try add(bytes, named: ending, of: .pdf)
        }
    }

    private mutating func makePagePictures(_ fonts: DrawingFonts) throws(Failure) {
        for (index, page) in pages.enumerated() {
            let number = index + 1 < 10 ? "0\(index + 1)" : "\(index + 1)"
            let height = request.resolution.map { pixels(page.size.height, at: $0) } ?? request.pageHeight
            let bytes = try pagePicture(of: page, fonts: fonts, pictures: pictures, height: height)
            try add(bytes, named: "-pages/\(number).png", of: .png)
        }
    }

    private mutating func add(
        _ bytes: [UInt8], named ending: String, of format: ExportFormat
    ) throws(Failure) {
        let path = "\(request.outputFolder)/\(request.outputName)\(ending)"
        try staged.add(bytes, for: path)
        outputs.append(ExportedFile(path: path, format: format))
    }

    private var documentInfo: DocumentInfo {
        let plate = source.issue.nameplate
        let metadata = EditionMetadata(of: source.issue, kind: .replica)
        return DocumentInfo(
            title: metadata.title, author: plate.publisher ?? plate.organ ?? plate.title,
            subject: plate.lunarDate, language: source.issue.language, date: plate.date,
            identifier: metadata.identifier, isRightToLeft: house.pageStyle.isRightToLeft)
    }

    /// The front page as a list of issues shows it.
    private func frontPage() throws(Failure) -> [UInt8]? {
        if let thumbnail { return thumbnail }
        guard let height = request.thumbnailHeight, let fonts, let front = pages.first else { return nil }
        return try PagePictures(fonts: fonts, pictures: pictures).thumbnail(of: front, height: height)
    }

    consuming func published() throws(Failure) -> ExportReport {
        let thumbnail = try frontPage()
        let pictureFiles = PicturePath.files(of: source.picturePaths).map { "\(source.folder)/\($0)" }
        try staged.publish()
        return ExportReport(
            issue: source.issue, pictureFolder: source.folder, pictureFiles: pictureFiles, thumbnail: thumbnail,
            outputs: outputs, pageCount: source.issue.pages.count, sheetCount: pages.count,
            articleCount: source.issue.pages.reduce(0) { $0 + $1.articles.count },
            articleSheets: needsAllPages ? pages.sheets(of: source.issue) : nil,
            layout: pages.flatMap { page in page.report?.dump(label: page.label) ?? [] },
            layoutReasons: pages.flatMap { page in page.report?.explanation(label: page.label) ?? [] },
            diagnostics: diagnostics)
    }
}
