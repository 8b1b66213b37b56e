package import Diagnostics
import Foundation

/// Writing results so that a file under its final name is always complete.
package enum OutputFile {
    /// Writes under a temporary name in the same folder, then renames. On failure no file is left behind.
    package static func write(_ bytes: [UInt8], to path: String) throws(Failure) {
        var staged = StagedFiles()
        try staged.add(bytes, for: path)
        try staged.publish()
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
