package import Diagnostics
import Foundation

/// Writing results so that a file under its final name is always complete.
package enum OutputFile {
    /// Writes under a temporary name in the same folder, then renames. On failure no file is left behind.
    package static func write(_ bytes: [UInt8], to path: String) throws(Failure) {
        let folder = (path as NSString).deletingLastPathComponent
        try makeFolder(folder.isEmpty ? "." : folder)
        let temporary = path + ".\(ProcessInfo.processInfo.processIdentifier).tmp"
        do {
            try Data(bytes).write(to: URL(fileURLWithPath: temporary))
        } catch {
            try? FileManager.default.removeItem(atPath: temporary)
            throw Failure(.cannotWrite, Diagnostic(.File.unwritable, path, InputFile.reason(of: error)))
        }
        guard unsafe rename(temporary, path) == 0 else {
            let reason = unsafe String(cString: strerror(errno))
            try? FileManager.default.removeItem(atPath: temporary)
            throw Failure(.cannotWrite, Diagnostic(.File.unwritable, path, reason))
        }
    }

    /// Makes the folder and those above it when they are not there.
    package static func makeFolder(_ path: String) throws(Failure) {
        do {
            try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
        } catch {
            throw Failure(.cannotWrite, Diagnostic(.File.unwritable, path, InputFile.reason(of: error)))
        }
    }
}
