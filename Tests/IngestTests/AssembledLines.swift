@testable import Ingest

/// What is put together from lines whose roles are known.
///
/// - Parameter blanks: blank lines before each but the first.
func assembled(_ lines: [(LineRole, String)], blanks: Int = 0) -> PageAssembly {
    assembled(lines.enumerated().map { (role: $1.0, text: $1.1, blanks: $0 > 0 ? blanks : 0) })
}

/// The same of lines with the blank lines before each.
func assembled(_ lines: [(role: LineRole, text: String, blanks: Int)]) -> PageAssembly {
    var assembly = PageAssembly(page: 1)
    assembly.take(lines.enumerated().map { RoledLine($1.role, $1.text, line: $0 + 1, blanks: $1.blanks) })
    return assembly
}
