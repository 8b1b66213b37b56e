import ColourManagement
import Testing

@Suite("Total ink is limited so that hue and depth stay")
struct InkLimitTests {
    private let steps = stride(from: 0, through: 255, by: 15).map { UInt8($0) }

    private func everyInks(_ body: (Inks) -> Void) {
        for cyan in steps {
            for magenta in steps {
                for yellow in steps {
                    for black in steps {
                        body(Inks(cyan: cyan, magenta: magenta, yellow: yellow, black: black))
                    }
                }
            }
        }
    }

    @Test(
        "No inks are left above the limit, and what was below it stays", arguments: [150, 200, 240, 300, 400])
    func limits(percent: Int) {
        let limit = InkLimit(percent: percent)
        var failures = 0
        everyInks { inks in
            let held = limit.limited(inks)
            if held.totalPercent > Double(percent) { failures += 1 }
            if inks.totalPercent <= Double(percent), held != inks { failures += 1 }
            if limit.limited(held) != held { failures += 1 }
        }
        #expect(failures == 0)
    }

    @Test("Coloured inks shrink in proportion, and black never does", arguments: [150, 240, 300])
    func proportion(percent: Int) {
        let limit = InkLimit(percent: percent)
        var failures = 0
        everyInks { inks in
            let held = limit.limited(inks)
            if held.black < inks.black { failures += 1 }
            // Rounding down costs each ink less than one step.
            let across = Int(held.cyan) * Int(inks.magenta) - Int(held.magenta) * Int(inks.cyan)
            if abs(across) > 255 { failures += 1 }
        }
        #expect(failures == 0)
    }

    @Test("Pixels are held like single inks")
    func pixels() {
        var pixels: [UInt8] = [255, 255, 255, 255, 0, 0, 0, 255, 200, 180, 190, 100]
        let limit = InkLimit(percent: 240)
        let expected = stride(from: 0, to: 12, by: 4).flatMap { start -> [UInt8] in
            let held = limit.limited(
                Inks(
                    cyan: pixels[start], magenta: pixels[start + 1], yellow: pixels[start + 2],
                    black: pixels[start + 3]))
            return Ink.allCases.map { held[$0] }
        }
        #expect(InkLimit.mostPercent(of: pixels) == 400)
        limit.hold(&pixels)
        #expect(pixels == expected)
        #expect(InkLimit.mostPercent(of: pixels) <= 240)
    }
}
