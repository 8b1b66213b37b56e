/// The ICC profile of sRGB (IEC 61966-2-1): three primaries, adapted to D50, and their exact curve. It is written here,
/// because those of libraries carry the time of their making or more tables than a page of text has bytes.
package enum SRGBProfile {
    package static let identifier = "sRGB IEC61966-2.1"
    /// Number of its colour components.
    package static let components = 3

    /// The profile in the form of ISO 15076-1 (version 4.2).
    package static var bytes: [UInt8] {
        let text: (String) -> [UInt8] = { text in
            let units = text.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
            // One record for American English, from byte 28 on (10.13).
            return tag("mluc") + word(1) + word(12) + Array("enUS".utf8) + word(units.count) + word(28) + units
        }
        let curve = tag("para") + [0, 3, 0, 0] + curveParameters.flatMap(fixed)
        let tags: [(String, [UInt8])] = [
            ("desc", text(identifier)), ("cprt", text("No copyright, use freely")),
            ("wtpt", tag("XYZ ") + d50.flatMap(fixed)), ("chad", tag("sf32") + adaptation.flatMap(fixed)),
            ("rXYZ", tag("XYZ ") + primaries[0].flatMap(fixed)),
            ("gXYZ", tag("XYZ ") + primaries[1].flatMap(fixed)),
            ("bXYZ", tag("XYZ ") + primaries[2].flatMap(fixed)),
            ("rTRC", curve), ("gTRC", curve), ("bTRC", curve),
        ]
        return file(tags)
    }

    /// Function type 3 of parametricCurveType: g, a, b, c, d (10.18).
    private static let curveParameters = [2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045]
    private static let d50 = [0.9642, 1.0, 0.8249]
    /// Red, green and blue under D50, by the Bradford transform.
    private static let primaries = [
        [0.436066, 0.222488, 0.013916], [0.385147, 0.716873, 0.097076], [0.143066, 0.060608, 0.714096],
    ]
    /// From D65 to D50.
    private static let adaptation = [
        1.047882, 0.022919, -0.050201, 0.029587, 0.990479, -0.017059, -0.009232, 0.015076, 0.751678,
    ]

    private static func file(_ tags: [(String, [UInt8])]) -> [UInt8] {
        var table = word(tags.count)
        var data: [UInt8] = []
        var places: [[UInt8]: Int] = [:]
        let start = 128 + 4 + tags.count * 12
        for (name, value) in tags {
            let place = places[value] ?? start + data.count
            if places[value] == nil {
                places[value] = place
                data += value + [UInt8](repeating: 0, count: (4 - value.count % 4) % 4)
            }
            table += Array(name.utf8) + word(place) + word(value.count)
        }
        return header(size: start + data.count) + table + data
    }

    /// The header (7.2); the time of making is that of the standard's version.
    private static func header(size: Int) -> [UInt8] {
        var result = word(size) + word(0) + word(0x0420_0000)
        result += Array("mntrRGB XYZ ".utf8)
        result += [2006, 2, 22, 0, 0, 0].flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
        result += Array("acsp".utf8) + [UInt8](repeating: 0, count: 28) + d50.flatMap(fixed)
        return result + [UInt8](repeating: 0, count: 128 - result.count)
    }

    private static func tag(_ name: String) -> [UInt8] { Array(name.utf8) + word(0) }

    private static func word(_ value: Int) -> [UInt8] {
        [UInt8(value >> 24 & 0xFF), UInt8(value >> 16 & 0xFF), UInt8(value >> 8 & 0xFF), UInt8(value & 0xFF)]
    }

    /// s15Fixed16Number (4.6).
    private static func fixed(_ value: Double) -> [UInt8] {
        word(Int(UInt32(bitPattern: Int32((value * 65_536).rounded()))))
    }
}
