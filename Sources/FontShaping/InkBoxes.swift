/// TrueType outlines in which each glyph is the box around its ink.
///
/// Cairo has FreeType load every glyph at every size that it is set in, only to learn where its ink lies; with
/// PostScript outlines that is a fifth of the time that a PDF takes. What it embeds it reads from the table `CFF ` by
/// itself. A font that holds both is measured by its boxes and embedded with its outlines.
struct InkBoxes {
    /// The boxes, one after the other (OpenType, glyf).
    private(set) var outlines: [UInt8] = []
    /// Where each begins, in four bytes (OpenType, loca).
    private(set) var places: [UInt8] = []
    /// How many glyphs there are and what they are made of (OpenType, maxp).
    let profile: [UInt8]

    /// - Parameter ink: of each glyph; nil for one that is empty.
    init(count: Int, ink: (Int) -> GlyphInk?) {
        // Version 1.0; of each glyph at most four points in one contour, and no instructions.
        profile =
            [0, 1, 0, 0, UInt8(truncatingIfNeeded: count >> 8), UInt8(truncatingIfNeeded: count)]
            + [0, 4, 0, 1, 0, 0, 0, 0, 0, 2] + [UInt8](repeating: 0, count: 16)
        places.reserveCapacity(4 * (count + 1))
        for glyph in 0..<count {
            appendPlace()
            if let ink = ink(glyph) { append(ink) }
        }
        appendPlace()
    }

    /// Lets a glyph begin where the next box will.
    private mutating func appendPlace() {
        for shift in [24, 16, 8, 0] { places.append(UInt8(truncatingIfNeeded: outlines.count >> shift)) }
    }

    /// One contour of four points, from the lower left corner upwards.
    private mutating func append(_ ink: GlyphInk) {
        let (width, height) = (ink.right - ink.left, ink.top - ink.bottom)
        append([1, ink.left, ink.bottom, ink.right, ink.top])
        // The last point of the contour, no instructions, four points on the curve.
        append([3, 0])
        outlines += [1, 1, 1, 1]
        append([ink.left, 0, width, 0])
        append([ink.bottom, height, 0, -height])
    }

    private mutating func append(_ numbers: [Int32]) {
        for number in numbers {
            let bits = UInt16(bitPattern: Int16(clamping: number))
            outlines.append(UInt8(bits >> 8))
            outlines.append(UInt8(bits & 0xFF))
        }
    }
}
