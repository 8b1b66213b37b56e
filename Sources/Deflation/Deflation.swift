internal import CZlib

/// How much time is spent for fewer bytes.
package enum DeflationEffort: Sendable {
    case usual
    /// A third of the time for a tenth more bytes of text.
    case little

    var level: Int32 { self == .usual ? Z_DEFAULT_COMPRESSION : 4 }
}

/// The bytes in zlib's form (RFC 1950), which PDF calls `FlateDecode`. Same bytes, same result.
package func deflated(_ bytes: [UInt8], effort: DeflationEffort = .usual) -> [UInt8] {
    var count = compressBound(uLong(bytes.count))
    return unsafe [UInt8](unsafeUninitializedCapacity: Int(count)) { buffer, written in
        let status = unsafe compress2(
            buffer.baseAddress, &count, bytes, uLong(bytes.count), effort.level)
        // With room for the bound only want of memory is left as a reason.
        precondition(status == Z_OK, "zlib has no memory")
        written = Int(count)
    }
}

/// What bytes in zlib's form were before, when that is at most so many bytes.
///
/// - Returns: nil when the bytes are damaged or hold more.
package func inflated(_ bytes: [UInt8], atMost limit: Int) -> [UInt8]? {
    guard limit > 0 else { return nil }
    var isWhole = false
    let result = unsafe [UInt8](unsafeUninitializedCapacity: limit) { buffer, written in
        var found = uLongf(limit)
        isWhole = unsafe uncompress(buffer.baseAddress, &found, bytes, uLong(bytes.count)) == Z_OK
        written = isWhole ? Int(found) : 0
    }
    return isWhole ? result : nil
}

/// What `deflated` was given.
///
/// - Parameter count: how many bytes that were.
/// - Returns: nil when the bytes are damaged or hold another number.
package func inflated(_ bytes: [UInt8], count: Int) -> [UInt8]? {
    guard count >= 0 else { return nil }
    var isWhole = false
    let result = unsafe [UInt8](unsafeUninitializedCapacity: max(count, 1)) { buffer, written in
        var found = uLongf(count)
        let status = unsafe uncompress(buffer.baseAddress, &found, bytes, uLong(bytes.count))
        isWhole = status == Z_OK && Int(found) == count
        written = isWhole ? count : 0
    }
    return isWhole ? result : nil
}
