import ArgumentParser
import Diagnostics
import Foundation
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

/// `banxin export`
struct ExportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "export", abstract: "Make EPUB, PDF or page pictures of issues. 导出 EPUB、PDF 或版面图片。")

    @Argument(
        help: "Page texts, issue folders, or issue JSON or XML. 版面文字、一期报纸的文件夹，或 JSON、XML。",
        completion: .file())
    var inputs: [String]

    @Option(
        name: [.short, .long], help: "Folder for the results; made when it is not there. 输出文件夹。",
        completion: .directory)
    var output = "output"

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

    @Flag(help: "Exit with status 2 when there are warnings. 有警告即以状态 2 退出。")
    var strict = false

    @Flag(name: [.short, .long], help: "Print findings and nothing else. 只输出发现的问题。")
    var quiet = false

    @OptionGroup var text: EncodingOption
    @OptionGroup var repairs: RepairOptions

    @OptionGroup var common: CommonOptions

    func validate() throws {
        guard (200...8000).contains(pageHeight) else {
            throw ValidationError("--page-height is 200 to 8000 pixels")
        }
    }

    func run() throws {
        let printer = common.printer
        let resources: Resources
        do {
            resources = try Resources.found(at: common.resources)
        } catch {
            printer.print(error.diagnostics)
            throw ExitStatus(error.kind).code
        }
        var failures: [Failure] = []
        var hasWarnings = false
        var names: Set<String> = []
        let interruption = Interruption()
        for input in inputs {
            do throws(Failure) {
                guard names.insert(request(for: input).outputName).inserted else {
                    throw Failure(.badData, Diagnostic(.Export.sameName, input))
                }
                let report = try export(input, resources: resources, unless: interruption)
                printer.print(report.diagnostics)
                hasWarnings = hasWarnings || report.diagnostics.contains { $0.severity >= .warning }
                if !quiet { report.files.forEach { print($0) } }
            } catch {
                printer.print(error.diagnostics)
                if error.kind == .interrupted { throw ExitStatus.interrupted.code }
                failures.append(error)
            }
        }
        try finish(failures, hasWarnings: hasWarnings)
    }

    private func request(for input: String) -> ExportRequest {
        var request = ExportRequest(
            input: input, outputFolder: output, formats: format.formats, style: style, pageHeight: pageHeight)
        request.encoding = text.value
        request.repairs = repairs.choice
        request.device = device.value
        request.editions = edition.editions
        request.cover = cover.value
        request.embedsFonts = embedFonts
        request.pdfProfiles = pdf.pdfProfile.profiles
        request.linearizesPDF = pdf.linearize
        request.pdfHasThumbnails = pdf.thumbnails
        request.press = press.options
        request.resolution = press.pngResolution
        request.verifiesPDF = pdf.verify
        request.pdfPixelsPerInch = pdf.imagePpi
        return request
    }

    private func export(
        _ input: String, resources: Resources, unless interruption: Interruption
    ) throws(Failure) -> ExportReport {
        let progress = ProgressLine(isShown: !quiet, language: common.messageLanguage)
        defer { progress.clear() }
        return try exportIssue(request(for: input), resources: resources) { stage throws(Failure) in
            if interruption.isAsked { throw Failure(.interrupted, Diagnostic(.Export.stopped, input)) }
            progress.show(stage, of: input)
        }
    }

    /// One input alone says by the status what was wrong with it; of several, status 1 says that some failed.
    private func finish(_ failures: [Failure], hasWarnings: Bool) throws {
        if let failure = failures.first {
            throw inputs.count == 1 ? ExitStatus(failure.kind).code : ExitStatus.issueFailed.code
        }
        if strict, hasWarnings { throw ExitStatus.warnings.code }
    }
}
