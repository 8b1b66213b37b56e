package import Diagnostics
import Foundation

/// A file that is written from its beginning to its end, in pieces: no more than one of them is in memory.
package final class GrowingFile {
    package let path: String
    /// Bytes written so far.
    package private(set) var count = 0
    private let handle: FileHandle
    private var pending: [UInt8] = []
    private static let pieceSize = 1 << 18

    /// Makes the file, in the place of one that is there.
    package init(at path: String) throws(Failure) {
        guard FileManager.default.createFile(atPath: path, contents: nil),
            let handle = FileHandle(forWritingAtPath: path)
        else {
            let reason = unsafe String(cString: strerror(errno))
            throw Failure(.cannotWrite, Diagnostic(.File.unwritable, path, reason))
        }
        self.path = path
        self.handle = handle
    }

    package func append(_ bytes: some Collection<UInt8>) throws(Failure) {
        pending.append(contentsOf: bytes)
        count += bytes.count
        if pending.count >= GrowingFile.pieceSize { try flush() }
    }

    /// Hands all that was written to the system.
    package func flush() throws(Failure) {
        do {
            try handle.write(contentsOf: Data(pending))
            pending.removeAll(keepingCapacity: true)
        } catch {
            throw Failure(.cannotWrite, Diagnostic(.File.unwritable, path, InputFile.reason(of: error)))
        }
    }

    package func close() throws(Failure) {
        try flush()
        try? handle.close()
    }
}
