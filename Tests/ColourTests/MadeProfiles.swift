import CLCMS
import ColourManagement
import Testing

// Layouts of pixels, which lcms2 composes by macros: number of the colour space, of the parts, of their bytes.
private let cmyk16Layout = cmsUInt32Number(PT_CMYK << 16 | 4 << 3 | 2)
private let labV2Layout = cmsUInt32Number(PT_LabV2 << 16 | 3 << 3 | 2)

/// ICC profiles made for a test.
enum MadeProfiles {
    /// A screen whose red part glows as green does in sRGB, and green as red.
    static func swappedScreen() throws -> [UInt8] {
        let curve = unsafe cmsBuildParametricToneCurve(
            nil, 4, [2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045])
        defer { unsafe cmsFreeToneCurve(curve) }
        var white = cmsCIExyY(x: 0.3127, y: 0.3290, Y: 1)
        var primaries = cmsCIExyYTRIPLE(
            Red: cmsCIExyY(x: 0.30, y: 0.60, Y: 1), Green: cmsCIExyY(x: 0.64, y: 0.33, Y: 1),
            Blue: cmsCIExyY(x: 0.15, y: 0.06, Y: 1))
        let profile = unsafe cmsCreateRGBProfile(&white, &primaries, [curve, curve, curve])
        return try unsafe saved(profile)
    }

    /// sRGB as lcms2 writes it.
    static func screen() throws -> [UInt8] { try unsafe saved(cmsCreate_sRGBProfile()) }

    /// Greys whose values are light itself.
    static func linearGrey() throws -> [UInt8] {
        let curve = unsafe cmsBuildGamma(nil, 1)
        defer { unsafe cmsFreeToneCurve(curve) }
        return try unsafe saved(cmsCreateGrayProfile(cmsD50_xyY(), curve))
    }

    /// A press like that of the given profile, on which cyan and magenta have changed their places.
    static func swappedPress(_ bytes: [UInt8]) throws -> [UInt8] {
        let press = unsafe cmsOpenProfileFromMem(bytes, cmsUInt32Number(bytes.count))
        defer { unsafe cmsCloseProfile(press) }
        let lab = unsafe cmsCreateLab2Profile(nil)
        defer { unsafe cmsCloseProfile(lab) }
        // 16 bits of four inks to 16 bits of Lab in the coding of ICC version 2.
        let toLab = unsafe cmsCreateTransform(
            press, cmyk16Layout, lab, labV2Layout, cmsUInt32Number(INTENT_PERCEPTUAL), 0)
        defer { unsafe cmsDeleteTransform(toLab) }
        let made = unsafe cmsCreateProfilePlaceholder(nil)
        unsafe cmsSetProfileVersion(made, 2.4)
        unsafe cmsSetDeviceClass(made, cmsSigOutputClass)
        unsafe cmsSetColorSpace(made, cmsSigCmykData)
        unsafe cmsSetPCS(made, cmsSigLabData)
        let table = unsafe cmsStageAllocCLut16bit(nil, 9, 4, 3, nil)
        let isSampled = unsafe cmsStageSampleCLut16bit(
            table,
            { input, output, transform in
                guard let input = unsafe input, let output = unsafe output else { return 0 }
                let inks = unsafe [input[1], input[0], input[2], input[3]]
                unsafe cmsDoTransform(transform, inks, output, 1)
                return 1
            }, toLab, 0)
        guard isSampled != 0 else { throw NoProfile() }
        let pipeline = unsafe cmsPipelineAlloc(nil, 4, 3)
        defer { unsafe cmsPipelineFree(pipeline) }
        unsafe cmsPipelineInsertStage(pipeline, cmsAT_BEGIN, table)
        unsafe cmsWriteTag(made, cmsSigAToB0Tag, UnsafeRawPointer(pipeline))
        return try unsafe saved(made)
    }

    @unsafe private static func saved(_ profile: cmsHPROFILE?) throws -> [UInt8] {
        guard let profile = unsafe profile else { throw NoProfile() }
        defer { unsafe cmsCloseProfile(profile) }
        var count: cmsUInt32Number = 0
        guard unsafe cmsSaveProfileToMem(profile, nil, &count) != 0 else { throw NoProfile() }
        var bytes = [UInt8](repeating: 0, count: Int(count))
        guard unsafe cmsSaveProfileToMem(profile, &bytes, &count) != 0 else { throw NoProfile() }
        return bytes
    }
}

/// The library made no profile.
private struct NoProfile: Error {}

extension [UInt8] {
    /// A JPEG with a profile in segments APP2 of at most so many bytes (ICC.1, annex B.4).
    func carrying(profile: [UInt8], bytesPerSegment size: Int = 65_000) -> [UInt8] {
        let pieces = stride(from: 0, to: profile.count, by: size).map {
            profile[$0..<Swift.min(profile.count, $0 + size)]
        }
        let segments = pieces.enumerated().flatMap { index, piece in
            let data = Array("ICC_PROFILE\0".utf8) + [UInt8(index + 1), UInt8(pieces.count)] + piece
            let length = data.count + 2
            return [0xFF, 0xE2, UInt8(length >> 8), UInt8(length & 255)] + data
        }
        return prefix(2) + segments + dropFirst(2)
    }
}
