internal import CCairo
internal import CTurboJPEG
import JPEGCoding

/// A picture that can be drawn.
@safe package final class CanvasImage {
    let surface: OpaquePointer
    /// Pixels of the picture that the surface stands for.
    package let width: Int
    package let height: Int
    /// How it is turned when it is drawn.
    let turn: CanvasTurn

    init(surface: OpaquePointer, width: Int, height: Int, turn: CanvasTurn = .none) {
        unsafe self.surface = surface
        self.turn = turn
        self.width = width
        self.height = height
    }

    deinit {
        unsafe cairo_surface_destroy(surface)
    }

    /// A JPEG whose bytes go into the PDF as they are. No pixel is ever decoded.
    ///
    /// - Parameter name: the same name for the same picture, so that it is embedded once.
    package static func passedThrough(jpeg bytes: [UInt8], name: String, width: Int, height: Int)
        -> CanvasImage?
    {
        guard let surface = unsafe cairo_image_surface_create(CAIRO_FORMAT_RGB24, Int32(width), Int32(height)),
            unsafe cairo_surface_status(surface) == CAIRO_STATUS_SUCCESS
        else { return nil }
        let image = unsafe CanvasImage(surface: surface, width: width, height: height)
        guard image.attach(bytes, type: CAIRO_MIME_TYPE_JPEG),
            image.attach(Array(name.utf8), type: CAIRO_MIME_TYPE_UNIQUE_ID)
        else { return nil }
        return image
    }

    /// A decoded JPEG at the smallest of its scales that has `neededWidth` pixels. Nil when it is broken.
    package static func decoded(jpeg bytes: [UInt8], neededWidth: Int) -> CanvasImage? {
        guard let decoder = unsafe tjInitDecompress() else { return nil }
        defer { unsafe tjDestroy(decoder) }
        var width: Int32 = 0
        var height: Int32 = 0
        var sampling: Int32 = 0
        var space: Int32 = 0
        guard
            unsafe tjDecompressHeader3(
                decoder, bytes, UInt(bytes.count), &width, &height, &sampling, &space) == 0
        else { return nil }
        let eighths = (1...8).first { Int(width) * $0 / 8 >= neededWidth } ?? 8
        let scaled = ((Int(width) * eighths + 7) / 8, (Int(height) * eighths + 7) / 8)
        guard
            let surface = unsafe cairo_image_surface_create(
                CAIRO_FORMAT_RGB24, Int32(scaled.0), Int32(scaled.1)),
            let pixels = unsafe cairo_image_surface_get_data(surface)
        else { return nil }
        let image = unsafe CanvasImage(surface: surface, width: scaled.0, height: scaled.1)
        let stride = unsafe cairo_image_surface_get_stride(surface)
        let isCMYK = space == Int32(TJCS_CMYK.rawValue) || space == Int32(TJCS_YCCK.rawValue)
        let status = unsafe tjDecompress2(
            decoder, bytes, UInt(bytes.count), pixels, Int32(scaled.0), stride, Int32(scaled.1),
            Int32((isCMYK ? TJPF_CMYK : TJPF_BGRX).rawValue), 0)
        // A warning (a truncated file, say) still fails: a press must not print half a picture.
        guard status == 0 else { return nil }
        if isCMYK {
            let inks = unsafe UnsafeMutableBufferPointer(start: pixels, count: Int(stride) * scaled.1)
            unsafe convertToRGB(inks, isInverted: hasAdobeMarker(bytes))
        }
        unsafe cairo_surface_mark_dirty(surface)
        return image
    }

    /// A decoded PNG. Nil when it is broken.
    package static func decoded(png bytes: [UInt8]) -> CanvasImage? {
        let source = ByteSource(bytes)
        let owner = unsafe Unmanaged.passUnretained(source).toOpaque()
        let surface = unsafe cairo_image_surface_create_from_png_stream(
            { closure, target, count in
                guard let closure = unsafe closure, let target = unsafe target else {
                    return CAIRO_STATUS_READ_ERROR
                }
                let source = unsafe Unmanaged<ByteSource>.fromOpaque(closure).takeUnretainedValue()
                let hasRead = unsafe source.read(into: target, count: Int(count))
                return hasRead ? CAIRO_STATUS_SUCCESS : CAIRO_STATUS_READ_ERROR
            }, owner)
        guard let surface = unsafe surface else { return nil }
        let width = unsafe Int(cairo_image_surface_get_width(surface))
        let height = unsafe Int(cairo_image_surface_get_height(surface))
        let image = unsafe CanvasImage(surface: surface, width: width, height: height)
        return unsafe cairo_surface_status(surface) == CAIRO_STATUS_SUCCESS ? image : nil
    }

    /// The same picture, turned when it is drawn. No pixel of it changes.
    package func turned(_ turn: CanvasTurn) -> CanvasImage {
        unsafe CanvasImage(
            surface: cairo_surface_reference(surface), width: width, height: height, turn: turn)
    }

    private func attach(_ bytes: [UInt8], type: String) -> Bool {
        let copy = UnsafeMutablePointer<UInt8>.allocate(capacity: max(1, bytes.count))
        unsafe copy.initialize(from: bytes, count: bytes.count)
        let status = unsafe cairo_surface_set_mime_data(
            surface, type, copy, UInt(bytes.count),
            { pointer in
                if let pointer = unsafe pointer {
                    unsafe pointer.assumingMemoryBound(to: UInt8.self).deallocate()
                }
            }, copy)
        return status == CAIRO_STATUS_SUCCESS
    }
}

/// Bytes handed out from the front.
private final class ByteSource {
    private let bytes: [UInt8]
    private var position = 0

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
    }

    func read(into target: UnsafeMutablePointer<UInt8>, count: Int) -> Bool {
        guard count <= bytes.count - position else { return false }
        unsafe bytes.withUnsafeBufferPointer { buffer in
            if let start = buffer.baseAddress { unsafe target.initialize(from: start + position, count: count) }
        }
        position += count
        return true
    }
}
