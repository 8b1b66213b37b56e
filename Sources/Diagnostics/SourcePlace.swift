/// A place in an input file. Lines and columns count from 1; a column is one Unicode scalar.
public struct SourcePlace: Sendable, Hashable, Comparable {
    /// The file as the user named it, or its path inside the issue folder.
    public let file: String
    /// Line of the file, from 1.
    public let line: Int
    /// Unicode scalar of the line, from 1.
    public let column: Int

    /// A place in the given file.
    public init(file: String, line: Int, column: Int) {
        self.file = file
        self.line = line
        self.column = column
    }

    /// The same line, `scalars` further to the right.
    package func advanced(by scalars: Int) -> SourcePlace {
        SourcePlace(file: file, line: line, column: column + scalars)
    }

    /// Order of files by name, and of places in a file from its start.
    public static func < (left: SourcePlace, right: SourcePlace) -> Bool {
        (left.file, left.line, left.column) < (right.file, right.line, right.column)
    }
}

extension SourcePlace: CustomStringConvertible {
    /// `file:line:column`, the form that editors and terminals make clickable.
    public var description: String { "\(file):\(line):\(column)" }
}
