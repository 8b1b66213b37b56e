/// How a character stands in a vertical line (UAX #50, property Vertical_Orientation).
package enum VerticalOrientation: UInt8, Sendable, Hashable {
    /// R: turned 90° clockwise with the line.
    case sideways
    /// U: as on a horizontal line.
    case upright
    /// Tu: upright, but by a glyph of its own where the face has one (。，、).
    case transformedUpright
    /// Tr: by a glyph of its own where the face has one, and else turned (（）「」).
    case transformedSideways

    package init(_ scalar: Unicode.Scalar) {
        switch scalar.value {
        case 0x4E00...0x9FFF: self = .upright
        case 0x20...0x7E: self = .sideways
        default: self = VerticalOrientation.looked(up: scalar.value)
        }
    }

    private static func looked(up value: UInt32) -> VerticalOrientation {
        var low = 0
        var high = stretches.count
        while high - low > 1 {
            let middle = (low + high) / 2
            if stretches[middle].start <= value { low = middle } else { high = middle }
        }
        return stretches[low].value
    }
}
