internal import CHarfBuzz
import Diagnostics
import Foundation

/// A font file in memory, as the system maps it: only what is looked at is ever read.
@safe final class FontFile {
    private let start: UnsafeMutableRawPointer
    private let count: Int

    init(path: String) throws(Failure) {
        let unreadable = Failure(.internal, Diagnostic(.Font.broken, path, "unreadable"))
        let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw unreadable }
        defer { close(descriptor) }
        var status = stat()
        guard unsafe fstat(descriptor, &status) == 0, status.st_size > 0 else { throw unreadable }
        count = Int(status.st_size)
        guard let start = unsafe mmap(nil, count, PROT_READ, MAP_PRIVATE, descriptor, 0),
            unsafe start != MAP_FAILED
        else { throw unreadable }
        unsafe self.start = start
    }

    deinit {
        unsafe munmap(start, count)
    }

    /// Gives back the memory of everything that was read so far. It is read again when it is needed again, so this may
    /// be called at any time; the pages of a large font that were touched for a subset would stay until the end.
    func forgetPages() {
        unsafe madvise(start, count, MADV_DONTNEED)
    }

    /// The whole file. It stays in place as long as this object lives.
    var bytes: UnsafeRawBufferPointer { unsafe UnsafeRawBufferPointer(start: start, count: count) }

    /// The file for HarfBuzz, which keeps this object as long as it needs it. It never writes to the memory: a font that
    /// it has to correct it copies.
    func blob() -> OpaquePointer? {
        let owner = unsafe Unmanaged.passRetained(self).toOpaque()
        let bytes = unsafe start.assumingMemoryBound(to: CChar.self)
        return unsafe hb_blob_create_or_fail(bytes, UInt32(clamping: count), HB_MEMORY_MODE_READONLY, owner) {
            owner in
            if let owner = unsafe owner { unsafe Unmanaged<FontFile>.fromOpaque(owner).release() }
        }
    }
}

/// One face of a font file in memory.
@safe package struct MappedFace {
    package let path: String
    /// Which face of the file.
    package let index: Int
    /// The whole file; in place as long as `owner` lives.
    package let bytes: UnsafeRawBufferPointer
    package let owner: AnyObject
}
