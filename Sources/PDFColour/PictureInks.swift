import ColourManagement
import JPEGCoding
import PDFObjects
import Geometry

/// One picture of a file in inks.
///
/// Greys stay what they are, which is black ink alone. Colours become inks by the profile: photographs are encoded as
/// JPEG again, what came without loss stays without loss. Inks of others are held to the limit. What the colours of a
/// photograph mean is said by the profile in it, if it has one.
struct PictureInks {
    private let image: PDFObject
    private let conversion: InkConversion
    /// Where the eye sees no difference, at three times the size of 80.
    private static let quality = 92
    /// How often a photograph is made anew with less ink, until what JPEG does to it stays within the limit.
    private static let attempts = 3

    init(_ image: PDFObject, _ conversion: InkConversion) {
        self.image = image
        self.conversion = conversion
    }

    func convert() throws(PDFFailure) {
        // Readers smooth enlarged pictures by themselves; presses must not.
        for part in [image, image["SMask"]] where part.kind == .stream { part.removeKey("Interpolate") }
        guard image["ImageMask"].boolean != true else { return }
        let isPhotograph = filters == ["DCTDecode"]
        switch image["ColorSpace"].name {
        case "DeviceRGB":
            if isPhotograph { try convertPhotograph() } else { try convertPixels() }
        case "DeviceCMYK" where isPhotograph: try convertInks()
        case "DeviceGray" where isPhotograph: try convertGreys()
        default: break
        }
    }

    private var filters: [String] {
        let filter = image["Filter"]
        return filter.name.map { [$0] } ?? filter.items.compactMap(\.name)
    }

    private func convertPixels() throws(PDFFailure) {
        let pixels = try image.data()
        guard image["BitsPerComponent"].integer == 8,
            pixels.count == (image["Width"].integer ?? 0) * (image["Height"].integer ?? 0) * 3
        else { throw PDFFailure(reason: "a picture of an unexpected form") }
        setInks()
        image.removeKey("DecodeParms")
        image.replaceData(conversion.inks(ofPicture: pixels))
    }

    private func convertPhotograph() throws(PDFFailure) {
        let jpeg = try image.data(.none)
        let pixels = try decoded(jpeg)
        guard pixels.space == .rgb else { throw PDFFailure(reason: "a photograph of unexpected colours") }
        setInks()
        replace(pixels, inks: conversion.inks(ofPicture: pixels.bytes, profile: profile(of: jpeg)))
    }

    /// Greys by a profile of their own become those of the screen, whose negative is black ink.
    private func convertGreys() throws(PDFFailure) {
        let jpeg = try image.data(.none)
        guard let profile = profile(of: jpeg), profile.space == .grey else { return }
        let pixels = try decoded(jpeg)
        guard pixels.space == .grey, let greys = profile.screenGreys(of: pixels.bytes) else { return }
        let photograph = JPEGPixels(width: pixels.width, height: pixels.height, space: .grey, bytes: greys)
        guard let made = photograph.encoded(quality: PictureInks.quality) else { return }
        image.replaceData(made, filter: "DCTDecode")
    }

    private func profile(of jpeg: [UInt8]) -> PictureProfile? {
        embeddedProfile(ofJPEG: jpeg).flatMap(PictureProfile.init)
    }

    private func convertInks() throws(PDFFailure) {
        let jpeg = try image.data(.none)
        let pixels = try decoded(jpeg)
        guard pixels.space == .cmyk else { throw PDFFailure(reason: "a photograph of unexpected inks") }
        if let inks = conversion.inks(ofInks: pixels.bytes, profile: profile(of: jpeg)) {
            replace(pixels, inks: inks)
        } else if InkLimit.mostPercent(of: pixels.bytes) > Double(conversion.limit.percent) {
            var inks = pixels.bytes
            conversion.limit.hold(&inks)
            replace(pixels, inks: inks)
        } else if hasAdobeMarker(jpeg) {
            image["Decode"] = inversion
        }
    }

    private func decoded(_ jpeg: [UInt8]) throws(PDFFailure) -> JPEGPixels {
        guard let pixels = JPEGPixels(decoding: jpeg) else { throw PDFFailure(reason: "a broken photograph") }
        return pixels
    }

    private func setInks() { image["ColorSpace"] = image.file.name("DeviceCMYK") }

    /// JPEG changes pixels a little, also those that stand at the limit: what a press would decode is measured.
    private func replace(_ pixels: JPEGPixels, inks: [UInt8]) {
        var inks = inks
        var limit = conversion.limit
        for _ in 0..<PictureInks.attempts {
            let photograph = JPEGPixels(width: pixels.width, height: pixels.height, space: .cmyk, bytes: inks)
            guard let jpeg = photograph.encoded(quality: PictureInks.quality),
                let again = JPEGPixels(decoding: jpeg)
            else { break }
            let excess = InkLimit.mostPercent(of: again.bytes) - Double(conversion.limit.percent)
            if excess <= 0 {
                image["Decode"] = inversion
                return image.replaceData(jpeg, filter: "DCTDecode")
            }
            limit = InkLimit(percent: limit.percent - Int(excess.rounded(.up)))
            limit.hold(&inks)
        }
        image.removeKey("Decode")
        image.replaceData(inks)
    }

    /// Photographs of inks hold 255 for none.
    private var inversion: PDFObject { image.file.array([1, 0, 1, 0, 1, 0, 1, 0]) }
}
