/// Knows where words begin in Chinese text: a headline is not broken inside one.
package protocol WordFinder {
    /// Offsets in UTF-8 at which words begin, the start and the end of the text included.
    func wordStarts(in text: String) -> [Int]
}
