internal import CLibZip
package import Diagnostics
import Foundation

/// A file of an archive.
package struct ZipEntry: Sendable {
    package let name: String
    package let bytes: [UInt8]
    /// Stored as it is: for what is compressed already, and for what a format wants readable in place.
    package let isStored: Bool

    package init(name: String, bytes: [UInt8], isStored: Bool = false) {
        self.name = name
        self.bytes = bytes
        self.isStored = isStored
    }
}

/// A zip archive of the entries, in their order.
///
/// Same entries, same bytes: every entry has the date 1980-01-01, the first that the format knows, and no extra field.
package func zipArchive(of entries: [ZipEntry]) throws(Failure) -> [UInt8] {
    let writer = try ZipWriter()
    for entry in entries { try writer.add(entry) }
    return try writer.finish()
}

@safe private struct ZipWriter: ~Copyable {
    private let source: OpaquePointer
    private let archive: OpaquePointer

    init() throws(Failure) {
        var error = unsafe zip_error_t()
        guard let source = unsafe zip_source_buffer_create(nil, 0, 0, &error) else {
            throw Failure(.internal, Diagnostic(.EPUB.cannotPack, "memory"))
        }
        guard let archive = unsafe zip_open_from_source(source, Int32(ZIP_TRUNCATE), &error) else {
            unsafe zip_source_free(source)
            throw Failure(.internal, Diagnostic(.EPUB.cannotPack, "memory"))
        }
        // The archive gives its source away when it is closed; the finished bytes are read after that.
        unsafe zip_source_keep(source)
        unsafe self.source = source
        unsafe self.archive = archive
    }

    deinit {
        unsafe zip_source_free(source)
    }

    func add(_ entry: ZipEntry) throws(Failure) {
        // libzip reads the data when it closes the archive, and frees it then.
        let data = UnsafeMutableRawPointer.allocate(byteCount: max(1, entry.bytes.count), alignment: 1)
        unsafe data.copyMemory(from: entry.bytes, byteCount: entry.bytes.count)
        guard let content = unsafe zip_source_buffer(archive, data, UInt64(entry.bytes.count), 1) else {
            unsafe free(data)
            throw failure()
        }
        let index = unsafe zip_file_add(archive, entry.name, content, UInt32(ZIP_FL_ENC_UTF_8))
        guard index >= 0 else {
            unsafe zip_source_free(content)
            throw failure()
        }
        guard unsafe setForm(of: UInt64(index), in: archive, isStored: entry.isStored) else { throw failure() }
    }

    consuming func finish() throws(Failure) -> [UInt8] {
        guard unsafe zip_close(archive) == 0 else { throw failure() }
        var status = unsafe zip_stat_t()
        guard unsafe zip_source_stat(source, &status) == 0, unsafe zip_source_open(source) == 0 else {
            throw failure()
        }
        defer { unsafe zip_source_close(source) }
        let count = unsafe Int(status.size)
        let bytes = unsafe [UInt8](unsafeUninitializedCapacity: count) { buffer, written in
            written = unsafe Int(max(0, zip_source_read(source, buffer.baseAddress, UInt64(count))))
        }
        guard bytes.count == count else { throw failure() }
        return bytes
    }

    private func failure() -> Failure {
        let reason = unsafe String(cString: zip_strerror(archive))
        return Failure(.internal, Diagnostic(.EPUB.cannotPack, reason))
    }
}
