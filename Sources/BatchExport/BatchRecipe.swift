import Foundation
package import IssueExport

/// How the issues of a run are exported.
package struct BatchRecipe: Sendable, Hashable, Codable {
    /// Names of `ExportFormat`.
    package var formats: [String]
    package var style: String
    package var pageHeight: Int
    package var device: String
    package var cover: String
    /// Names of `Edition`.
    package var editions: [String]
    package var embedsFonts: Bool
    /// Names of `PDFProfile`.
    package var pdfProfiles: [String]
    package var linearizesPDF = false
    package var pdfHasThumbnails = false
    /// Pixels to the inch that pictures of PDFs for screen and archive keep; nil takes that of the profile.
    package var pdfPixelsPerInch: Int?
    /// Whether each PDF with tags is held against its input before it appears.
    package var verifiesPDF = false
    /// Path of the ICC profile of the press; nil takes the newsprint profile that comes along.
    package var outputProfile: String?
    /// Names of `PressMark`.
    package var marks: [String] = []
    /// Bleed of print PDFs in mm, 0…20; nil takes that of the style.
    package var bleed: Double?
    /// Pixels an inch of page and ink pictures, 18…600; nil goes by `pageHeight`, and by 100 for ink.
    package var resolution: Int?
    /// Name of an encoding; nil finds out that of each text.
    package var encoding: String?
    /// Repairs of the text that are left out, and those that are made although they are off at first.
    package var repairsOff: [String]
    package var repairsOn: [String]

    package init(formats: Set<ExportFormat> = [.epub, .pdf], style: String = "broadsheet") {
        self.formats = formats.map(\.rawValue).sorted()
        self.style = style
        pageHeight = 2000
        device = ReadingDevice.generic.rawValue
        cover = CoverKind.page.rawValue
        editions = [Edition.reflow.rawValue]
        embedsFonts = false
        pdfProfiles = [PDFProfile.screen.rawValue]
        repairsOff = []
        repairsOn = []
    }

    /// The export of one issue; names that nothing has are passed over.
    ///
    /// - Parameters:
    ///   - base: path of the results without endings.
    ///   - formats: those that are to be made this time.
    func request(for issue: DiscoveredIssue, base: String, formats: [String]) -> ExportRequest {
        let path = base as NSString
        var request = ExportRequest(
            input: issue.source, outputFolder: path.deletingLastPathComponent,
            formats: Set(formats.compactMap(ExportFormat.init)), style: style, pageHeight: pageHeight)
        request.name = path.lastPathComponent
        if case .parts(let parts) = issue.input { request.parts = parts }
        request.partsTitle = issue.title
        request.partsDate = issue.date
        request.encoding = encoding.flatMap(InputEncoding.init(name:))
        for rule in repairsOff { request.repairs.set(rule, on: false) }
        for rule in repairsOn { request.repairs.set(rule, on: true) }
        request.device = ReadingDevice(rawValue: device) ?? .generic
        request.cover = CoverKind(rawValue: cover) ?? .page
        request.editions = Set(editions.compactMap(Edition.init))
        request.embedsFonts = embedsFonts
        request.pdfProfiles = Set(pdfProfiles.compactMap(PDFProfile.init))
        request.linearizesPDF = linearizesPDF
        request.pdfHasThumbnails = pdfHasThumbnails
        request.pdfPixelsPerInch = pdfPixelsPerInch
        request.verifiesPDF = verifiesPDF
        request.press.profile = outputProfile
        request.press.marks = Set(marks.compactMap(PressMark.init))
        request.press.bleed = bleed
        request.resolution = resolution
        request.thumbnailHeight = 132
        return request
    }
}
