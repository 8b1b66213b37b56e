package import Diagnostics
import Foundation

/// Results that are complete on disk, but under temporary names beside their final places.
///
/// All of them get their final names in `publish`; until then nobody sees any, and those that were not published when
/// the value ends are removed. So an issue's files appear together or not at all.
package struct StagedFiles: ~Copyable {
    private var pending: [(temporary: String, path: String)] = []

    package init() {}

    deinit {
        for file in pending { try? FileManager.default.removeItem(atPath: file.temporary) }
    }

    /// The temporary name beside `path` under which someone else writes it, making the folder when it is not there.
    package mutating func place(for path: String) throws(Failure) -> String {
        let folder = (path as NSString).deletingLastPathComponent
        try OutputFile.makeFolder(folder.isEmpty ? "." : folder)
        let temporary = "\(path).\(ProcessInfo.processInfo.processIdentifier).tmp"
        pending.append((temporary, path))
        return temporary
    }

    /// Writes `bytes` beside `path`, making the folder when it is not there.
    package mutating func add(_ bytes: [UInt8], for path: String) throws(Failure) {
        let temporary = try place(for: path)
        do {
            try Data(bytes).write(to: URL(fileURLWithPath: temporary))
        } catch {
            throw Failure(.cannotWrite, Diagnostic(.File.unwritable, path, InputFile.reason(of: error)))
        }
    }

    /// Gives all files their final names, replacing files of an earlier run.
    package mutating func publish() throws(Failure) {
        while let file = pending.first {
            guard unsafe rename(file.temporary, file.path) == 0 else {
                let reason = unsafe String(cString: strerror(errno))
                throw Failure(.cannotWrite, Diagnostic(.File.unwritable, file.path, reason))
            }
            pending.removeFirst()
        }
    }
}
