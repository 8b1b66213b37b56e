import ContentHashing
package import Diagnostics
import FileIO
import Foundation
package import IssueExport

/// What each format of a run depends on, as one hash a format: a change of the EPUB's style sheet leaves PDFs alone.
package struct RecipeHashes: Sendable, Hashable {
    private let hashes: [ExportFormat: String]

    /// - Parameters:
    ///   - program: name and version of the program.
    ///   - resources: where the style and the list of fonts are.
    /// - Throws: when the style or the profile of the press cannot be read.
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
        let press = try RecipeHashes.press(of: recipe)
        let height = "\(recipe.pageHeight)"
        let resolution = "\(recipe.resolution ?? 0)"
        let own: [ExportFormat: [String]] = [
            .epub: epub, .pdf: RecipeHashes.pdf(of: recipe) + press, .png: [height, resolution],
            .contact: [height], .ink: press + [resolution],
        ]
        hashes = own.mapValues { ContentHash(of: (pages + $0).joined(separator: "\n")).description }
    }

    private static func pdf(of recipe: BatchRecipe) -> [String] {
        [
            "\(recipe.pdfProfiles)", "\(recipe.linearizesPDF)", "\(recipe.pdfHasThumbnails)",
            "\(recipe.pdfPixelsPerInch ?? 0)", "\(recipe.verifiesPDF)",
        ]
    }

    private static func press(of recipe: BatchRecipe) throws(Failure) -> [String] {
        // A profile by another name or of other contents is another.
        let profile = try recipe.outputProfile.map { path throws(Failure) in
            "\(path) \(try ContentHash(ofFile: path))"
        }
        return [profile ?? "", "\(recipe.marks)", "\(recipe.bleed ?? -1)"]
    }

    /// Of a format by its name.
    package subscript(format: String) -> String { ExportFormat(rawValue: format).flatMap { hashes[$0] } ?? "" }

    /// One hash for all formats of a run.
    func joint(_ formats: [String]) -> String {
        ContentHash(of: formats.map { "\($0) \(self[$0])" }.joined(separator: "\n")).description
    }
}
