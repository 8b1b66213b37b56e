import ColourManagement
import Geometry
import JPEGCoding
import PDFColour
import PDFObjects
import Testing

@Suite("Every colour of a file becomes ink")
struct FileInksTests {
    private let conversion: InkConversion

    init() throws { conversion = try InkConversion(OutputProfile(newsprint()), limit: InkLimit(percent: 240)) }

    /// A page of the given content, after conversion.
    private func page(_ content: String, prepare: (PDFFile, PDFObject) -> Void = { _, _ in }) throws
        -> PDFObject
    {
        let file = try PDFFile(
            Array(
                """
                %PDF-1.5
                1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj
                2 0 obj <</Type/Pages/Kids[3 0 R]/Count 1/MediaBox[0 0 200 100]>> endobj
                3 0 obj <</Type/Page/Parent 2 0 R/Resources<</XObject<<>>>>/Group<</S/Transparency/CS/DeviceRGB>>>> endobj
                trailer <</Root 1 0 R/Size 4>>
                """.utf8))
        let page = try #require(try file.pages().first)
        page["Contents"] = file.stream(Array(content.utf8))
        prepare(file, page)
        try convertToInks(file, with: conversion)
        return page
    }

    private func text(_ page: PDFObject) throws -> String {
        String(decoding: try page.pageContent(), as: UTF8.self).trimmingSuffix { $0 == "\n" }
    }

    @Test(
        "Greys become black alone and black overprints; what is no colour stays byte for byte",
        arguments: [
            ("0 0 0 rg 1 2 3 4 re f", "0 0 0 1 k /Overprint10 gs 1 2 3 4 re f"),
            ("1 1 1 rg f", "0 0 0 0 k f"),
            (".2 g\n0 G", "0 0 0 .8 k\n0 0 0 1 K /Overprint01 gs"),
            ("0 g 1 g", "0 0 0 1 k /Overprint10 gs 0 0 0 0 k /Overprint00 gs"),
            ("0 g q 1 g Q 0 g", "0 0 0 1 k /Overprint10 gs q 0 0 0 0 k /Overprint00 gs Q 0 0 0 1 k"),
            ("0 g/x5 Do", "0 0 0 1 k /Overprint10 gs/Overprint00 gs /x5 Do /Overprint10 gs"),
            ("BT (0 0 0 rg) Tj ET % 1 0 0 rg", "BT (0 0 0 rg) Tj ET % 1 0 0 rg"),
        ])
    func contents(source: String, expected: String) throws {
        #expect(try text(page(source)) == expected)
    }

    @Test("The names of overprinting are in the resources, and transparency blends in inks")
    func resources() throws {
        let page = try page("0 g f")
        let states = page["Resources"]["ExtGState"]
        #expect(states.keys == ["Overprint00", "Overprint01", "Overprint10", "Overprint11"])
        #expect(states["Overprint10"]["op"].boolean == true)
        #expect(states["Overprint10"]["OP"].boolean == false)
        #expect(states["Overprint10"]["OPM"].integer == 1)
        #expect(page["Group"]["CS"].name == "DeviceCMYK")
    }

    @Test("Forms, patterns, shadings and masks are converted too, each once")
    func nested() throws {
        let page = try page("/f Do /f Do") { file, page in
            let mask = file.stream(Array("1 0 0 rg f".utf8), entries: ["Subtype": file.name("Form")])
            let state = file.dictionary([
                "SMask": file.dictionary(["S": file.name("Luminosity"), "G": mask])
            ])
            let form = file.stream(
                Array("0 0 1 rg f".utf8),
                entries: [
                    "Subtype": file.name("Form"),
                    "Resources": file.dictionary(["ExtGState": file.dictionary(["m": state])]),
                ])
            let end = file.dictionary([
                "FunctionType": file.integer(2), "N": file.integer(1), "C0": file.array([1, 1, 1]),
                "C1": file.array([0, 0, 0]),
            ])
            let shading = file.dictionary([
                "ShadingType": file.integer(2), "ColorSpace": file.name("DeviceRGB"),
                "Function": file.dictionary(["FunctionType": file.integer(3), "Functions": file.array([end])]),
            ])
            let tile = file.stream(Array("0 g f".utf8), entries: ["PatternType": file.integer(1)])
            page["Resources"]["XObject"]["f"] = form
            page["Resources"]["XObject"]["again"] = form
            page["Resources"]["Shading"] = file.dictionary(["s": file.indirect(shading)])
            page["Resources"]["Pattern"] = file.dictionary(["p": tile])
        }
        let resources = page["Resources"]
        let form = String(decoding: try resources["XObject"]["f"].data(), as: UTF8.self)
        #expect(form.hasSuffix("k f") && !form.contains("rg"))
        let mask = resources["XObject"]["f"]["Resources"]["ExtGState"]["m"]["SMask"]["G"]
        #expect(String(decoding: try mask.data(), as: UTF8.self) == ".302 g f")
        let shading = resources["Shading"]["s"]
        #expect(shading["ColorSpace"].name == "DeviceCMYK")
        let ends = try #require(shading["Function"]["Functions"].items.first)
        #expect(ends["C0"].numbers == [0, 0, 0, 0])
        #expect(ends["C1"].numbers == [0, 0, 0, 1])
        #expect(String(decoding: try resources["Pattern"]["p"].data(), as: UTF8.self).hasPrefix("0 0 0 1 k"))
    }

    @Test(
        "Photographs are inks within the limit, as a press decodes them",
        arguments: [PixelSpace.rgb, .cmyk])
    func photographs(space: PixelSpace) throws {
        // Dark noise: JPEG is worst at it, and the limit is hardest to hold.
        var seed: UInt64 = 3
        let bytes = (0..<(64 * 64 * space.parts)).map { _ -> UInt8 in
            seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return space == .rgb ? UInt8(seed >> 58) : 192 + UInt8(seed >> 58)
        }
        let source = JPEGPixels(width: 64, height: 64, space: space, bytes: bytes)
        let jpeg = try #require(source.encoded(quality: 90))
        let page = try page("/x Do") { file, page in
            page["Resources"]["XObject"]["x"] = file.stream(
                jpeg,
                entries: [
                    "Subtype": file.name("Image"), "Width": file.integer(64), "Height": file.integer(64),
                    "BitsPerComponent": file.integer(8), "Interpolate": file.boolean(true),
                    "ColorSpace": file.name(space == .rgb ? "DeviceRGB" : "DeviceCMYK"),
                ], filter: "DCTDecode")
        }
        let image = page["Resources"]["XObject"]["x"]
        #expect(image["ColorSpace"].name == "DeviceCMYK")
        #expect(image["Interpolate"].isNull)
        let inks: [UInt8]
        if image["Filter"].name == "DCTDecode" {
            #expect(image["Decode"].numbers == [1, 0, 1, 0, 1, 0, 1, 0])
            inks = try #require(JPEGPixels(decoding: image.data(.none))).bytes
        } else {
            inks = try image.data()
        }
        #expect(inks.count == 64 * 64 * 4)
        #expect(InkLimit.mostPercent(of: inks) <= 240)
        #expect(InkLimit.mostPercent(of: inks) > 150)
    }

    @Test("Pictures without loss stay without loss, grey ones stay grey")
    func lossless() throws {
        let page = try page("/x Do") { file, page in
            func image(_ space: String, _ bytes: [UInt8]) -> PDFObject {
                file.stream(
                    bytes,
                    entries: [
                        "Subtype": file.name("Image"), "Width": file.integer(2), "Height": file.integer(1),
                        "BitsPerComponent": file.integer(8), "ColorSpace": file.name(space),
                    ])
            }
            page["Resources"]["XObject"]["x"] = image("DeviceRGB", [255, 255, 255, 200, 0, 0])
            page["Resources"]["XObject"]["y"] = image("DeviceGray", [0, 255])
        }
        let objects = page["Resources"]["XObject"]
        #expect(objects["x"]["ColorSpace"].name == "DeviceCMYK")
        #expect(try objects["x"].data() == conversion.inks(ofPicture: [255, 255, 255, 200, 0, 0]))
        #expect(objects["y"]["ColorSpace"].name == "DeviceGray")
        #expect(try objects["y"].data() == [0, 255])
    }
}

extension String {
    fileprivate func trimmingSuffix(_ isLoose: (Character) -> Bool) -> String {
        var result = self
        while let last = result.last, isLoose(last) { result.removeLast() }
        return result
    }
}
