import Diagnostics
import Ingest

/// What is made of an issue.
public enum ExportFormat: String, Sendable, Hashable, CaseIterable {
    /// EPUB 3 edition for e-readers.
    case epub
    /// Paginated PDF.
    case pdf
    /// One PNG for each page, and a cover size.
    case png
    /// All pages on one PNG.
    case contact
    /// A PNG for each ink of each page, one of the sum of the inks, and the account of them.
    case ink
}

/// One export: an input, and what is to be made of it where.
public struct ExportRequest: Sendable {
    /// A page text, an issue folder, a METS/ALTO package, or issue JSON or XML.
    public let input: String
    /// Folder that results go to; made when it is not there.
    public let outputFolder: String
    /// What is made; nothing is made of an empty set.
    public let formats: Set<ExportFormat>
    /// Name of a folder in `styles/`.
    public let style: String
    /// Height of page PNGs in pixels.
    public let pageHeight: Int
    /// Encoding of the input's texts; nil finds it out.
    public var encoding: InputEncoding?
    /// The rules by which the text is changed while it is read.
    public var repairs = RepairChoice()
    /// The readers that an EPUB is made for.
    public var device = ReadingDevice.generic
    /// What their covers show.
    public var cover = CoverKind.page
    /// Whether EPUBs bring the fonts of the style along, as far as the issue needs them.
    public var embedsFonts = false
    /// What PDFs are made for, each a file of its own.
    public var pdfProfiles: Set<PDFProfile> = [.screen]
    /// How PDFs for a press are made.
    public var press = PressOptions()
    /// Pixels an inch of page and ink pictures, 18…600; nil goes by `pageHeight`, and by 100 for ink.
    public var resolution: Int?
    /// Whether PDFs are ordered so that a reader can show the first page before the rest has come.
    public var linearizesPDF = false
    /// Whether PDFs for screen and archive have a small picture of each page.
    public var pdfHasThumbnails = false
    /// Pixels to the inch that pictures of PDFs for screen and archive keep; nil takes that of the profile.
    public var pdfPixelsPerInch: Int?
    /// Whether each PDF with tags is read again and held against the issue.
    public var verifiesPDF = false
    /// The EPUB editions, each with files of its own.
    public var editions: Set<Edition> = [.reflow]

    /// The files that together are the issue, when they lie among those of others; `input` is then only its name.
    public var parts: [IssuePart] = []
    /// Name of the newspaper for parts that do not say it.
    public var partsTitle: String?
    /// ISO 8601 date for parts that do not say it.
    public var partsDate: String?
    /// Name that all results begin with, when it is not to be that of the input.
    public var name: String?
    /// Height in pixels of a small picture of the front page for lists of issues; nil makes none.
    public var thumbnailHeight: Int?

    /// Name that all results begin with: that of the issue folder, or of the file without its ending.
    public var outputName: String { name ?? Ingest.outputName(of: input) }

    /// - Parameter pageHeight: 200…8000.
    public init(
        input: String, outputFolder: String, formats: Set<ExportFormat> = [.epub, .pdf],
        style: String = "broadsheet",
        pageHeight: Int = 2000
    ) {
        self.input = input
        self.outputFolder = outputFolder
        self.formats = formats
        self.style = style
        self.pageHeight = min(max(pageHeight, 200), 8000)
    }
}

/// One file of an issue that comes as several.
public struct IssuePart: Sendable, Hashable, Codable {
    /// Where it is.
    public let path: String
    /// The page as its name tells it: `第2版`, `A02`; nil when it does not.
    public let label: String?

    /// A file and what is known of its page.
    public init(path: String, label: String? = nil) {
        self.path = path
        self.label = label
    }
}

extension ExportRequest {
    /// Whether anything of the issue is set in type: pages, a cover, or fonts that an EPUB brings along.
    var setsType: Bool {
        formats != [.epub] || editions.contains(.replica) || cover != .absent || embedsFonts
            || thumbnailHeight != nil
    }

    /// The issue, from its one input or from its parts.
    func source() throws(Failure) -> Diagnosed<IssueSource> {
        guard !parts.isEmpty else {
            return try issueSource(at: input, encoding: encoding?.encoding, options: repairs.reading)
        }
        let files = GatheredFiles(
            paths: parts.map(\.path), labels: parts.map(\.label), title: partsTitle, date: partsDate)
        return try issueSource(from: files, encoding: encoding?.encoding, options: repairs.reading)
    }
}
