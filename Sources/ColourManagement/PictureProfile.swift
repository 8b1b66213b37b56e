internal import CLCMS
package import Geometry

/// What the colours of one picture mean: the ICC profile that came with it.
package struct PictureProfile: Sendable, Hashable {
    package let bytes: [UInt8]
    package let space: PixelSpace

    /// Nil when the bytes are no profile that pictures of one of the spaces can be read by, or mean sRGB: a picture with
    /// a broken profile is one without, and without a profile colours are those of sRGB.
    package init?(_ bytes: [UInt8]) {
        guard bytes.count <= OutputProfile.largest, let profile = ProfileHandle(bytes) else { return nil }
        let handle = unsafe profile.handle
        switch unsafe cmsGetDeviceClass(handle) {
        case cmsSigInputClass, cmsSigDisplayClass, cmsSigOutputClass, cmsSigColorSpaceClass: break
        default: return nil
        }
        switch unsafe cmsGetColorSpace(handle) {
        case cmsSigGrayData: space = .grey
        case cmsSigRgbData: space = .rgb
        case cmsSigCmykData: space = .cmyk
        default: return nil
        }
        // PDF knows ICC profiles up to version 4 (ISO 32000-1, table 67).
        guard unsafe cmsGetProfileVersion(handle) < 5 else { return nil }
        let intent = RenderingIntent.perceptual.number
        guard unsafe cmsIsIntentSupported(handle, intent, cmsUInt32Number(LCMS_USED_AS_INPUT)) != 0 else {
            return nil
        }
        self.bytes = bytes
        if isScreen { return nil }
    }

    /// Whether its colours are those of sRGB, or nearer than anybody sees.
    private var isScreen: Bool {
        let steps = stride(from: 0, through: 255, by: 51).map { UInt8($0) }
        let pixels = steps.flatMap { red in steps.flatMap { green in steps.flatMap { [red, green, $0] } } }
        guard space == .rgb, let converted = screenColours(of: pixels) else { return false }
        return zip(pixels, converted).allSatisfy { abs(Int($0) - Int($1)) <= 2 }
    }

    /// Pixels of red, green and blue by this profile as those of sRGB. A profile of greys takes them for greys.
    ///
    /// - Returns: nil when the profile is one of inks, or the library cannot convert from it.
    package func screenColours(of pixels: [UInt8]) -> [UInt8]? {
        switch space {
        case .cmyk: return nil
        case .rgb:
            guard let source = ProfileHandle(bytes), let target = ProfileHandle.sRGB() else { return nil }
            let transform = ColourTransform(
                from: source, .rgb, to: target, .rgb, intent: RenderingIntent.perceptual.number,
                isTabulated: true)
            return transform.map { withNeutralGreys($0.converted(pixels), from: pixels) }
        case .grey:
            let greys = stride(from: 0, to: pixels.count, by: PixelSpace.rgb.parts).map { pixels[$0] }
            return screenGreys(of: greys).map { $0.flatMap { [$0, $0, $0] } }
        }
    }

    /// Rounding must not make colours of greys: greys are printed in black ink alone.
    private func withNeutralGreys(_ converted: [UInt8], from pixels: [UInt8]) -> [UInt8] {
        var result = converted
        for start in stride(from: 0, to: pixels.count - 2, by: PixelSpace.rgb.parts) {
            let wasGrey = pixels[start] == pixels[start + 1] && pixels[start] == pixels[start + 2]
            let middle = converted[start + 1]
            let isNearlyGrey =
                abs(Int(converted[start]) - Int(middle)) <= 2
                && abs(Int(converted[start + 2]) - Int(middle)) <= 2
            guard wasGrey, isNearlyGrey else { continue }
            result[start] = middle
            result[start + 2] = middle
        }
        return result
    }

    /// Greys by this profile as those of sRGB; nil when it is no profile of greys.
    package func screenGreys(of greys: [UInt8]) -> [UInt8]? {
        guard space == .grey, let source = ProfileHandle(bytes), let target = ProfileHandle.screenGrey() else {
            return nil
        }
        let transform = ColourTransform(
            from: source, .grey, to: target, .grey, intent: RenderingIntent.perceptual.number, isTabulated: true
        )
        return transform?.converted(greys)
    }
}
