import Diagnostics
import FileIO
import Foundation

/// Where a term was found in an article; a better place is a higher number.
enum TermField: UInt32 {
    case text, author, title
}

/// The occurrences of terms, on disk by the part of the index that they belong to, so that no more than one part is ever in
/// memory. What it wrote is gone when the value ends.
struct PostingBuckets: ~Copyable {
    /// A term of an article.
    struct Posting {
        let term: String
        let article: UInt32
        let field: TermField
    }

    /// How many parts there are; parts are open files.
    static let count = 128
    /// Bytes of a part that are collected before they are written.
    private static let bufferSize = 1 << 16

    private let folder: String
    private var buffers: [[UInt8]]

    /// - Parameter folder: made, and removed with everything in it when the value ends.
    init(in folder: String) throws(Failure) {
        self.folder = folder
        buffers = Array(repeating: [], count: PostingBuckets.count)
        try? FileManager.default.removeItem(atPath: folder)
        try FileIO.OutputFile.makeFolder(folder)
    }

    deinit {
        try? FileManager.default.removeItem(atPath: folder)
    }

    /// Adds a term. Terms of an article are added together, articles in rising order.
    mutating func add(_ posting: Posting) throws(Failure) {
        let bucket = Int(stableHash(of: posting.term) % UInt32(PostingBuckets.count))
        let bytes = posting.term.utf8
        buffers[bucket].append(UInt8(bytes.count))
        buffers[bucket].append(contentsOf: bytes)
        let value = posting.article << 2 | posting.field.rawValue
        for shift in [0, 8, 16, 24] as [UInt32] { buffers[bucket].append(UInt8(value >> shift & 0xFF)) }
        if buffers[bucket].count >= PostingBuckets.bufferSize { try flush(bucket) }
    }

    /// The postings of one part in the order in which they were added.
    mutating func postings(of bucket: Int) throws(Failure) -> [Posting] {
        try flush(bucket)
        let path = path(of: bucket)
        guard InputFile.isFolder(path) != nil else { return [] }
        let bytes = try InputFile.bytes(at: path, limit: .max)
        var postings: [Posting] = []
        var position = 0
        while position < bytes.count {
            let end = position + 1 + Int(bytes[position])
            let value = (0..<4).reduce(UInt32(0)) { $0 | UInt32(bytes[end + $1]) << UInt32(8 * $1) }
            postings.append(
                Posting(
                    term: String(decoding: bytes[position + 1..<end], as: UTF8.self), article: value >> 2,
                    field: TermField(rawValue: value & 3) ?? .text))
            position = end + 4
        }
        return postings
    }

    private func path(of bucket: Int) -> String { "\(folder)/\(bucket)" }

    private mutating func flush(_ bucket: Int) throws(Failure) {
        guard !buffers[bucket].isEmpty else { return }
        let path = path(of: bucket)
        do {
            if InputFile.isFolder(path) == nil { try Data().write(to: URL(fileURLWithPath: path)) }
            let file = try FileHandle(forWritingTo: URL(fileURLWithPath: path))
            defer { try? file.close() }
            try file.seekToEnd()
            try file.write(contentsOf: Data(buffers[bucket]))
        } catch {
            throw Failure(.cannotWrite, Diagnostic(.File.unwritable, path, "\(error.localizedDescription)"))
        }
        buffers[bucket].removeAll(keepingCapacity: true)
    }
}
