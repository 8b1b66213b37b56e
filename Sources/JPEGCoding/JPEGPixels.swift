internal import CTurboJPEG
package import Geometry

/// The pixels of a JPEG, row after row from the top, a byte for each part.
package struct JPEGPixels: Sendable, Hashable {
    package let width: Int
    package let height: Int
    package let space: PixelSpace
    package let bytes: [UInt8]

    package init(width: Int, height: Int, space: PixelSpace, bytes: [UInt8]) {
        self.width = width
        self.height = height
        self.space = space
        self.bytes = bytes
    }

    /// A JPEG decoded at its full size. Nil when it is broken or cut off.
    package init?(decoding jpeg: [UInt8]) {
        guard let decoder = unsafe tjInitDecompress() else { return nil }
        defer { unsafe tjDestroy(decoder) }
        var (width, height, sampling, own): (Int32, Int32, Int32, Int32) = (0, 0, 0, 0)
        guard
            unsafe tjDecompressHeader3(decoder, jpeg, UInt(jpeg.count), &width, &height, &sampling, &own) == 0
        else { return nil }
        let space: PixelSpace
        switch own {
        case Int32(TJCS_GRAY.rawValue): space = .grey
        case Int32(TJCS_CMYK.rawValue), Int32(TJCS_YCCK.rawValue): space = .cmyk
        default: space = .rgb
        }
        let count = Int(width) * Int(height) * space.parts
        var isWhole = false
        var bytes = unsafe [UInt8](unsafeUninitializedCapacity: count) { buffer, written in
            let status = unsafe tjDecompress2(
                decoder, jpeg, UInt(jpeg.count), buffer.baseAddress, width, 0, height, space.layout, 0)
            isWhole = status == 0
            written = isWhole ? count : 0
        }
        guard isWhole else { return nil }
        if space == .cmyk, hasAdobeMarker(jpeg) { bytes = bytes.map { ~$0 } }
        self.init(width: Int(width), height: Int(height), space: space, bytes: bytes)
    }

    /// The pixels as a JPEG without subsampling; inks inverted, as the segment of Adobe then says.
    ///
    /// - Parameter quality: 1…100.
    /// - Returns: nil when there is no memory for it.
    package func encoded(quality: Int) -> [UInt8]? {
        guard let coder = unsafe tjInitCompress() else { return nil }
        defer { unsafe tjDestroy(coder) }
        var result: UnsafeMutablePointer<UInt8>?
        defer { unsafe tjFree(result) }
        var count: UInt = 0
        let sampling = space == .grey ? TJSAMP_GRAY : TJSAMP_444
        let source = space == .cmyk ? bytes.map { ~$0 } : bytes
        let status = unsafe tjCompress2(
            coder, source, Int32(width), 0, Int32(height), space.layout, &result, &count,
            Int32(sampling.rawValue), Int32(quality), 0)
        guard status == 0 else { return nil }
        return unsafe [UInt8](UnsafeBufferPointer(start: result, count: Int(count)))
    }
}

extension PixelSpace {
    fileprivate var layout: Int32 {
        switch self {
        case .grey: Int32(TJPF_GRAY.rawValue)
        case .rgb: Int32(TJPF_RGB.rawValue)
        case .cmyk: Int32(TJPF_CMYK.rawValue)
        }
    }
}
