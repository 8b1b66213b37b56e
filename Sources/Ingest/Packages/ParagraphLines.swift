import IssueModel

/// Parts lines into paragraphs.
///
/// A division begins one, and so does a line that is indented after one that ends a sentence. A block begins one if the text
/// before it ends a sentence, unless the edge of its lines tells that only the column was at its end.
func paragraphs(of lines: [PackageLine]) -> [[PackageLine]] {
    var result: [[PackageLine]] = []
    for line in lines {
        if let last = result.last?.last, !begins(line, after: last) {
            result[result.count - 1].append(line)
        } else {
            result.append([line])
        }
    }
    return result
}

private func begins(_ line: PackageLine, after last: PackageLine) -> Bool {
    guard !line.goesOn else { return false }
    if line.beginsText { return true }
    guard !line.scalars.isEmpty, last.endsSentence else { return false }
    return line.isIndented || line.isFirst && !line.hasEdge
}

extension PackageLine {
    /// Whether a final mark stands at the end, quotes and brackets after it left out.
    fileprivate var endsSentence: Bool {
        let closers: Set<Unicode.Scalar> = ["”", "’", "\"", "'", "»", "«", "“", ")", "）", "」", "』", "】"]
        guard let last = scalars.last(where: { !closers.contains($0) }) else { return false }
        return [".", "!", "?", ":", "。", "！", "？", "…", "："].contains(last)
    }
}
