import CairoCanvas
import Pictures

/// The ways to write a picture, from the best to the smallest.
struct PictureEncoding {
    let image: CanvasImage
    let size: PixelSize
    /// Drawings and charts stay sharp in PNG.
    let prefersPNG: Bool
    /// A JPEG has no transparency.
    let keepsAlpha: Bool

    private static let qualities = [88, 80, 70, 60]

    /// The first that has at most so many bytes, else the one with the fewest; nil when none can be written.
    func smallest(within mostBytes: Int) -> Picture? {
        var best: Picture?
        for encode in ways {
            guard let made = encode() else { continue }
            if made.bytes.count <= mostBytes { return made }
            if best.map({ made.bytes.count < $0.bytes.count }) ?? true { best = made }
        }
        return best
    }

    private var ways: [() -> Picture?] {
        let png = { picture(image.png(), as: .png, components: keepsAlpha ? 4 : 3) }
        guard !keepsAlpha else { return [png] }
        let jpegs = PictureEncoding.qualities.map { quality in
            { picture(image.jpeg(quality: quality), as: .jpeg, components: 3) }
        }
        return prefersPNG ? [png] + jpegs : jpegs
    }

    private func picture(
        _ encoded: Result<[UInt8], CanvasFailure>, as format: Picture.Format, components: Int
    ) -> Picture? {
        guard case .success(let bytes) = encoded else { return nil }
        return Picture(
            bytes: bytes, format: format, width: size.width, height: size.height, components: components)
    }
}
