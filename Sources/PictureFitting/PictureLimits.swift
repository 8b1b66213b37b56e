import Pictures

/// How large a picture may be for those who show it.
package struct PictureLimits: Sendable, Hashable {
    /// Pixels of the longer side.
    package let longestSide: Int
    /// Pixels in all.
    package let mostPixels: Int
    /// Bytes of the file.
    package let mostBytes: Int
    package let allowsTransparency: Bool

    package init(longestSide: Int, mostPixels: Int, mostBytes: Int, allowsTransparency: Bool) {
        self.longestSide = longestSide
        self.mostPixels = mostPixels
        self.mostBytes = mostBytes
        self.allowsTransparency = allowsTransparency
    }

    /// The size of an upright picture within the limits, in the proportions of the source and never larger than it.
    func size(width: Int, height: Int) -> PixelSize {
        let bySide = Double(longestSide) / Double(max(width, height))
        let byArea = (Double(mostPixels) / (Double(width) * Double(height))).squareRoot()
        let factor = min(1, bySide, byArea)
        // Rounded down, so that the product stays below the limit of the area.
        return PixelSize(
            width: max(1, Int(Double(width) * factor)), height: max(1, Int(Double(height) * factor)))
    }
}

/// Width and height in pixels.
struct PixelSize: Hashable {
    let width: Int
    let height: Int

    func scaled(by factor: Double) -> PixelSize {
        PixelSize(width: max(1, Int(Double(width) * factor)), height: max(1, Int(Double(height) * factor)))
    }
}

extension Picture {
    /// Size when it stands upright.
    var uprightSize: PixelSize {
        PixelSize(width: uprightWidth, height: uprightHeight)
    }

    /// Whether it can be passed on as it came: few readers turn pictures, none shows CMYK or 16 bits as it should.
    func isUsable(within limits: PictureLimits) -> Bool {
        let isCMYK = format == .jpeg && components == 4
        return limits.size(width: width, height: height) == PixelSize(width: width, height: height)
            && bytes.count <= limits.mostBytes && orientation == .upright && !isCMYK && bitDepth <= 8
            && (limits.allowsTransparency || !hasTransparency)
    }

    /// Whether a PNG has an alpha component.
    var hasTransparency: Bool { format == .png && (components == 2 || components == 4) }
}
