import CairoCanvas
import ColourManagement
import PictureFitting
import Pictures

extension Picture {
    /// A PNG decoded, in sRGB whatever its profile; nil when it is broken.
    func decodedPNG() -> CanvasImage? {
        guard let image = CanvasImage.decoded(png: bytes) else { return nil }
        guard let profile = pngProfile.flatMap(PictureProfile.init) else { return image }
        return image.recoloured(by: profile.screenColours) ?? image
    }

    /// The picture for pixels, with at least as many as it is drawn over; nil when it is broken.
    ///
    /// - Parameter width: pixels of the place that it is drawn on.
    func drawable(width: Int) -> CanvasImage? {
        switch format {
        case .jpeg:
            // The decoder counts along the stored rows, which may stand upright on the page.
            let needed = width * self.width / max(1, uprightWidth)
            return CanvasImage.decoded(jpeg: bytes, neededWidth: needed)?.turned(orientation.turn)
        case .png: return decodedPNG()
        }
    }
}
