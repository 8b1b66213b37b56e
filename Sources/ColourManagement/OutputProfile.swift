internal import CLCMS

/// A printing condition as an ICC profile of class output for cyan, magenta, yellow and black.
package struct OutputProfile: Sendable, Hashable {
    /// The file as it is embedded.
    package let bytes: [UInt8]
    /// What the profile calls itself, in ASCII: the name of the printing condition.
    package let name: String
    /// Version of ICC.1 in hundredths: 240, 420.
    package let version: Int

    /// Profiles of presses have under 3 MiB; nothing larger is embedded in a newspaper.
    package static let largest = 8 << 20

    package init(_ bytes: [UInt8]) throws(ProfileFailure) {
        guard bytes.count <= OutputProfile.largest else { throw .tooLarge(bytes.count) }
        guard let profile = ProfileHandle(bytes) else { throw .notAProfile }
        let handle = unsafe profile.handle
        guard unsafe cmsGetDeviceClass(handle) == cmsSigOutputClass else { throw .notForOutput }
        guard unsafe cmsGetColorSpace(handle) == cmsSigCmykData else { throw .notCMYK }
        // PDF 1.6 knows ICC profiles up to version 4 (ISO 32000-1, table 67).
        let version = unsafe Int((cmsGetProfileVersion(handle) * 100).rounded())
        guard version < 500 else { throw .tooNew(version) }
        for intent in RenderingIntent.allCases {
            let isSupported = unsafe cmsIsIntentSupported(
                handle, intent.number, cmsUInt32Number(LCMS_USED_AS_OUTPUT))
            guard isSupported != 0 else { throw .cannotConvert }
        }
        self.bytes = bytes
        self.version = version
        name = profile.description ?? "CMYK"
    }
}

/// Why bytes are no output profile.
package enum ProfileFailure: Error, Sendable, Hashable {
    case tooLarge(Int)
    case notAProfile
    /// Its class is another: display, input, link.
    case notForOutput
    /// Its inks are others.
    case notCMYK
    /// Its version, in hundredths.
    case tooNew(Int)
    /// It lacks the tables from colours to inks.
    case cannotConvert
    /// The library could make no transform of it.
    case noTransform

    package var reason: String {
        switch self {
        case .tooLarge(let count): "\(count) bytes"
        case .notAProfile: "no ICC profile"
        case .notForOutput: "not of class output (prtr)"
        case .notCMYK: "not for CMYK"
        case .tooNew(let version): "ICC version \(version / 100).\(version % 100 / 10)"
        case .cannotConvert: "no tables from colours to inks"
        case .noTransform: "no transform from sRGB"
        }
    }
}

/// How colours that the press cannot print are dealt with.
package enum RenderingIntent: Sendable, Hashable, CaseIterable {
    /// All colours move closer together: for photographs.
    case perceptual
    /// What can be printed stays as it is; white becomes that of the paper.
    case relativeColorimetric

    var number: cmsUInt32Number {
        switch self {
        case .perceptual: cmsUInt32Number(INTENT_PERCEPTUAL)
        case .relativeColorimetric: cmsUInt32Number(INTENT_RELATIVE_COLORIMETRIC)
        }
    }
}

/// The owner of an open profile of lcms2.
@safe final class ProfileHandle {
    let handle: cmsHPROFILE

    /// Nil when the bytes are no profile.
    init?(_ bytes: [UInt8]) {
        guard let handle = unsafe cmsOpenProfileFromMem(bytes, cmsUInt32Number(bytes.count)) else { return nil }
        unsafe self.handle = handle
    }

    private init(taking handle: cmsHPROFILE) { unsafe self.handle = handle }

    /// Nil when there is no memory for it.
    static func sRGB() -> ProfileHandle? {
        guard let handle = unsafe cmsCreate_sRGBProfile() else { return nil }
        return unsafe ProfileHandle(taking: handle)
    }

    /// Greys with the tone curve of sRGB (IEC 61966-2-1); nil when there is no memory for it.
    static func screenGrey() -> ProfileHandle? {
        let curve = unsafe cmsBuildParametricToneCurve(
            nil, 4, [2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045])
        defer { unsafe cmsFreeToneCurve(curve) }
        guard let curve = unsafe curve, let handle = unsafe cmsCreateGrayProfile(cmsD50_xyY(), curve) else {
            return nil
        }
        return unsafe ProfileHandle(taking: handle)
    }

    deinit { unsafe cmsCloseProfile(handle) }

    var description: String? {
        var letters = [CChar](repeating: 0, count: 256)
        let count = unsafe cmsGetProfileInfoASCII(
            handle, cmsInfoDescription, "en", "US", &letters, cmsUInt32Number(letters.count))
        let bytes = letters.prefix(Int(count)).map { UInt8(bitPattern: $0) }
        let printable = bytes.prefix { $0 != 0 }.filter { (32..<127).contains($0) }
        return printable.isEmpty ? nil : String(decoding: printable, as: UTF8.self)
    }
}
