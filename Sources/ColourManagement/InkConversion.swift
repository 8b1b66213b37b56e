internal import CLCMS
package import Geometry

/// Colours of the screen (sRGB) as inks of a printing condition, within its ink limit.
///
/// Greys become black ink alone. Everything else goes through the profile, with black point compensation: single
/// colours relative to the paper, pictures as they look (perceptual).
@safe package final class InkConversion {
    package let profile: OutputProfile
    package let limit: InkLimit
    private let colours: TransformHandle
    /// Made when the first picture comes: its table for millions of pixels costs more than a page of type.
    private lazy var pictures = TransformHandle(from: source, to: target, .perceptual, isTabulated: true)
    private let source: ProfileHandle
    private let target: ProfileHandle
    private var known: [Colour: Inks] = [:]
    /// No page has more distinct colours outside pictures; beyond it they are converted each time.
    private static let mostKnown = 4096

    package init(_ profile: OutputProfile, limit: InkLimit) throws(ProfileFailure) {
        self.profile = profile
        self.limit = limit
        guard let source = ProfileHandle.sRGB(), let target = ProfileHandle(profile.bytes),
            let colours = TransformHandle(from: source, to: target, .relativeColorimetric, isTabulated: false)
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

    /// Pixels of red, green and blue as pixels of four inks.
    package func inks(ofPicture pixels: [UInt8]) -> [UInt8] {
        var inks = (pictures ?? colours).converted(pixels)
        limit.hold(&inks)
        return inks
    }
}

/// The owner of a transform of lcms2 from 8-bit RGB to 8-bit CMYK.
@safe private final class TransformHandle {
    private let handle: cmsHTRANSFORM
    /// Pixels converted at a time; what lcms2 counts in 32 bits.
    private static let strip = 1 << 20

    /// - Parameter isTabulated: whether a table is made first, which many pixels repay.
    init?(from source: ProfileHandle, to target: ProfileHandle, _ intent: RenderingIntent, isTabulated: Bool) {
        guard
            let handle = unsafe cmsCreateTransform(
                source.handle, rgb8Layout, target.handle, cmyk8Layout, intent.number,
                cmsUInt32Number(
                    cmsFLAGS_BLACKPOINTCOMPENSATION | cmsFLAGS_NOCACHE
                        | (isTabulated ? 0 : cmsFLAGS_NOOPTIMIZE)))
        else { return nil }
        unsafe self.handle = handle
    }

    deinit { unsafe cmsDeleteTransform(handle) }

    func converted(_ pixels: [UInt8]) -> [UInt8] {
        let count = pixels.count / 3
        return unsafe [UInt8](unsafeUninitializedCapacity: count * 4) { target, written in
            unsafe pixels.withUnsafeBufferPointer { source in
                guard let from = source.baseAddress, let to = target.baseAddress else { return }
                for start in stride(from: 0, to: count, by: TransformHandle.strip) {
                    let length = min(TransformHandle.strip, count - start)
                    unsafe cmsDoTransform(
                        handle, from + start * 3, to + start * 4, cmsUInt32Number(length))
                }
            }
            written = count * 4
        }
    }
}
