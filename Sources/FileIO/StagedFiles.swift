package import Diagnostics
import Foundation

/// Results that are complete on disk, but under temporary names beside their final places.
///
/// All of them get their final names in `publish`; until then nobody sees any, and those that were not published when
/// the value ends are removed. So an issue's files appear together or not at all.
package struct StagedFiles: ~Copyable {
    private var pending: [(temporary: String, path: String)] = []
    private let flushing = DiskFlushing()

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
        let descriptor = unsafe open(temporary, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o666)
        guard descriptor >= 0 else { throw StagedFiles.failure(path) }
        guard StagedFiles.write(bytes, to: descriptor) else {
            let failure = StagedFiles.failure(path)
            close(descriptor)
            throw failure
        }
        flushing.add(descriptor, path: path)
    }

    /// - Returns: whether the system took all bytes; else it says why in `errno`.
    private static func write(_ bytes: [UInt8], to descriptor: Int32) -> Bool {
        unsafe bytes.withUnsafeBytes { bytes in
            var done = 0
            while done < bytes.count {
                let rest = unsafe UnsafeRawBufferPointer(rebasing: bytes[done...])
                let count = unsafe Foundation.write(descriptor, rest.baseAddress, rest.count)
                if count < 0, errno != EINTR { return false }
                done += max(0, count)
            }
            return true
        }
    }

    private static func failure(_ path: String) -> Failure {
        let reason = unsafe String(cString: strerror(errno))
        return Failure(.cannotWrite, Diagnostic(.File.unwritable, path, reason))
    }

    /// Gives all files their final names, replacing files of an earlier run.
    package mutating func publish() throws(Failure) {
        // A name must not survive a loss of power that its contents do not.
        try flushing.finish()
        while let file = pending.first {
            guard unsafe rename(file.temporary, file.path) == 0 else { throw StagedFiles.failure(file.path) }
            pending.removeFirst()
        }
    }
}
