/// The most ink that a paper takes at one place, all inks together.
package struct InkLimit: Sendable, Hashable {
    /// Per cent of one full ink, 150…400. Coldset newsprint takes 220 to 260.
    package let percent: Int
    /// The same in units of `Inks`.
    private let most: Int

    /// - Parameter percent: held within 150…400.
    package init(percent: Int) {
        self.percent = min(max(percent, 150), 400)
        most = self.percent * 255 / 100
    }

    package func allows(_ inks: Inks) -> Bool { inks.total <= most }

    /// The nearest inks within the limit. Cyan, magenta and yellow shrink in proportion, which keeps the hue; black
    /// grows by what their common grey loses, which keeps the depth.
    package func limited(_ inks: Inks) -> Inks {
        guard !allows(inks) else { return inks }
        let colours = [Int(inks.cyan), Int(inks.magenta), Int(inks.yellow)]
        let sum = colours.reduce(0, +)
        let grey = colours.min() ?? 0
        let black = Int(inks.black)
        // Coloured ink that stays, as a fraction of `sum`: share × sum + black + (1 − share) × grey = most.
        var share = (most - black - grey, sum - grey)
        if black + grey - grey * share.0 / share.1 > 255 { share = (most - 255, sum) }
        func kept(_ ink: UInt8) -> UInt8 { UInt8(Int(ink) * share.0 / share.1) }
        return Inks(
            cyan: kept(inks.cyan), magenta: kept(inks.magenta), yellow: kept(inks.yellow),
            black: UInt8(min(255, black + grey - (grey * share.0 + share.1 - 1) / share.1)))
    }

    /// Holds pixels of four bytes each to the limit, in place.
    package func hold(_ pixels: inout [UInt8]) {
        unsafe pixels.withUnsafeMutableBufferPointer { buffer in
            for start in stride(from: 0, to: buffer.count - 3, by: 4) {
                let total =
                    unsafe Int(buffer[start]) + Int(buffer[start + 1]) + Int(buffer[start + 2])
                    + Int(buffer[start + 3])
                guard total > most else { continue }
                let inks = unsafe limited(
                    Inks(
                        cyan: buffer[start], magenta: buffer[start + 1], yellow: buffer[start + 2],
                        black: buffer[start + 3]))
                unsafe buffer[start] = inks.cyan
                unsafe buffer[start + 1] = inks.magenta
                unsafe buffer[start + 2] = inks.yellow
                unsafe buffer[start + 3] = inks.black
            }
        }
    }

    /// The most ink of any of the pixels of four bytes each, in per cent.
    package static func mostPercent(of pixels: [UInt8]) -> Double {
        var most = 0
        unsafe pixels.withUnsafeBufferPointer { buffer in
            for start in stride(from: 0, to: buffer.count - 3, by: 4) {
                let total =
                    unsafe Int(buffer[start]) + Int(buffer[start + 1]) + Int(buffer[start + 2])
                    + Int(buffer[start + 3])
                most = max(most, total)
            }
        }
        return Double(most * 100) / 255
    }
}
