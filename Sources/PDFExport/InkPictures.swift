import CairoCanvas
package import ColourManagement
package import Diagnostics

/// Pictures of plates for the eye.
extension InkPlates {
    /// One plate as a grey PNG: black is full ink.
    package func png(of ink: Ink) throws(Failure) -> [UInt8] {
        try png { CanvasImage.png(grey: plate(ink).map { 255 - $0 }, width: width, height: height) }
    }

    /// The sum of the inks as a PNG: white without ink, over blue, green and yellow to red at the limit, violet above.
    package func totalInkPNG(limit: InkLimit) throws(Failure) -> [UInt8] {
        let scale = InkScale(limit: limit)
        var pixels: [UInt8] = []
        pixels.reserveCapacity(width * height * 3)
        for index in 0..<(width * height) { pixels += scale.colour(of: total(at: index)) }
        guard let image = CanvasImage.rgb(pixels, width: width, height: height) else {
            throw Failure(.internal, Diagnostic(.PDF.cannotDraw, "memory"))
        }
        return try png { image.png() }
    }

    private func png(_ make: () -> Result<[UInt8], CanvasFailure>) throws(Failure) -> [UInt8] {
        switch make() {
        case .success(let bytes): return bytes
        case .failure(let failure): throw Failure(.internal, Diagnostic(.PDF.cannotDraw, failure.reason))
        }
    }
}

/// The colours that stand for sums of ink.
private struct InkScale {
    private let colours: [[UInt8]]

    init(limit: InkLimit) {
        let most = Double(limit.percent) * 2.55
        let stops: [(Double, [Double])] = [
            (0, [255, 255, 255]), (0.25, [190, 215, 240]), (0.5, [120, 190, 150]), (0.75, [245, 205, 80]),
            (1, [215, 50, 40]),
        ]
        colours = (0...1020).map { total in
            let share = Double(total) / most
            // Rounding of four plates may add one step.
            guard Double(total) <= most + 4 else { return [150, 0, 150] }
            let above = stops.first { $0.0 >= share } ?? (1, [215, 50, 40])
            let below = stops.last { $0.0 < share } ?? above
            let part = above.0 == below.0 ? 0 : (share - below.0) / (above.0 - below.0)
            return (0..<3).map { UInt8((below.1[$0] + (above.1[$0] - below.1[$0]) * part).rounded()) }
        }
    }

    func colour(of total: Int) -> [UInt8] { colours[total] }
}
