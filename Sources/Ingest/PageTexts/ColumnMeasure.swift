/// The width of the column that wrapped lines come from.
extension WrappedText {
    /// Characters of a full line; nil when the lines are of no one width.
    ///
    /// - Parameters:
    ///   - lengths: those of the lines that have another right under them.
    ///   - cut: how many lines begin with a mark that no sentence begins with: a column end stands before them.
    static func measure(_ lengths: [Int], cut: Int, known: Int?) -> Int? {
        let close = lengths.count
        if close >= 12 {
            let most = commonest(of: lengths)
            if ((cut > 1 ? 6 : 8)...60).contains(most.length), most.count * 10 >= close * (cut > 0 ? 3 : 4) {
                return most.length
            }
        }
        guard let known, close < 12, lengths.count(where: { $0 == known }) >= 2 else { return nil }
        return known
    }

    /// The length that most lines have, the greatest of equally common ones, and how many have it.
    private static func commonest(of lengths: [Int]) -> (length: Int, count: Int) {
        var most = (length: 0, count: 0)
        var run = most
        for length in lengths.sorted() {
            run = (length, length == run.length ? run.count + 1 : 1)
            if run.count >= most.count { most = run }
        }
        return most
    }
}

/// Lines beside the width of their column.
extension WrappedText {
    /// Full lines may be short of a character, or have one more.
    func isFull(_ line: SourceLine) -> Bool {
        (measure - 1...measure + 1).contains(line.width) && !isTooLong(line)
    }

    /// Whether a line has more characters than a column has room for: a mark can hang, Western letters and figures take less room than a
    /// Chinese character.
    func isTooLong(_ line: SourceLine) -> Bool {
        let extra = line.width - measure
        guard extra > 0, extra <= 4, let last = line.scalars.last else { return extra > 0 }
        let hanging = last.isStop || last.isCloser || last == "，" || last == "、" ? 1 : 0
        return extra > hanging + line.scalars.count { $0.isASCII }
    }
}
