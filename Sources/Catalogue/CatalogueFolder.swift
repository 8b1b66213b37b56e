import Diagnostics
import FileIO
import Foundation

/// The files of a catalogue on their way to disk: all appear under their names when everything is made. A file that is there
/// with the same bytes is left alone, so that a copy of the catalogue has little to fetch.
struct CatalogueFolder: ~Copyable {
    /// Files at the root; everything else lies in `catalogue/`.
    private static let rootNames = ["index.html", "opds.xml", "opds.json", "sitemap.xml"]

    private let root: String
    private var staged = StagedFiles()
    private var paths: Set<String> = []

    /// - Parameter root: the folder that the catalogue is of.
    init(_ root: String) {
        self.root = root
    }

    /// - Parameter path: inside the folder.
    mutating func add(_ bytes: [UInt8], at path: String) throws(Failure) {
        guard paths.insert(path).inserted else { return }
        let full = "\(root)/\(path)"
        if InputFile.isFolder(full) == false, let old = try? InputFile.bytes(at: full, limit: bytes.count),
            old == bytes
        {
            return
        }
        try staged.add(bytes, for: full)
    }

    /// Gives all files their names, and removes those that this catalogue does not have, finished or not.
    ///
    /// - Returns: how many files the catalogue has.
    consuming func publish() throws(Failure) -> Int {
        try staged.publish()
        let unfinished = try InputFile.names(inFolder: root).filter { name in
            name.hasSuffix(".tmp") && CatalogueFolder.rootNames.contains { name.hasPrefix($0 + ".") }
        }
        let found =
            FileManager.default.enumerator(atPath: root + "/catalogue")?.compactMap { $0 as? String } ?? []
        let old = CatalogueFolder.rootNames + unfinished + found.map { "catalogue/\($0)" }
        for path in old where !paths.contains(path) && InputFile.isFolder("\(root)/\(path)") == false {
            try? FileManager.default.removeItem(atPath: "\(root)/\(path)")
        }
        return paths.count
    }
}
