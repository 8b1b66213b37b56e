package import Diagnostics
import FileIO
import Foundation
import Geometry
import Typography

/// Everything that a style folder says: the measures of pages, and the style sheet of the EPUB edition.
package struct HouseStyle: Sendable {
    package let pageStyle: PageStyle
    /// CSS, as it goes into the EPUB: the style's own `epub.css`, else the one that all styles share.
    package let styleSheet: [UInt8]
}

/// Names of the styles in a folder, in Unicode order.
package func styleNames(in stylesFolder: String) throws(Failure) -> [String] {
    try InputFile.names(inFolder: stylesFolder).filter {
        InputFile.isFolder("\(stylesFolder)/\($0)/page.yaml") == false
    }
}

/// The style of the given name.
///
/// - Throws: when there is no such style, or its files are wrong; the diagnostic names file, line and column.
package func houseStyle(named name: String, in stylesFolder: String) throws(Failure) -> Diagnosed<HouseStyle> {
    let names = try styleNames(in: stylesFolder)
    // Only a name from the list is ever joined to the path.
    guard names.contains(name) else {
        throw Failure(.badData, Diagnostic(.Style.unknown, name, names.joined(separator: ", ")))
    }
    let folder = "\(stylesFolder)/\(name)"
    let page = try pageStyle(named: name, path: folder + "/page.yaml")
    let ownSheet = folder + "/epub.css"
    let sheet = InputFile.isFolder(ownSheet) == false ? ownSheet : stylesFolder + "/epub.css"
    let styleSheet = try InputFile.bytes(at: sheet, limit: 1 << 20)
    return Diagnosed(HouseStyle(pageStyle: page.value, styleSheet: styleSheet), page.diagnostics)
}
