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
