internal import CLCMS
import Geometry

/// The owner of a transform of lcms2 between pixels of 8 bits a part.
@safe final class ColourTransform {
    private let handle: cmsHTRANSFORM
    private let sourceParts: Int
    private let targetParts: Int
    /// Pixels converted at a time; what lcms2 counts in 32 bits.
    private static let strip = 1 << 20

    /// Nil when the library can make none of the two profiles.
    ///
    /// - Parameters:
    ///   - intent: as lcms2 numbers it, the intents that keep black ink included.
    ///   - isTabulated: whether a table is made first, which many pixels repay.
    init?(
        from source: ProfileHandle, _ sourceSpace: PixelSpace, to target: ProfileHandle,
        _ targetSpace: PixelSpace, intent: cmsUInt32Number, isTabulated: Bool
    ) {
        guard
            let handle = unsafe cmsCreateTransform(
                source.handle, sourceSpace.layout, target.handle, targetSpace.layout, intent,
                cmsUInt32Number(
                    cmsFLAGS_BLACKPOINTCOMPENSATION | cmsFLAGS_NOCACHE
                        | (isTabulated ? 0 : cmsFLAGS_NOOPTIMIZE)))
        else { return nil }
        unsafe self.handle = handle
        sourceParts = sourceSpace.parts
        targetParts = targetSpace.parts
    }

    deinit { unsafe cmsDeleteTransform(handle) }

    func converted(_ pixels: [UInt8]) -> [UInt8] {
        let count = pixels.count / sourceParts
        return unsafe [UInt8](unsafeUninitializedCapacity: count * targetParts) { target, written in
            unsafe pixels.withUnsafeBufferPointer { source in
                guard let from = source.baseAddress, let to = target.baseAddress else { return }
                for start in stride(from: 0, to: count, by: ColourTransform.strip) {
                    let length = min(ColourTransform.strip, count - start)
                    unsafe cmsDoTransform(
                        handle, from + start * sourceParts, to + start * targetParts, cmsUInt32Number(length))
                }
            }
            written = count * targetParts
        }
    }
}

extension PixelSpace {
    fileprivate var layout: cmsUInt32Number {
        switch self {
        case .grey: grey8Layout
        case .rgb: rgb8Layout
        case .cmyk: cmyk8Layout
        }
    }
}
