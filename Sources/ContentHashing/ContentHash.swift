import COpenSSL
package import Diagnostics
import Foundation

/// SHA-256 (FIPS 180-4) of some bytes.
package struct ContentHash: Sendable, Hashable, CustomStringConvertible {
    /// The 32 bytes in hexadecimal digits, small letters.
    package let description: String

    /// The hash of bytes in memory.
    package init(of bytes: [UInt8]) {
        var hasher = ContentHasher()
        hasher.add(bytes)
        self = hasher.finished()
    }

    /// The hash of a text in UTF-8.
    package init(of text: String) {
        self.init(of: Array(text.utf8))
    }

    /// The hash of a file, which is read in pieces.
    ///
    /// - Throws: when the file is missing or cannot be read to its end.
    package init(ofFile path: String) throws(Failure) {
        var hasher = ContentHasher()
        guard let file = FileHandle(forReadingAtPath: path) else {
            throw Failure(.inputMissing, Diagnostic(.File.missing, path))
        }
        defer { try? file.close() }
        do {
            while let piece = try file.read(upToCount: 1 << 16), !piece.isEmpty { hasher.add(piece) }
        } catch {
            throw Failure(.inputMissing, Diagnostic(.File.unreadable, path, error.localizedDescription))
        }
        self = hasher.finished()
    }

    init(digest: [UInt8]) {
        let digits = Array("0123456789abcdef".utf8)
        description = String(
            decoding: digest.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
    }
}

/// The hash of bytes that come piece by piece.
@safe struct ContentHasher: ~Copyable {
    private let context: OpaquePointer

    init() {
        // Without memory for a few hundred bytes nothing else would work either.
        guard let context = unsafe EVP_MD_CTX_new(), unsafe EVP_DigestInit_ex(context, EVP_sha256(), nil) == 1
        else { fatalError("libcrypto has no SHA-256") }
        unsafe self.context = context
    }

    deinit { unsafe EVP_MD_CTX_free(context) }

    mutating func add(_ bytes: some ContiguousBytes) {
        _ = unsafe bytes.withUnsafeBytes { unsafe EVP_DigestUpdate(context, $0.baseAddress, $0.count) }
    }

    consuming func finished() -> ContentHash {
        var digest = [UInt8](repeating: 0, count: 32)
        _ = unsafe EVP_DigestFinal_ex(context, &digest, nil)
        return ContentHash(digest: digest)
    }
}
