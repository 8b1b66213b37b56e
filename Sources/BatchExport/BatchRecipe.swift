import ContentHashing
package import Diagnostics
import FileIO
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
        request.thumbnailHeight = 132
        return request
    }
}

/// What each format of a run depends on, as one hash a format: a change of the EPUB's style sheet leaves PDFs alone.
package struct RecipeHashes: Sendable, Hashable {
    private let hashes: [String: String]

    /// - Parameters:
    ///   - program: name and version of the program.
    ///   - resources: where the style and the list of fonts are.
    /// - Throws: when the style is missing or cannot be read.
    package init(of recipe: BatchRecipe, program: String, resources: Resources) throws(Failure) {
        let styles = resources.home + "/styles"
        let folder = "\(styles)/\(recipe.style)"
        let reading = "\(program)\n\(recipe.encoding ?? "")\n\(recipe.repairsOff)\n\(recipe.repairsOn)"
        var pages = [reading, recipe.style]
        // A style that is not there is the export's to report, in its own words.
        let names = (try? InputFile.names(inFolder: folder)) ?? []
        for name in names where name != "epub.css" && InputFile.isFolder("\(folder)/\(name)") == false {
            let contents = try ContentHash(ofFile: "\(folder)/\(name)")
            pages.append("\(name) \(contents)")
        }
        pages.append(try ContentHash(ofFile: resources.home + "/fonts/fonts.yaml").description)
        let sheet = names.contains("epub.css") ? "\(folder)/epub.css" : "\(styles)/epub.css"
        let epub = [
            try ContentHash(ofFile: sheet).description, recipe.device, recipe.cover, "\(recipe.editions)",
            "\(recipe.embedsFonts)", ProcessInfo.processInfo.environment["SOURCE_DATE_EPOCH"] ?? "",
        ]
        let own = ["epub": epub, "pdf": ["\(recipe.pdfProfiles)"], "png": ["\(recipe.pageHeight)"]]
        hashes = own.mapValues { ContentHash(of: (pages + $0).joined(separator: "\n")).description }
    }

    subscript(format: String) -> String { hashes[format] ?? "" }

    /// One hash for all formats of a run.
    func joint(_ formats: [String]) -> String {
        ContentHash(of: formats.map { "\($0) \(self[$0])" }.joined(separator: "\n")).description
    }
}
