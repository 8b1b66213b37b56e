/// How far apart the lines of a page stand, over what is usual there.
///
/// Where nearly every line has a blank line before it, that says nothing; two of them do.
struct LineGaps {
    /// Blank lines that nearly every line of the page has before it.
    private let usual: Int

    init(_ lines: [SourceLine]) {
        let inner = lines.dropFirst()
        usual =
            [2, 1].first { blanks in
                !inner.isEmpty && inner.count { $0.blanksBefore >= blanks } * 4 >= inner.count * 3
            } ?? 0
    }

    /// Blank lines before a line over the usual: 0, 1, or 2 for more.
    func gap(before line: SourceLine) -> Int { min(max(line.blanksBefore - usual, 0), 2) }
}
