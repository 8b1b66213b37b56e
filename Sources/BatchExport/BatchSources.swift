package import Diagnostics
import FileIO
import Foundation

/// What the user names as the source of a batch: folders, files, patterns such as `archive/2024-*`, and lists.
package enum BatchSources {
    /// The paths that the arguments stand for, in the order given, patterns in Unicode order. `@file` is a list of
    /// arguments, one a line; lines that begin with `#` are for people.
    ///
    /// - Throws: when a file or folder is missing, or a pattern fits nothing.
    package static func paths(_ arguments: [String]) throws(Failure) -> [String] {
        var paths: [String] = []
        for argument in arguments {
            if argument.hasPrefix("@") {
                let bytes = try InputFile.bytes(at: String(argument.dropFirst()), limit: InputFile.textLimit)
                let lines = String(decoding: bytes, as: UTF8.self).split(whereSeparator: \.isNewline)
                for line in lines where !line.hasPrefix("#") { paths += try expanded(String(line)) }
            } else {
                paths += try expanded(argument)
            }
        }
        return paths
    }

    private static func expanded(_ argument: String) throws(Failure) -> [String] {
        if InputFile.isFolder(argument) != nil { return [argument] }
        let found = argument.contains(where: "*?[".contains) ? matches(of: argument) : []
        guard !found.isEmpty else { throw Failure(.inputMissing, Diagnostic(.File.missing, argument)) }
        return found
    }

    /// What a pattern of the shell fits, by the C library's `glob`.
    private static func matches(of pattern: String) -> [String] {
        var result = unsafe glob_t()
        defer { unsafe globfree(&result) }
        guard unsafe glob(pattern, 0, nil, &result) == 0 else { return [] }
        return unsafe (0..<Int(result.gl_pathc)).compactMap { index in
            unsafe result.gl_pathv[index].map { unsafe String(cString: $0) }
        }.sorted()
    }
}
