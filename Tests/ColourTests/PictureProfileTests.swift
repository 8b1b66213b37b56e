import ColourManagement
import Geometry
import JPEGCoding
import PDFColour
import PDFObjects
import Testing

@Suite("The profile of a picture says what its colours are")
struct PictureProfileTests {
    private let conversion: InkConversion

    init() throws { conversion = try InkConversion(OutputProfile(newsprint()), limit: InkLimit(percent: 240)) }

    /// One colour all over, as a photograph in a file for the press.
    private func photograph(_ space: PixelSpace, _ colour: [UInt8], profile: [UInt8]?) throws -> PDFObject {
        let pixels = JPEGPixels(
            width: 16, height: 16, space: space, bytes: Array(repeating: colour, count: 256).flatMap { $0 })
        let plain = try #require(pixels.encoded(quality: 100))
        let jpeg = profile.map { plain.carrying(profile: $0) } ?? plain
        let file = try PDFFile(
            Array(
                """
                %PDF-1.5
                1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj
                2 0 obj <</Type/Pages/Kids[3 0 R]/Count 1/MediaBox[0 0 200 100]>> endobj
                3 0 obj <</Type/Page/Parent 2 0 R/Resources<</XObject<<>>>>>> endobj
                trailer <</Root 1 0 R/Size 4>>
                """.utf8))
        let page = try #require(try file.pages().first)
        page["Contents"] = file.stream(Array("/x Do".utf8))
        let name = [PixelSpace.grey: "DeviceGray", .rgb: "DeviceRGB", .cmyk: "DeviceCMYK"][space] ?? ""
        page["Resources"]["XObject"]["x"] = file.stream(
            jpeg,
            entries: [
                "Subtype": file.name("Image"), "Width": file.integer(16), "Height": file.integer(16),
                "BitsPerComponent": file.integer(8), "ColorSpace": file.name(name),
            ], filter: "DCTDecode")
        try convertToInks(file, with: conversion)
        return page["Resources"]["XObject"]["x"]
    }

    /// The pixel in the middle, 255 for full ink.
    private func pixel(of image: PDFObject) throws -> [Int] {
        let pixels = try #require(JPEGPixels(decoding: image.data(.none)))
        let start = (8 * 16 + 8) * pixels.space.parts
        return pixels.bytes[start..<(start + pixels.space.parts)].map(Int.init)
    }

    @Test("Red of a screen whose red glows green is printed as green", arguments: [UInt8(255), 180])
    func colours(strength: UInt8) throws {
        let profile = try MadeProfiles.swappedScreen()
        let swapped = try pixel(of: photograph(.rgb, [strength, 20, 20], profile: profile))
        let green = try pixel(of: photograph(.rgb, [20, strength, 20], profile: nil))
        let red = try pixel(of: photograph(.rgb, [strength, 20, 20], profile: nil))
        #expect(zip(swapped, green).allSatisfy { abs($0 - $1) <= 6 }, "\(swapped) \(green)")
        #expect(abs(swapped[1] - red[1]) > 100, "\(swapped) \(red)")
    }

    @Test("Greys whose values are light become greys of the screen, and stay black ink alone")
    func greys() throws {
        let image = try photograph(.grey, [55], profile: try MadeProfiles.linearGrey())
        #expect(image["ColorSpace"].name == "DeviceGray")
        // IEC 61966-2-1: 55/255 of the light is coded as 128.
        #expect(abs(try pixel(of: image)[0] - 128) <= 2)
        #expect(abs(try pixel(of: photograph(.grey, [55], profile: nil))[0] - 55) <= 1)
    }

    @Test("Inks of another press become those of this one, and black stays on its plate")
    func inks() throws {
        let own = try newsprint()
        let other = try MadeProfiles.swappedPress(own)
        let magenta = try pixel(of: photograph(.cmyk, [200, 0, 0, 0], profile: other))
        #expect(magenta[1] > 120 && magenta[0] < 60, "\(magenta)")
        let black = try pixel(of: photograph(.cmyk, [0, 0, 0, 200], profile: other))
        #expect(black[3] > 150 && black[0] < 40 && black[1] < 40 && black[2] < 40, "\(black)")
        // Nobody says otherwise, or the profile is that of the press itself: then nothing changes.
        for profile in [nil, own] {
            let same = try pixel(of: photograph(.cmyk, [200, 0, 0, 0], profile: profile))
            #expect(abs(same[0] - 200) <= 2 && same[1] <= 2, "\(same)")
        }
    }

    @Test("A profile is put together from its pieces, and one of which a piece is missing is none")
    func pieces() throws {
        let profile = try newsprint()
        let jpeg = try #require(
            JPEGPixels(width: 8, height: 8, space: .grey, bytes: Array(repeating: 9, count: 64)).encoded(
                quality: 90))
        #expect(embeddedProfile(ofJPEG: jpeg) == nil)
        #expect(embeddedProfile(ofJPEG: jpeg.carrying(profile: profile)) == profile)
        let size = 50_000
        let inPieces = jpeg.carrying(profile: profile, bytesPerSegment: size)
        try #require(profile.count > 2 * size)
        #expect(embeddedProfile(ofJPEG: inPieces) == profile)
        // Marker, length, name, number and count.
        let first = 2 + 2 + 12 + 2 + size
        let lacking = Array(inPieces.prefix(2) + inPieces.dropFirst(2 + first))
        #expect(embeddedProfile(ofJPEG: lacking) == nil)
        for length in 0..<64 { #expect(embeddedProfile(ofJPEG: Array(inPieces.prefix(length))) == nil) }
    }

    @Test("A profile that means sRGB, and what is no profile, change nothing")
    func noProfile() throws {
        #expect(PictureProfile(try MadeProfiles.screen()) == nil)
        for bytes in [[], Array("no profile".utf8), Array(try newsprint().prefix(200))] {
            #expect(PictureProfile(bytes) == nil)
        }
        #expect(PictureProfile(try MadeProfiles.swappedScreen())?.space == .rgb)
        #expect(PictureProfile(try newsprint())?.space == .cmyk)
    }

    @Test("Greys by a screen's profile stay greys")
    func neutral() throws {
        let profile = try #require(PictureProfile(try MadeProfiles.swappedScreen()))
        let greys = (0...255).flatMap { [UInt8($0), UInt8($0), UInt8($0)] }
        let converted = try #require(profile.screenColours(of: greys))
        for start in stride(from: 0, to: converted.count, by: 3) {
            #expect(converted[start] == converted[start + 1] && converted[start] == converted[start + 2])
        }
    }
}
