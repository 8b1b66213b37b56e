import CairoCanvas
package import Pictures

/// Why a picture cannot be made to fit.
package enum PictureFittingFailure: Error, Sendable, Hashable {
    /// Its data are damaged behind the header.
    case broken
    /// Decoding it would take more memory than any picture is worth.
    case tooLarge
}

/// Pixels that are decoded at most: 256 MB.
let mostDecodedPixels = 64_000_000

/// A picture that has to be turned or recoloured may grow up to this size: the tables of a JPEG alone take a kilobyte.
private let negligibleBytes = 32 << 10
/// How often a picture with too many bytes is made smaller, each time by a fifth: to a ninth of its sides at last.
private let mostSteps = 11

/// The picture within the limits: as it came when it keeps them, else upright, in RGB of 8 bits, scaled down and encoded
/// anew. It never has more pixels than the source, nor more bytes unless it is tiny.
///
/// CMYK becomes RGB without profiles: good enough for a screen, not for proofs.
package func fittedPicture(
    _ picture: Picture, to limits: PictureLimits
) -> Result<Picture, PictureFittingFailure> {
    guard !picture.isUsable(within: limits) else { return .success(picture) }
    guard picture.width * picture.height <= mostDecodedPixels else { return .failure(.tooLarge) }
    let upright = picture.uprightSize
    var size = limits.size(width: upright.width, height: upright.height)
    guard let source = decoded(picture, for: size) else { return .failure(.broken) }
    let keepsAlpha = limits.allowsTransparency && picture.hasTransparency
    let mostBytes = min(limits.mostBytes, max(picture.bytes.count, negligibleBytes))
    var smallest: Picture?
    for _ in 0..<mostSteps {
        guard
            let image = source.redrawn(
                width: size.width, height: size.height, turned: picture.orientation.turn,
                keepsAlpha: keepsAlpha)
        else { return .failure(.broken) }
        let encoding = PictureEncoding(
            image: image, size: size, prefersPNG: picture.format == .png, keepsAlpha: keepsAlpha)
        guard let made = encoding.smallest(within: mostBytes) else { return .failure(.broken) }
        if made.bytes.count <= mostBytes { return .success(made) }
        smallest = made
        size = size.scaled(by: 0.8)
    }
    return smallest.map { .success($0) } ?? .failure(.broken)
}

/// Decodes no finer than is needed; pictures on their side are measured by the side that becomes the width.
private func decoded(_ picture: Picture, for size: PixelSize) -> CanvasImage? {
    switch picture.format {
    case .jpeg:
        let needed = picture.orientation.swapsSides ? size.height : size.width
        return CanvasImage.decoded(jpeg: picture.bytes, neededWidth: needed)
    case .png: return CanvasImage.decoded(png: picture.bytes)
    }
}
