import ArgumentParser
import BatchExport
import IssueExport

/// A list of formats in one argument: epub,pdf.
struct FormatList: ExpressibleByArgument {
    let formats: Set<ExportFormat>

    init(_ formats: Set<ExportFormat>) {
        self.formats = formats
    }

    init?(argument: String) {
        let parts = argument.split(separator: ",").map { ExportFormat(rawValue: String($0)) }
        guard !parts.isEmpty, !parts.contains(nil) else { return nil }
        formats = Set(parts.compactMap { $0 })
    }

    var defaultValueDescription: String {
        formats.map(\.rawValue).sorted().joined(separator: ",")
    }
}

/// What is made of an issue, alone or in a batch.
struct ExportOptions: ParsableArguments {
    @Option(
        help:
            "What to make: epub, pdf, png, contact (all pages on one PNG), ink (plates), parted by commas. 输出格式。"
    )
    var format = FormatList([.epub, .pdf])

    @Option(help: "Name of a folder in styles/: broadsheet, tabloid, a4 … 版式。")
    var style = "broadsheet"

    @Option(help: ArgumentHelp("Height of page pictures in pixels, 200 to 8000.", valueName: "pixels"))
    var pageHeight = 2000

    @Option(help: "Readers that the EPUB is made for: generic, kindle or kobo. 目标阅读器。")
    var device = DeviceArgument(.generic)

    @Option(
        help: ArgumentHelp(
            "Editions of the EPUB, parted by commas: \(EditionList.names). EPUB 的版本。", valueName: "editions"))
    var edition = EditionList([.reflow])

    @Option(help: "Cover of the EPUB: page (the front page), designed or none. 封面：头版、另行设计或不用。")
    var cover = CoverArgument(.page)

    @Flag(help: "Put the style's fonts into the EPUB, as far as the issue needs them. 嵌入本期用到的字体。")
    var embedFonts = false

    @OptionGroup var pdf: PDFOptions
    @OptionGroup var press: PressArguments
    @OptionGroup var text: EncodingOption
    @OptionGroup var repairs: RepairOptions

    func validate() throws {
        guard (200...8000).contains(pageHeight) else {
            throw ValidationError("--page-height is 200 to 8000 pixels")
        }
    }
}

extension ExportRequest {
    /// The export of one input.
    init(input: String, outputFolder: String, _ options: ExportOptions) {
        self.init(
            input: input, outputFolder: outputFolder, formats: options.format.formats, style: options.style,
            pageHeight: options.pageHeight)
        encoding = options.text.value
        repairs = options.repairs.choice
        device = options.device.value
        editions = options.edition.editions
        cover = options.cover.value
        embedsFonts = options.embedFonts
        pdfProfiles = options.pdf.pdfProfile.profiles
        linearizesPDF = options.pdf.linearize
        pdfHasThumbnails = options.pdf.thumbnails
        press = options.press.options
        resolution = options.press.pngResolution
        verifiesPDF = options.pdf.verify
        pdfPixelsPerInch = options.pdf.imagePpi
    }
}

extension BatchRecipe {
    /// The export of every issue of a batch.
    init(_ options: ExportOptions) {
        self.init(formats: options.format.formats, style: options.style)
        pageHeight = options.pageHeight
        device = options.device.value.rawValue
        editions = options.edition.editions.map(\.rawValue).sorted()
        cover = options.cover.value.rawValue
        embedsFonts = options.embedFonts
        pdfProfiles = options.pdf.pdfProfile.profiles.map(\.rawValue).sorted()
        linearizesPDF = options.pdf.linearize
        pdfHasThumbnails = options.pdf.thumbnails
        pdfPixelsPerInch = options.pdf.imagePpi
        verifiesPDF = options.pdf.verify
        outputProfile = options.press.outputProfile
        marks = options.press.marks.marks.map(\.rawValue).sorted()
        bleed = options.press.bleed
        resolution = options.press.pngResolution
        encoding = options.text.value?.name
        repairsOff = options.repairs.switchedOff.map(\.name)
        repairsOn = options.repairs.switchedOn.map(\.name)
    }
}
