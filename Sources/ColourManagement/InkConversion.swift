internal import CLCMS
package import Geometry

/// Colours of the screen (sRGB) as inks of a printing condition, within its ink limit.
///
/// Greys become black ink alone. Everything else goes through the profile, with black point compensation: single
/// colours relative to the paper, pictures as they look (perceptual).
@safe package final class InkConversion {
    package let profile: OutputProfile
    package let limit: InkLimit
    private let colours: ColourTransform
    /// By the profile of the picture, nil for sRGB. Each is made when the first picture comes that needs it: its table
    /// for millions of pixels costs more than a page of type.
    private var pictures: [PictureProfile?: ColourTransform] = [:]
    private let source: ProfileHandle
    private let target: ProfileHandle
    private var known: [Colour: Inks] = [:]
    /// No page has more distinct colours outside pictures; beyond it they are converted each time.
    private static let mostKnown = 4096

    package init(_ profile: OutputProfile, limit: InkLimit) throws(ProfileFailure) {
        self.profile = profile
        self.limit = limit
        guard let source = ProfileHandle.sRGB(), let target = ProfileHandle(profile.bytes),
            let colours = ColourTransform(
                from: source, .rgb, to: target, .cmyk, intent: RenderingIntent.relativeColorimetric.number,
                isTabulated: false)
        else { throw .noTransform }
        self.source = source
        self.target = target
        self.colours = colours
    }

    package func inks(of colour: Colour) -> Inks {
        if colour.red == colour.green, colour.green == colour.blue {
            return Inks(cyan: 0, magenta: 0, yellow: 0, black: 255 - colour.red)
        }
        if let inks = known[colour] { return inks }
        let made = colours.converted([colour.red, colour.green, colour.blue])
        let inks = limit.limited(Inks(cyan: made[0], magenta: made[1], yellow: made[2], black: made[3]))
        if known.count < InkConversion.mostKnown { known[colour] = inks }
        return inks
    }

    /// Pixels of a picture as pixels of four inks.
    ///
    /// - Parameters:
    ///   - pixels: red, green and blue.
    ///   - profile: what they mean; sRGB when there is none, or it is one of other colours.
    package func inks(ofPicture pixels: [UInt8], profile: PictureProfile? = nil) -> [UInt8] {
        let profile = profile?.space == .rgb ? profile : nil
        let transform =
            pictures[profile]
            ?? ColourTransform(
                from: profile.flatMap { ProfileHandle($0.bytes) } ?? source, .rgb, to: target, .cmyk,
                intent: RenderingIntent.perceptual.number, isTabulated: true)
        pictures[profile] = transform
        var inks = (transform ?? colours).converted(pixels)
        limit.hold(&inks)
        return inks
    }

    /// Inks of another printing condition as inks of this one, within the limit. Black stays on its plate.
    ///
    /// - Returns: nil when the picture needs no conversion: its inks are those of this condition, or nobody says whose
    ///   they are.
    package func inks(ofInks pixels: [UInt8], profile other: PictureProfile?) -> [UInt8]? {
        guard let other, other.space == .cmyk, other.bytes != profile.bytes else { return nil }
        let transform =
            pictures[other]
            ?? ProfileHandle(other.bytes).flatMap {
                ColourTransform(
                    from: $0, .cmyk, to: target, .cmyk,
                    intent: cmsUInt32Number(INTENT_PRESERVE_K_PLANE_PERCEPTUAL),
                    isTabulated: true)
            }
        guard let transform else { return nil }
        pictures[other] = transform
        var inks = transform.converted(pixels)
        limit.hold(&inks)
        return inks
    }
}
