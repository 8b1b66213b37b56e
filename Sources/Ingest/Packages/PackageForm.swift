package import Diagnostics
import FileIO
import LibraryPackages

/// The form of a digitised issue as libraries keep it.
package enum PackageForm: Sendable, Hashable {
    /// A METS file, and the ALTO files that it names.
    case mets(String)
    /// ALTO files alone, one a page, in the order of the pages.
    case alto([String])

    /// What single files are; nil for a file that is neither.
    package enum File: Sendable, Hashable {
        case mets, alto
    }

    /// Bytes of a file that are looked at to know what it is.
    private static let headLength = 1 << 14

    package static func file(at path: String) -> File? {
        guard let head = try? InputFile.beginning(of: path, count: headLength) else { return nil }
        return switch rootName(ofXML: head) {
        case "mets": .mets
        case "alto": .alto
        default: nil
        }
    }

    /// Folders beside or below which ALTO files lie when no METS file says where.
    private static let textFolders: Set = ["alto", "text", "ocr", "fulltext"]

    /// What a folder holds; nil when it is no package.
    ///
    /// - Throws: when there are two METS files.
    package static func form(ofFolder folder: String, names: [String]) throws(Failure) -> PackageForm? {
        let own = files(in: folder, names: names)
        if own.mets.count > 1 {
            throw Failure(.badData, Diagnostic(.Package.severalMETS, own.mets[0], own.mets[1]))
        }
        if let file = own.mets.first { return .mets(file) }
        if !own.alto.isEmpty { return .alto(sorted(own.alto)) }
        for name in names where textFolders.contains(name.lowercased()) {
            guard InputFile.isFolder(folder + "/" + name) == true,
                let inside = try? InputFile.names(inFolder: folder + "/" + name)
            else { continue }
            let alto = files(in: folder + "/" + name, names: inside).alto
            if !alto.isEmpty { return .alto(sorted(alto).map { name + "/" + $0 }) }
        }
        return nil
    }

    /// The METS and the ALTO files among those of a folder.
    package static func files(in folder: String, names: [String]) -> (mets: [String], alto: [String]) {
        var result: (mets: [String], alto: [String]) = ([], [])
        for name in names where name.lowercased().hasSuffix(".xml") && !name.hasPrefix(".") {
            switch file(at: folder + "/" + name) {
            case .mets: result.mets.append(name)
            case .alto: result.alto.append(name)
            case nil: break
            }
        }
        return result
    }

    private static func sorted(_ names: [String]) -> [String] {
        names.sorted {
            (NaturalOrder($0.fileNameWithoutEnding), $0) < (NaturalOrder($1.fileNameWithoutEnding), $1)
        }
    }
}
