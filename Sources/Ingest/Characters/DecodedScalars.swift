/// The characters of a text.
func decoded(_ text: UTF8Span) -> [Unicode.Scalar] {
    let bytes = text.span
    let length = bytes.characterCount
    return unsafe [Unicode.Scalar](unsafeUninitializedCapacity: length) { scalars, count in
        // That the text is well-formed is known of its type: no byte needs to be asked whether it is there.
        unsafe bytes.withUnsafeBufferPointer { unsafe decode($0, to: scalars) }
        count = length
    }
}

/// - Parameters:
///   - bytes: well-formed UTF-8.
///   - scalars: room for as many characters as it has.
private func decode(_ bytes: UnsafeBufferPointer<UInt8>, to scalars: UnsafeMutableBufferPointer<Unicode.Scalar>)
{
    var index = 0
    for place in scalars.indices {
        let first = unsafe UInt32(bytes[index])
        let value: UInt32
        if first >= 0xE0, first < 0xF0 {
            value = unsafe (first & 0x0F) << 12 | bytes.rest(index &+ 1) << 6 | bytes.rest(index &+ 2)
            index &+= 3
        } else if first < 0x80 {
            value = first
            index &+= 1
        } else if first < 0xE0 {
            value = unsafe (first & 0x1F) << 6 | bytes.rest(index &+ 1)
            index &+= 2
        } else {
            let second = unsafe (first & 0x07) << 18 | bytes.rest(index &+ 1) << 12
            value = unsafe second | bytes.rest(index &+ 2) << 6 | bytes.rest(index &+ 3)
            index &+= 4
        }
        unsafe scalars.initializeElement(at: place, to: unsafeBitCast(value, to: Unicode.Scalar.self))
    }
}

extension UnsafeBufferPointer<UInt8> {
    /// The bits of a byte that goes on with a character.
    @inline(__always)
    fileprivate func rest(_ index: Int) -> UInt32 { unsafe UInt32(self[index] & 0x3F) }
}
