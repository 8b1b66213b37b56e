/// Marks behind words of another language, which keep their width.
extension WidthReading {
    private static let phraseMarks = ScalarSet(",.'-&’")

    /// Hello, world!: the mark follows two Latin words or more, before which no Chinese word stands.
    func endsLatinPhrase(_ index: Int) -> Bool {
        guard let last = context.before(index), last.isLatin || last.isDigit else { return false }
        var words = 1
        var first = index - 1
        var isAfterBlank = false
        var position = index - 2
        while position >= 0 {
            let scalar = scalars[position]
            if scalar.isLatin || scalar.isDigit {
                if isAfterBlank { words += 1 }
                isAfterBlank = false
                first = position
            } else if scalar.isBlank {
                isAfterBlank = true
            } else if !WidthReading.phraseMarks.contains(scalar) {
                break
            }
            position -= 1
        }
        position = first - 1
        while position >= 0, scalars[position].isBlank { position -= 1 }
        return words >= 2 && (position < 0 || scalars[position].isJudgedMark)
    }
}
