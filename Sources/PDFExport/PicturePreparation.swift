import CairoCanvas
import PictureFitting
import Pictures

/// Makes pictures ready for a PDF: no finer than it needs them, and in RGB where it has no inks.
struct PicturePreparation {
    /// Pixels to the inch that are kept; nil keeps all.
    let pixelsPerInch: Int?
    /// Whether a picture in CMYK may stay so.
    let allowsCMYK: Bool

    /// Coding a picture anew costs more than the last few pixels are worth.
    private static let tolerance = 1.25

    /// The picture on a place so many points wide; nil when it is broken.
    func image(_ path: String, _ picture: Picture, width: Double) -> CanvasImage? {
        let prepared = prepared(picture, width: width)
        switch prepared.format {
        case .jpeg:
            // The same picture at another size is another picture.
            return .passedThrough(
                jpeg: prepared.bytes, name: "\(path) \(prepared.width)", width: prepared.width,
                height: prepared.height)?.turned(prepared.orientation.turn)
        case .png: return prepared.decodedPNG()
        }
    }

    private func prepared(_ picture: Picture, width: Double) -> Picture {
        let isCMYK = picture.format == .jpeg && picture.components == 4
        let side = longestSide(of: picture, width: width)
        guard side != nil || isCMYK && !allowsCMYK else { return picture }
        let limits = PictureLimits(
            longestSide: side ?? .max, mostPixels: .max, mostBytes: .max, allowsTransparency: true)
        switch fittedPicture(picture, to: limits) {
        case .success(let fitted): return fitted
        case .failure: return picture
        }
    }

    /// Pixels that the longer side needs; nil when the picture has not many more.
    private func longestSide(of picture: Picture, width: Double) -> Int? {
        guard let pixelsPerInch else { return nil }
        let needed = max(1, width / 72 * Double(pixelsPerInch))
        guard Double(picture.uprightWidth) > needed * PicturePreparation.tolerance else { return nil }
        return max(
            1,
            Int(
                (Double(max(picture.width, picture.height)) * needed / Double(picture.uprightWidth)).rounded(
                    .up)))
    }
}
