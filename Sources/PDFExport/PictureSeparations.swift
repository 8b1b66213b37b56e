import CairoCanvas
import ColourManagement
import JPEGCoding
import PictureFitting
import Pictures
import Geometry

/// The pictures of a page, parted into the inks that the PDF has of them.
final class PictureSeparations {
    private let conversion: InkConversion
    private var known: [String: InkPicture] = [:]

    init(_ conversion: InkConversion) { self.conversion = conversion }

    /// One plate of a picture as greys to draw; nil when the picture is broken.
    func plate(_ ink: Ink, of picture: Picture, at path: String) -> CanvasImage? {
        guard let separated = known[path] ?? separated(picture) else { return nil }
        known[path] = separated
        return CanvasImage.grey(separated.light(of: ink), width: separated.width, height: separated.height)?
            .turned(picture.orientation.turn)
    }

    private func separated(_ picture: Picture) -> InkPicture? {
        switch picture.format {
        case .png:
            guard let image = picture.decodedPNG() else { return nil }
            let pixels = image.rgbOnWhite()
            return InkPicture(
                width: image.width, height: image.height,
                inks: isGrey(pixels)
                    ? blackOnly(stride(from: 0, to: pixels.count, by: 3).map { pixels[$0] })
                    : conversion.inks(ofPicture: pixels))
        case .jpeg:
            guard let pixels = JPEGPixels(decoding: picture.bytes) else { return nil }
            return InkPicture(
                width: pixels.width, height: pixels.height,
                inks: inks(of: pixels, embeddedProfile(ofJPEG: picture.bytes).flatMap(PictureProfile.init)))
        }
    }

    private func inks(of pixels: JPEGPixels, _ profile: PictureProfile?) -> [UInt8] {
        switch pixels.space {
        case .grey: return blackOnly(profile?.screenGreys(of: pixels.bytes) ?? pixels.bytes)
        case .rgb: return conversion.inks(ofPicture: pixels.bytes, profile: profile)
        case .cmyk:
            if let inks = conversion.inks(ofInks: pixels.bytes, profile: profile) { return inks }
            var inks = pixels.bytes
            conversion.limit.hold(&inks)
            return inks
        }
    }

    /// A drawing without colours goes into the PDF as greys.
    private func isGrey(_ pixels: [UInt8]) -> Bool {
        stride(from: 0, to: pixels.count - 2, by: 3).allSatisfy { (start: Int) -> Bool in
            let red = pixels[start]
            return red == pixels[start + 1] && red == pixels[start + 2]
        }
    }

    private func blackOnly(_ greys: [UInt8]) -> [UInt8] {
        var inks = [UInt8](repeating: 0, count: greys.count * 4)
        for (index, grey) in greys.enumerated() { inks[index * 4 + 3] = 255 - grey }
        return inks
    }
}

/// Pixels of four inks.
private struct InkPicture {
    let width: Int
    let height: Int
    let inks: [UInt8]

    /// What paper the ink leaves, a byte a pixel.
    func light(of ink: Ink) -> [UInt8] {
        let offset = Ink.allCases.firstIndex(of: ink) ?? 0
        return (0..<(width * height)).map { 255 - inks[$0 * 4 + offset] }
    }
}
