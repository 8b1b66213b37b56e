/// What the bytes of a pixel stand for, a byte a part.
package enum PixelSpace: Sendable, Hashable {
    case grey, rgb
    /// 255 is full ink.
    case cmyk

    /// Bytes of one pixel.
    package var parts: Int {
        switch self {
        case .grey: 1
        case .rgb: 3
        case .cmyk: 4
        }
    }
}
