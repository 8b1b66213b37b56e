internal import CLibZip
package import Diagnostics
package import FileIO

/// A zip archive of any size on disk, of which no more than one entry is in memory.
///
/// What is added is kept in a file beside the archive until `finish` packs it; the caller removes that file. Same
/// entries, same bytes.
package struct ZipFile: ~Copyable {
    private let spool: GrowingFile
    private var entries: [(name: String, start: Int, count: Int, isStored: Bool)] = []

    /// - Parameter spool: keeps what is added.
    package init(spool: GrowingFile) {
        self.spool = spool
    }

    package mutating func add(_ entry: ZipEntry) throws(Failure) {
        entries.append((entry.name, spool.count, entry.bytes.count, entry.isStored))
        try spool.append(entry.bytes)
    }

    /// Packs the entries as the archive of that path.
    package consuming func finish(at path: String) throws(Failure) {
        try spool.close()
        var error: Int32 = 0
        guard let archive = unsafe zip_open(path, ZIP_CREATE | ZIP_TRUNCATE, &error) else {
            throw Failure(.cannotWrite, Diagnostic(.EPUB.cannotPack, "libzip \(error)"))
        }
        for entry in entries {
            guard unsafe ZipFile.add(entry, from: spool.path, to: archive) else {
                let reason = unsafe String(cString: zip_strerror(archive))
                unsafe zip_discard(archive)
                throw Failure(.internal, Diagnostic(.EPUB.cannotPack, reason))
            }
        }
        guard unsafe zip_close(archive) == 0 else {
            let reason = unsafe String(cString: zip_strerror(archive))
            unsafe zip_discard(archive)
            throw Failure(.cannotWrite, Diagnostic(.EPUB.cannotPack, reason))
        }
    }

    private static func add(
        _ entry: (name: String, start: Int, count: Int, isStored: Bool), from spool: String,
        to archive: OpaquePointer
    ) -> Bool {
        let source =
            entry.count == 0
            ? unsafe zip_source_buffer(archive, nil, 0, 0)
            : unsafe zip_source_file(archive, spool, UInt64(entry.start), Int64(entry.count))
        guard let source = unsafe source else { return false }
        let index = unsafe zip_file_add(archive, entry.name, source, UInt32(ZIP_FL_ENC_UTF_8))
        guard index >= 0 else {
            unsafe zip_source_free(source)
            return false
        }
        return unsafe setForm(of: UInt64(index), in: archive, isStored: entry.isStored)
    }
}

/// Readable and writable for all: a file that an entry comes from would bring its own rights.
private let unixMode: UInt32 = 0o100666

/// How hard an entry is packed. libzip's own choice is 9, which takes half as long again for a few bytes in a thousand.
private let packingLevel: UInt32 = 6

/// Gives an entry its method, the first day that the format knows, and its rights.
func setForm(of index: UInt64, in archive: OpaquePointer, isStored: Bool) -> Bool {
    let method = isStored ? ZIP_CM_STORE : ZIP_CM_DEFLATE
    let firstDay: UInt16 = 1 << 5 | 1
    return unsafe zip_set_file_compression(archive, index, Int32(method), packingLevel) == 0
        && zip_file_set_dostime(archive, index, 0, firstDay, 0) == 0
        && zip_file_set_external_attributes(
            archive, index, 0, UInt8(ZIP_OPSYS_UNIX), unixMode << 16) == 0
}
