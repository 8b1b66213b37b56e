internal import CCairo

extension RasterCanvas {
    /// The page made smaller, each pixel the mean of those that it stands for. Nil when there is no memory for it.
    ///
    /// Cairo's own scaling (`CanvasImage.redrawn`) weighs each pixel of a page by a filter: 90 ms for a thumbnail, more
    /// than all else that a batch does for an issue.
    ///
    /// - Parameter longestSide: most pixels of the longer side.
    package func reduced(toSide longestSide: Int) -> CanvasImage? {
        let factor = min(1, Double(longestSide) / Double(max(width, height)))
        let rows = max(1, Int(Double(height) * factor))
        let columns = max(1, Int(Double(width) * factor))
        guard
            let target = unsafe cairo_image_surface_create(CAIRO_FORMAT_RGB24, Int32(columns), Int32(rows)),
            let pixels = unsafe cairo_image_surface_get_data(target)
        else { return nil }
        let image = unsafe CanvasImage(surface: target, width: columns, height: rows)
        unsafe cairo_surface_flush(surface)
        guard let source = unsafe cairo_image_surface_get_data(surface) else { return nil }
        let sourceStride = unsafe Int(cairo_image_surface_get_stride(surface))
        let targetStride = unsafe Int(cairo_image_surface_get_stride(target))
        var lineSums = [UInt16](repeating: 0, count: width * 4)
        var sums = [UInt32](repeating: 0, count: columns * 3)
        for row in 0..<rows {
            let lines = row * height / rows..<(row + 1) * height / rows
            for index in sums.indices { sums[index] = 0 }
            for first in stride(from: lines.lowerBound, to: lines.upperBound, by: RasterCanvas.mostLines) {
                for index in lineSums.indices { lineSums[index] = 0 }
                for line in first..<min(first + RasterCanvas.mostLines, lines.upperBound) {
                    unsafe RasterCanvas.add(source + line * sourceStride, to: &lineSums)
                }
                for column in 0..<columns {
                    for place in column * width / columns..<(column + 1) * width / columns {
                        for part in 0..<3 { sums[column * 3 + part] += UInt32(lineSums[place * 4 + part]) }
                    }
                }
            }
            for column in 0..<columns {
                let places = column * width / columns..<(column + 1) * width / columns
                let count = UInt32(lines.count * places.count)
                for part in 0..<3 {
                    let sum = sums[column * 3 + part]
                    unsafe pixels[row * targetStride + column * 4 + part] = UInt8((sum + count / 2) / count)
                }
            }
        }
        unsafe cairo_surface_mark_dirty(target)
        return image
    }

    /// Of how many rows the sums have room in sixteen bits, of which the processor adds twice as many at once as of
    /// thirty-two.
    private static let mostLines = Int(UInt16.max) / 255

    /// Adds the bytes of a row of pixels.
    @unsafe private static func add(_ line: UnsafeMutablePointer<UInt8>, to sums: inout [UInt16]) {
        unsafe sums.withUnsafeMutableBufferPointer { sums in
            for index in 0..<sums.count { unsafe sums[index] &+= UInt16(line[index]) }
        }
    }
}
