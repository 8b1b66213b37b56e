package import Diagnostics
import Foundation

/// Reading input files, with limits and with errors that name the file.
package enum InputFile {
    /// Largest text file that is read (an issue of a daily is under one megabyte).
    package static let textLimit = 64 << 20
    /// Largest picture or font file that is read.
    package static let binaryLimit = 256 << 20

    /// All bytes of the file at `path`; `name` stands for it in messages.
    package static func bytes(at path: String, name: String? = nil, limit: Int) throws(Failure) -> [UInt8] {
        let name = name ?? path
        guard let status = status(of: path) else {
            throw Failure(.inputMissing, Diagnostic(.File.missing, name))
        }
        guard !status.isFolder else {
            throw Failure(.inputMissing, Diagnostic(.File.unreadable, name, "is a folder"))
        }
        guard status.size <= limit else {
            throw Failure(.badData, Diagnostic(.File.tooLarge, name, String(limit)))
        }
        do {
            return try [UInt8](Data(contentsOf: URL(fileURLWithPath: path)))
        } catch {
            throw Failure(.inputMissing, Diagnostic(.File.unreadable, name, reason(of: error)))
        }
    }

    /// Whether `path` is a folder, and its size in bytes, links followed; nil when nothing is there. Foundation's attributes
    /// would look up who owns each file in the lists of users and groups.
    private static func status(of path: String) -> (isFolder: Bool, size: Int)? {
        var status = stat()
        guard unsafe stat(path, &status) == 0 else { return nil }
        return (status.st_mode & S_IFMT == S_IFDIR, Int(status.st_size))
    }

    /// The first bytes of the file at `path`, at most `count`.
    package static func beginning(of path: String, count: Int) throws(Failure) -> [UInt8] {
        guard isFolder(path) == false, let file = FileHandle(forReadingAtPath: path) else {
            throw Failure(.inputMissing, Diagnostic(.File.missing, path))
        }
        defer { try? file.close() }
        do {
            return [UInt8](try file.read(upToCount: count) ?? Data())
        } catch {
            throw Failure(.inputMissing, Diagnostic(.File.unreadable, path, reason(of: error)))
        }
    }

    /// Whether `path` is a folder; nil when nothing is there.
    package static func isFolder(_ path: String) -> Bool? {
        var isFolder: ObjCBool = false
        guard unsafe FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else { return nil }
        return isFolder.boolValue
    }

    /// Names in a folder, in Unicode order so that no file system decides the order of pages.
    package static func names(inFolder path: String) throws(Failure) -> [String] {
        do {
            return try FileManager.default.contentsOfDirectory(atPath: path).sorted()
        } catch {
            throw Failure(.inputMissing, Diagnostic(.File.unreadable, path, reason(of: error)))
        }
    }

    /// The real path of `relative` inside `folder`. Throws when the path, links followed, leaves the folder.
    package static func path(of relative: String, inside folder: String) throws(Failure) -> String {
        let outside = Failure(.badData, Diagnostic(.File.outsideFolder, relative))
        guard !relative.hasPrefix("/"), !relative.utf8.contains(0) else { throw outside }
        guard let root = realPath(folder) else {
            throw Failure(.inputMissing, Diagnostic(.File.missing, folder))
        }
        let full = resolved(root + "/" + relative)
        guard let full, full.hasPrefix(root.hasSuffix("/") ? root : root + "/") else { throw outside }
        return full
    }

    /// The path with its links followed as far as it exists; nil when what does not exist climbs up again.
    private static func resolved(_ path: String) -> String? {
        var existing = URL(fileURLWithPath: path)
        var missing: [String] = []
        while true {
            if let real = realPath(existing.path) {
                return ([real] + missing.reversed()).joined(separator: "/")
            }
            let name = existing.lastPathComponent
            guard name != "..", existing.path != "/" else { return nil }
            missing.append(name)
            existing.deleteLastPathComponent()
        }
    }

    private static func realPath(_ path: String) -> String? {
        guard let real = unsafe realpath(path, nil) else { return nil }
        defer { unsafe free(real) }
        return unsafe String(cString: real)
    }

    static func reason(of error: any Error) -> String {
        let posix = (error as NSError).userInfo[NSUnderlyingErrorKey] as? NSError ?? error as NSError
        guard posix.domain == NSPOSIXErrorDomain else { return (error as NSError).localizedDescription }
        return unsafe String(cString: strerror(Int32(posix.code)))
    }
}
