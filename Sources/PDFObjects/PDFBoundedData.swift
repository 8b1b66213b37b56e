internal import CZlib

/// Why the data of a stream is not to be had.
package enum PDFDataProblem: Error, Sendable, Hashable {
    /// It decodes to more bytes than were allowed.
    case tooLarge
    /// The filter cannot read it.
    case damaged
}

extension PDFObject {
    /// Names of the filters of a stream, in the order in which they are undone.
    package var filters: [String] {
        let filter = self["Filter"]
        return filter.name.map { [$0] } ?? filter.items.compactMap(\.name)
    }

    /// The data of a stream of which nothing is trusted: what Flate inflates is counted before memory is given to it.
    ///
    /// - Parameter limit: largest number of bytes that are wanted.
    package func data(_ decoding: Decoding = .general, atMost limit: Int) throws(PDFDataProblem) -> [UInt8] {
        if let first = filters.first, first == "FlateDecode" || first == "Fl" {
            guard let raw = try? data(.none) else { throw .damaged }
            guard !inflates(raw, beyond: limit) else { throw .tooLarge }
        }
        guard let decoded = try? data(decoding) else { throw .damaged }
        guard decoded.count <= limit else { throw .tooLarge }
        return decoded
    }
}

/// Whether Flate data has more than `limit` bytes when it is inflated. Damaged data ends where it is damaged.
private func inflates(_ bytes: [UInt8], beyond limit: Int) -> Bool {
    var stream = unsafe z_stream()
    let size = unsafe Int32(MemoryLayout<z_stream>.size)
    guard unsafe inflateInit_(&stream, zlibVersion(), size) == Z_OK else { return false }
    defer { unsafe inflateEnd(&stream) }
    var input = bytes
    var piece = [UInt8](repeating: 0, count: 1 << 16)
    return unsafe input.withUnsafeMutableBufferPointer { input in
        unsafe stream.next_in = input.baseAddress
        unsafe stream.avail_in = UInt32(clamping: input.count)
        return unsafe piece.withUnsafeMutableBufferPointer { piece in
            while unsafe Int(stream.total_out) <= limit {
                unsafe stream.next_out = piece.baseAddress
                unsafe stream.avail_out = UInt32(piece.count)
                guard unsafe inflate(&stream, Z_NO_FLUSH) == Z_OK else { break }
            }
            return unsafe Int(stream.total_out) > limit
        }
    }
}
