/// A set of characters of the basic plane; asking it costs one look into a table.
struct ScalarSet: Sendable {
    /// A bit for each character.
    private var bits = [UInt64](repeating: 0, count: 0x1_0000 / 64)

    /// - Parameter characters: all of them in the basic plane; blanks between them only order the list.
    init(_ characters: String = "") {
        for scalar in characters.unicodeScalars where !scalar.isBlank { insert(scalar) }
    }

    mutating func insert(_ scalar: Unicode.Scalar) {
        precondition(scalar.value < 0x1_0000, "\(scalar) is outside the basic plane")
        bits[Int(scalar.value >> 6)] |= 1 << UInt64(scalar.value & 63)
    }

    func contains(_ scalar: Unicode.Scalar) -> Bool {
        scalar.value < 0x1_0000 && bits[Int(scalar.value >> 6)] & (1 << UInt64(scalar.value & 63)) != 0
    }
}
