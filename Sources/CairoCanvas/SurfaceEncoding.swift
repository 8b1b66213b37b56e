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
/// - Parameter quality: 1…100; from 85 on the edges of type stay clean.
@unsafe func jpeg(of surface: OpaquePointer, quality: Int) -> Result<[UInt8], CanvasFailure> {
    unsafe cairo_surface_flush(surface)
    guard let coder = unsafe tjInitCompress(), let pixels = unsafe cairo_image_surface_get_data(surface)
    else { return .failure(CanvasFailure(reason: "memory")) }
    defer { unsafe tjDestroy(coder) }
    let width = unsafe cairo_image_surface_get_width(surface)
    let height = unsafe cairo_image_surface_get_height(surface)
    var bytes: UnsafeMutablePointer<UInt8>?
    var count: UInt = 0
    let status = unsafe tjCompress2(
        coder, pixels, width, cairo_image_surface_get_stride(surface), height, Int32(TJPF_BGRX.rawValue),
        &bytes, &count, Int32(TJSAMP_420.rawValue), Int32(quality), 0)
    defer { unsafe tjFree(bytes) }
    guard status == 0 else {
        return unsafe .failure(CanvasFailure(reason: String(cString: tjGetErrorStr2(coder))))
    }
    return unsafe .success([UInt8](UnsafeBufferPointer(start: bytes, count: Int(count))))
}
