package import Geometry

/// What shaping must know besides the text and its face.
package struct ShapingOptions: Sendable, Hashable {
    /// BCP 47 language of the text; decides the forms of its Chinese characters.
    package var language: String
    package var writingMode: WritingMode
    /// In vertical lines: the longest number that stands upright in one cell (纵中横), in digits.
    package var longestUprightNumber: Int
    /// In vertical lines: the longest group of Latin capitals that stands upright in one cell.
    package var longestUprightLetters: Int

    package init(
        language: String = "zh-Hans", writingMode: WritingMode = .horizontal, longestUprightNumber: Int = 2,
        longestUprightLetters: Int = 1
    ) {
        self.language = language
        self.writingMode = writingMode
        self.longestUprightNumber = longestUprightNumber
        self.longestUprightLetters = longestUprightLetters
    }
}
