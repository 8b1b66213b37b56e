internal import CLibZip
package import Diagnostics

/// The entries of an archive in memory, in their order.
///
/// - Parameter limit: bytes of all entries together, unpacked; an archive that holds more is refused.
package func zipEntries(in bytes: [UInt8], limit: Int) throws(Failure) -> [ZipEntry] {
    let reader = try ZipReader(bytes)
    return try reader.entries(limit: limit)
}

@safe private struct ZipReader: ~Copyable {
    private let archive: OpaquePointer
    private let data: UnsafeMutableRawPointer

    init(_ bytes: [UInt8]) throws(Failure) {
        let broken = Failure(.badData, Diagnostic(.EPUB.cannotPack, "not a zip archive"))
        var error = unsafe zip_error_t()
        let data = UnsafeMutableRawPointer.allocate(byteCount: max(1, bytes.count), alignment: 1)
        unsafe data.copyMemory(from: bytes, byteCount: bytes.count)
        guard let source = unsafe zip_source_buffer_create(data, UInt64(bytes.count), 0, &error) else {
            unsafe data.deallocate()
            throw broken
        }
        guard let archive = unsafe zip_open_from_source(source, Int32(ZIP_RDONLY), &error) else {
            unsafe zip_source_free(source)
            unsafe data.deallocate()
            throw broken
        }
        unsafe self.archive = archive
        unsafe self.data = data
    }

    deinit {
        unsafe zip_discard(archive)
        unsafe data.deallocate()
    }

    func entries(limit: Int) throws(Failure) -> [ZipEntry] {
        let broken = Failure(.badData, Diagnostic(.EPUB.cannotPack, "damaged zip archive"))
        var left = limit
        var result: [ZipEntry] = []
        for index in 0..<UInt64(max(0, unsafe zip_get_num_entries(archive, 0))) {
            var status = unsafe zip_stat_t()
            guard unsafe zip_stat_index(archive, index, 0, &status) == 0, unsafe status.size <= UInt64(left),
                let file = unsafe zip_fopen_index(archive, index, 0)
            else { throw broken }
            defer { unsafe zip_fclose(file) }
            let count = unsafe Int(status.size)
            let bytes = unsafe [UInt8](unsafeUninitializedCapacity: count) { buffer, written in
                written = unsafe Int(max(0, zip_fread(file, buffer.baseAddress, UInt64(count))))
            }
            guard bytes.count == count else { throw broken }
            left -= count
            let isStored = unsafe Int32(status.comp_method) == ZIP_CM_STORE
            result.append(ZipEntry(name: unsafe String(cString: status.name), bytes: bytes, isStored: isStored))
        }
        return result
    }
}
