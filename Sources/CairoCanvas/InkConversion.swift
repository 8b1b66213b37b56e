/// Turns pixels of cyan, magenta, yellow and black into blue, green, red and a filler, in place and without profiles.
///
/// - Parameter isInverted: whether 255 stands for no ink, as in files of Adobe's programs.
@unsafe func convertToRGB(_ pixels: UnsafeMutableBufferPointer<UInt8>, isInverted: Bool) {
    for start in stride(from: 0, to: pixels.count - 3, by: 4) {
        let paper = (0..<4).map { unsafe isInverted ? pixels[start + $0] : 255 - pixels[start + $0] }
        let black = Int(paper[3])
        for (offset, ink) in [2, 1, 0].enumerated() {
            unsafe pixels[start + offset] = UInt8((Int(paper[ink]) * black + 127) / 255)
        }
        unsafe pixels[start + 3] = 255
    }
}

/// Whether a JPEG has the segment APP14 of Adobe, by which its inks are stored inverted.
func hasAdobeMarker(_ bytes: [UInt8]) -> Bool {
    var index = 2
    while index + 9 < bytes.count, bytes[index] == 0xFF {
        let marker = bytes[index + 1]
        if marker == 0xEE, bytes[(index + 4)...].starts(with: Array("Adobe".utf8)) { return true }
        // The scan begins: no segment of the head follows.
        if marker == 0xDA { return false }
        index += 2 + (Int(bytes[index + 2]) << 8 | Int(bytes[index + 3]))
    }
    return false
}
