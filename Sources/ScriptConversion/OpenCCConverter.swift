internal import COpenCC

/// Owner of one converter of OpenCC. Not for use from several threads at once.
@safe final class OpenCCConverter {
    private let handle: opencc_t

    /// Nil when OpenCC has no such configuration, or its dictionaries are not installed.
    init?(configuration: String) {
        let opened = unsafe opencc_open(configuration)
        // The library says by the address -1 that it could not open.
        guard let handle = unsafe opened, UInt(bitPattern: handle) != UInt.max else { return nil }
        unsafe self.handle = handle
    }

    deinit {
        _ = unsafe opencc_close(handle)
    }

    /// The converted text; nil when the library cannot convert it.
    func converted(_ text: String) -> String? {
        // The library takes U+0000 for the end.
        var parts: [String] = []
        for part in text.split(separator: "\0", omittingEmptySubsequences: false) {
            guard let converted = convertedPart(String(part)) else { return nil }
            parts.append(converted)
        }
        return parts.joined(separator: "\0")
    }

    private func convertedPart(_ text: String) -> String? {
        guard !text.isEmpty else { return "" }
        guard let result = unsafe opencc_convert_utf8(handle, text, text.utf8.count) else { return nil }
        defer { unsafe opencc_convert_utf8_free(result) }
        return unsafe String(cString: result)
    }
}
