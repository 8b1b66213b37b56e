import Diagnostics
import Dispatch
import Foundation
import Synchronization

/// Brings written files to the disk, one after the other, while other work goes on: a disk takes longer for it than the
/// system for the writing.
final class DiskFlushing: Sendable {
    private let queue = DispatchQueue(label: "files to disk")
    private let failure = Mutex<Failure?>(nil)
    /// How many files may wait: each is open until it is on the disk.
    private let room = DispatchSemaphore(value: 16)

    /// Takes over an open file.
    ///
    /// - Parameter path: for messages.
    func add(_ descriptor: Int32, path: String) {
        room.wait()
        queue.async { [self] in
            if fsync(descriptor) != 0 {
                let reason = unsafe String(cString: strerror(errno))
                failure.withLock { $0 = Failure(.cannotWrite, Diagnostic(.File.unwritable, path, reason)) }
            }
            close(descriptor)
            room.signal()
        }
    }

    /// Waits until all files are on the disk.
    ///
    /// - Throws: when one of them is not.
    func finish() throws(Failure) {
        queue.sync {}
        if let failure = failure.withLock(\.self) { throw failure }
    }
}
