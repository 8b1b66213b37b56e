/// A part of a face as a font file of its own, in which the glyphs have other numbers.
///
/// What draws a font goes through all numbers that it has. A face for Chinese has tens of thousands, a part of it that
/// kept them would have as many.
package struct FaceSubset: Sendable {
    package let bytes: [UInt8]
    /// The number of a glyph in the file at the place of its number in the face; 0 for those that are not in it.
    private let numbers: [UInt16]

    /// - Parameter numbers: each glyph's number in the face with that in the file.
    init(bytes: [UInt8], numbers: [(face: UInt32, file: UInt32)]) {
        self.bytes = bytes
        var places = [UInt16](repeating: 0, count: numbers.reduce(0) { max($0, Int($1.face) + 1) })
        for number in numbers { places[Int(number.face)] = UInt16(truncatingIfNeeded: number.file) }
        self.numbers = places
    }

    /// What the file calls a glyph of the face; 0, the sign for what is missing, when it does not have it.
    package func number(of glyph: UInt32) -> UInt32 {
        Int(glyph) < numbers.count ? UInt32(numbers[Int(glyph)]) : 0
    }
}
