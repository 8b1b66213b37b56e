internal import CCairo
internal import CTurboJPEG

/// The pixels of an image surface as a PNG file.
@unsafe func png(of surface: OpaquePointer) -> Result<[UInt8], CanvasFailure> {
    let sink = ByteSink()
    let closure = unsafe Unmanaged.passUnretained(sink).toOpaque()
    let status = unsafe cairo_surface_write_to_png_stream(surface, ByteSink.write, closure)
    guard status == CAIRO_STATUS_SUCCESS else {
        return unsafe .failure(CanvasFailure(reason: String(cString: cairo_status_to_string(status))))
    }
    return .success(sink.bytes)
}

/// The pixels of an image surface as a JPEG file.
///
/// - Parameters:
///   - quality: 1…100; from 85 on the edges of type stay clean.
///   - mayBeGrey: whether a picture without colours has only one component.
@unsafe func jpeg(
    of surface: OpaquePointer, quality: Int, mayBeGrey: Bool = false
) -> Result<[UInt8], CanvasFailure> {
    unsafe cairo_surface_flush(surface)
    guard let coder = unsafe tjInitCompress(), let pixels = unsafe cairo_image_surface_get_data(surface)
    else { return .failure(CanvasFailure(reason: "memory")) }
    defer { unsafe tjDestroy(coder) }
    let width = unsafe cairo_image_surface_get_width(surface)
    let height = unsafe cairo_image_surface_get_height(surface)
    var bytes: UnsafeMutablePointer<UInt8>?
    var count: UInt = 0
    let stride = unsafe cairo_image_surface_get_stride(surface)
    let isGrey = unsafe mayBeGrey && isGrey(pixels, width: Int(width), height: Int(height), stride: Int(stride))
    let sampling = isGrey ? TJSAMP_GRAY : TJSAMP_420
    let status = unsafe tjCompress2(
        coder, pixels, width, stride, height, Int32(TJPF_BGRX.rawValue), &bytes, &count,
        Int32(sampling.rawValue), Int32(quality), 0)
    defer { unsafe tjFree(bytes) }
    guard status == 0 else {
        return unsafe .failure(CanvasFailure(reason: String(cString: tjGetErrorStr2(coder))))
    }
    return unsafe .success([UInt8](UnsafeBufferPointer(start: bytes, count: Int(count))))
}

/// Whether no pixel has a colour.
@unsafe private func isGrey(
    _ pixels: UnsafeMutablePointer<UInt8>, width: Int, height: Int, stride: Int
) -> Bool {
    for row in 0..<height {
        let line = unsafe UnsafeRawPointer(pixels + row * stride).assumingMemoryBound(to: UInt32.self)
        var difference: UInt32 = 0
        for column in 0..<width {
            let pixel = unsafe line[column]
            // Each of the lower two parts against the one above it.
            difference |= (pixel ^ pixel >> 8) & 0xFFFF
        }
        if difference != 0 { return false }
    }
    return true
}
