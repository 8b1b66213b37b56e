/// The characters of well-formed UTF-8.
func decoded(_ bytes: Span<UInt8>) -> [Unicode.Scalar] {
    var result = [Unicode.Scalar](repeating: " ", count: bytes.characterCount)
    var scalars = result.mutableSpan
    var index = 0
    for place in scalars.indices {
        let first = UInt32(bytes[index])
        let value: UInt32
        if first >= 0xE0, first < 0xF0 {
            value = (first & 0x0F) << 12 | bytes.rest(index &+ 1) << 6 | bytes.rest(index &+ 2)
            index &+= 3
        } else if first < 0x80 {
            value = first
            index &+= 1
        } else if first < 0xE0 {
            value = (first & 0x1F) << 6 | bytes.rest(index &+ 1)
            index &+= 2
        } else {
            value =
                (first & 0x07) << 18 | bytes.rest(index &+ 1) << 12 | bytes.rest(index &+ 2) << 6
                | bytes.rest(index &+ 3)
            index &+= 4
        }
        scalars[place] = Unicode.Scalar(value) ?? "\u{FFFD}"
    }
    return result
}

extension Span<UInt8> {
    /// The bits of a byte that goes on with a character.
    @inline(__always)
    fileprivate func rest(_ index: Int) -> UInt32 { UInt32(self[index] & 0x3F) }
}
