import ColourManagement
import Geometry
import TestSupport
import Testing

/// The profile that the project brings along.
func newsprint() throws -> [UInt8] { try Repository.bytes(of: "styles/profiles/newsprint.icc") }

@Suite("Colours become the inks of a printing condition")
struct InkConversionTests {
    private func conversion(limit: Int = 240) throws -> InkConversion {
        try InkConversion(OutputProfile(newsprint()), limit: InkLimit(percent: limit))
    }

    @Test("Greys are black ink alone, white is bare paper")
    func greys() throws {
        let conversion = try conversion()
        #expect(conversion.inks(of: .ink) == .fullBlack)
        #expect(conversion.inks(of: .paper) == .none)
        for value in UInt8.min...UInt8.max {
            let inks = conversion.inks(of: Colour(red: value, green: value, blue: value))
            #expect(inks == Inks(cyan: 0, magenta: 0, yellow: 0, black: 255 - value))
        }
    }

    @Test("Each primary is printed with the inks that it consists of")
    func primaries() throws {
        let conversion = try conversion()
        let red = conversion.inks(of: Colour(red: 200, green: 16, blue: 16))
        #expect(red.magenta > 200 && red.yellow > 200 && red.cyan < 60)
        let blue = conversion.inks(of: Colour(red: 0, green: 60, blue: 180))
        #expect(blue.cyan > 150 && blue.yellow < 60)
        let yellow = conversion.inks(of: Colour(red: 255, green: 230, blue: 0))
        #expect(yellow.yellow > 200 && yellow.cyan < 30 && yellow.black < 30)
    }

    @Test("No colour of pictures or type goes over the limit", arguments: [200, 240, 260])
    func limit(percent: Int) throws {
        let conversion = try conversion(limit: percent)
        let parts = stride(from: 0, through: 255, by: 17).map { UInt8($0) }
        var pixels: [UInt8] = []
        for red in parts {
            for green in parts {
                for blue in parts {
                    pixels += [red, green, blue]
                    let inks = conversion.inks(of: Colour(red: red, green: green, blue: blue))
                    #expect(inks.totalPercent <= Double(percent))
                }
            }
        }
        let inks = conversion.inks(ofPicture: pixels)
        #expect(inks.count == pixels.count / 3 * 4)
        #expect(InkLimit.mostPercent(of: inks) <= Double(percent))
        // The darkest place is deep all the same: the limit is used, not feared.
        #expect(InkLimit.mostPercent(of: inks) > 180)
    }

    @Test("A profile says its name, and what is no output profile for CMYK is refused with the reason")
    func checks() throws {
        let bytes = try newsprint()
        #expect(try OutputProfile(bytes).name.contains("Newsprint"))
        func changed(at place: Int, to text: String) -> [UInt8] {
            var result = bytes
            result.replaceSubrange(place..<(place + text.utf8.count), with: Array(text.utf8))
            return result
        }
        #expect(throws: ProfileFailure.notAProfile) { try OutputProfile([]) }
        #expect(throws: ProfileFailure.notAProfile) { try OutputProfile(Array("no profile".utf8)) }
        #expect(throws: ProfileFailure.notAProfile) { try OutputProfile(Array(bytes.prefix(200))) }
        #expect(throws: ProfileFailure.notForOutput) { try OutputProfile(changed(at: 12, to: "mntr")) }
        #expect(throws: ProfileFailure.notCMYK) { try OutputProfile(changed(at: 16, to: "RGB ")) }
        #expect(throws: ProfileFailure.tooLarge(OutputProfile.largest + 1)) {
            try OutputProfile([UInt8](repeating: 0, count: OutputProfile.largest + 1))
        }
    }
}
