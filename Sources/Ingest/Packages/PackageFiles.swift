package import Diagnostics
import FileIO
import LibraryPackages
import XMLIO

/// Largest METS or ALTO file that is read: a page of a broadsheet has two megabytes of ALTO.
private let packageFileLimit = 32 << 20

/// Reads a METS file.
///
/// - Throws: when it is missing, too large, broken, or something else.
func metsPackage(at path: String) throws(Failure) -> METSPackage {
    let bytes = try InputFile.bytes(at: path, limit: packageFileLimit)
    let root: XMLElement
    do {
        root = try packageXML(bytes)
    } catch {
        let place = SourcePlace(file: path, line: error.line, column: error.column)
        throw Failure(.badData, Diagnostic(.Package.badMETS, at: place, error.reason))
    }
    guard let package = METSPackage(root) else {
        throw Failure(
            .badData,
            Diagnostic(.Package.badMETS, at: SourcePlace(file: path, line: root.line, column: 1), root.name))
    }
    return package
}

/// Reads the pages of an ALTO file; none when it is XML of another kind.
///
/// - Throws: when it is missing, too large or broken.
func altoPages(at path: String, name: String) throws(Failure) -> [ALTOPage] {
    let bytes = try InputFile.bytes(at: path, name: name, limit: packageFileLimit)
    do {
        return ALTOPage.pages(of: try packageXML(bytes))
    } catch {
        let place = SourcePlace(file: name, line: error.line, column: error.column)
        throw Failure(.badData, Diagnostic(.Package.badALTO, at: place, error.reason))
    }
}

/// What an archive wants to know of a package without reading its text: the day, and the files that belong to it.
package struct PackageOutline: Sendable {
    /// ISO 8601; nil when neither the description nor the label has one.
    package let date: String?
    /// Paths of the text files that are there, beside that of the METS file.
    package let files: [String]

    /// - Throws: when the METS file cannot be read.
    package init(ofMETS path: String) throws(Failure) {
        let mets = try metsPackage(at: path)
        date = PackagePlate(mets).date
        let folder = path.parentFolder
        files = mets.files.filter(\.mayBeText).compactMap { file in
            guard let inside = packagePath(ofLocator: file.href),
                (try? InputFile.path(of: inside, inside: folder)) != nil,
                InputFile.isFolder(folder + "/" + inside) == false
            else { return nil }
            return folder + "/" + inside
        }
    }
}
