import ContentHashing
import Diagnostics
import FileIO
import Foundation
import Ingest
import IssueExport

/// What the file system says of a file: enough to tell that it was not touched.
struct FileStamp: Sendable, Hashable, Codable {
    /// Bytes; −1 when there is no such file.
    var size: Int
    /// Time of the last change in nanoseconds since 1970.
    var modified: Int
    /// Number of the file in its file system.
    var inode: Int

    static let absent = FileStamp(size: -1, modified: 0, inode: 0)

    /// - Parameter path: links are followed.
    init(ofFile path: String) {
        var status = stat()
        guard unsafe stat(path, &status) == 0 else {
            self = .absent
            return
        }
        let seconds = Int(status.st_mtim.tv_sec)
        self.init(
            size: Int(status.st_size), modified: seconds * 1_000_000_000 + Int(status.st_mtim.tv_nsec),
            inode: Int(truncatingIfNeeded: status.st_ino))
    }

    init(size: Int, modified: Int, inode: Int) {
        self.size = size
        self.modified = modified
        self.inode = inode
    }
}

/// A file that an issue was read from, as it was then.
struct InputFileState: Sendable, Hashable, Codable {
    var path: String
    var stamp: FileStamp
    /// SHA-256; empty for a file that was not there.
    var hash: String
}

/// The files of an issue.
struct InputState: Sendable, Hashable, Codable {
    var files: [InputFileState]

    /// One hash over names and contents. It says nothing of where the issue lies, so that an archive may move.
    var hash: String {
        let root = files.first.map { ($0.path as NSString).deletingLastPathComponent } ?? ""
        let lines = files.map { file in
            let name = file.path.hasPrefix(root + "/") ? String(file.path.dropFirst(root.count + 1)) : file.path
            return "\(name)\u{0}\(file.hash)\n"
        }
        return ContentHash(of: lines.sorted().joined()).description
    }

    /// The files as they are now, read and hashed.
    ///
    /// - Throws: when one is missing or cannot be read.
    init(reading paths: [String]) throws(Failure) {
        files = []
        for path in paths { files.append(try InputState.read(path)) }
    }

    /// With files that the issue names, which need not be there.
    mutating func add(named paths: [String]) {
        let known = Set(files.map(\.path))
        for path in paths where !known.contains(path) {
            let absent = InputFileState(path: path, stamp: .absent, hash: "")
            files.append((try? InputState.read(path)) ?? absent)
        }
    }

    private static func read(_ path: String) throws(Failure) -> InputFileState {
        // The stamp first: a file that changes while it is read then differs from it.
        let stamp = FileStamp(ofFile: path)
        return InputFileState(path: path, stamp: stamp, hash: try ContentHash(ofFile: path).description)
    }

    /// Paths of the files that the issue has by its form, without what its text names.
    ///
    /// - Throws: when a folder cannot be read, or there is nothing.
    static func paths(of input: DiscoveredIssue.Input) throws(Failure) -> [String] {
        switch input {
        case .parts(let parts):
            return parts.map(\.path)
        case .whole(let path):
            guard let isFolder = InputFile.isFolder(path) else {
                throw Failure(.inputMissing, Diagnostic(.File.missing, path))
            }
            if isFolder { return try files(inFolder: path) }
            return PackageForm.file(at: path) == .mets
                ? [path] + (try PackageOutline(ofMETS: path)).files : [path]
        }
    }

    private static func files(inFolder folder: String) throws(Failure) -> [String] {
        var paths: [String] = []
        for name in try InputFile.names(inFolder: folder) where !name.hasPrefix(".") {
            let path = "\(folder)/\(name)"
            if InputFile.isFolder(path) == true {
                paths += try files(inFolder: path)
            } else {
                paths.append(path)
            }
        }
        return paths
    }
}
