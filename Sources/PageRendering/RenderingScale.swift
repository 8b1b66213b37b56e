/// How fine pages are drawn.
package struct RenderingScale: Sendable, Hashable {
    /// Pixels to an inch; fewer where a page is large.
    package var resolution: Double
    /// Pixels of the longer side.
    package var longestSide: Int
    /// Quality of the JPEG, 1…100.
    package var quality: Int

    package init(resolution: Double = 96, longestSide: Int = 1_600, quality: Int = 75) {
        self.resolution = resolution
        self.longestSide = longestSide
        self.quality = quality
    }

    /// The picture of a page of so many points; nil when that is no size.
    func size(width: Double, height: Double) -> RenderingSize? {
        guard width > 0, height > 0, width.isFinite, height.isFinite else { return nil }
        let factor = min(resolution / 72, Double(longestSide) / max(width, height))
        return RenderingSize(
            width: max(1, Int((width * factor).rounded())), height: max(1, Int((height * factor).rounded())),
            resolution: factor * 72)
    }
}

/// A picture in pixels.
struct RenderingSize: Sendable, Hashable {
    let width: Int
    let height: Int
    /// Pixels to an inch.
    let resolution: Double
}
