import Foundation

/// The name of a file that is needed only while a result is made; the file is removed when the value ends.
package struct TemporaryFile: ~Copyable {
    package let path: String

    /// - Parameter result: the file is beside it, so that it is on a disk with room for it.
    package init(beside result: String) {
        path = "\(result).\(ProcessInfo.processInfo.processIdentifier).parts.tmp"
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }
}
