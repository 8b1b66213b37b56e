/// A PDF written object by object, with a right table of objects, so that a test can put one fault into it.
///
/// As it stands, no profile finds an error or a warning in it: one page of 100 × 100 mm with bleed, tagged, a picture and
/// two lines of text in an embedded font, a CMYK output intent, XMP that says PDF/X-4, PDF/A-2u and PDF/UA-1.
struct HandmadePDF {
    enum Data {
        case none
        case stream([UInt8])
    }

    struct Object {
        var dictionary: String
        var stream: [UInt8]?
    }

    var version = "1.6"
    var objects: [Int: Object] = [:]
    var trailer = "/ID[<00112233445566778899AABBCCDDEEFF><00112233445566778899AABBCCDDEEFF>]"

    /// Numbers of the objects that faults are put into.
    static let catalogue = 1
    static let page = 3
    static let content = 4
    static let font = 5
    static let descendant = 6
    static let image = 10
    static let intent = 11
    static let profile = 12
    static let metadata = 13
    static let info = 14
    static let figure = 18
    static let heading = 19
    static let states = 21

    init() {
        put(
            1,
            """
            <</Type/Catalog/Pages 2 0 R/Lang(zh-Hans)/MarkInfo<</Marked true>>/StructTreeRoot 16 0 R/Metadata 13 0 R
            /OutputIntents[11 0 R 23 0 R]/ViewerPreferences<</DisplayDocTitle true>>>>
            """)
        put(2, "<</Type/Pages/Kids[3 0 R]/Count 1>>")
        put(
            3,
            """
            <</Type/Page/Parent 2 0 R/MediaBox[0 0 300.4 300.4]/BleedBox[0 0 300.4 300.4]/TrimBox[8.5 8.5 291.9 291.9]
            /Contents 4 0 R/StructParents 0/Resources<</Font<</F1 5 0 R>>/XObject<</Im1 10 0 R>>
            /ExtGState<</G1 21 0 R>>/ColorSpace<</C1[/ICCBased 12 0 R]>>>>>>
            """)
        put(4, "<<>>", Array(HandmadePDF.cleanContent.utf8))
        put(
            5,
            """
            <</Type/Font/Subtype/Type0/BaseFont/ABCDEF+Probe/Encoding/Identity-H/DescendantFonts[6 0 R]/ToUnicode 9 0 R>>
            """)
        put(
            6,
            """
            <</Type/Font/Subtype/CIDFontType2/BaseFont/ABCDEF+Probe/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)
            /Supplement 0>>/FontDescriptor 7 0 R/DW 1000/W[0[500 1000 1000]]/CIDToGIDMap/Identity>>
            """)
        put(
            7,
            """
            <</Type/FontDescriptor/FontName/ABCDEF+Probe/Flags 4/FontBBox[0 -120 1000 880]/ItalicAngle 0/Ascent 880
            /Descent -120/CapHeight 700/StemV 80/FontFile2 8 0 R>>
            """)
        put(8, "<<>>", HandmadePDF.trueType(widths: [500, 1000, 1000]))
        put(
            9, "<<>>", Array("/CIDInit/ProcSet findresource begin 12 dict begin begincmap endcmap end end".utf8)
        )
        put(
            10,
            """
            <</Type/XObject/Subtype/Image/Width 200/Height 200/ColorSpace/DeviceCMYK/BitsPerComponent 8>>
            """, Array(repeating: 0x30, count: 160_000))
        put(11, "<</Type/OutputIntent/S/GTS_PDFX/OutputConditionIdentifier(Probe)/DestOutputProfile 12 0 R>>")
        put(12, "<</N 4>>", HandmadePDF.profileBytes(deviceClass: "prtr", space: "CMYK"))
        put(13, "<</Type/Metadata/Subtype/XML>>", Array(HandmadePDF.xmp().utf8))
        put(14, "<</Title(Probe)/Trapped/False>>")
        put(16, "<</Type/StructTreeRoot/K 17 0 R/ParentTree 20 0 R>>")
        put(17, "<</Type/StructElem/S/Document/P 16 0 R/K[19 0 R 18 0 R]>>")
        put(
            18,
            "<</Type/StructElem/S/Figure/P 17 0 R/Pg 3 0 R/K 1/Alt(A probe)/A<</O/Layout/BBox[100 150 134 184]>>>>"
        )
        put(19, "<</Type/StructElem/S/H1/P 17 0 R/Pg 3 0 R/K 0>>")
        put(20, "<</Nums[0[19 0 R 18 0 R]]>>")
        put(21, "<</Type/ExtGState/OP true/op true/OPM 1>>")
        put(23, "<</Type/OutputIntent/S/GTS_PDFA1/OutputConditionIdentifier(Probe)/DestOutputProfile 12 0 R>>")
    }

    /// Text at (30, 200) and (30, 180) in 12 pt, a picture of 33.9 × 33.9 pt (425 ppi) at (100, 150), a rule outside.
    static let cleanContent = """
        /H1<</MCID 0>>BDC
        q /G1 gs BT /F1 12 Tf 0 0 0 1 k 30 200 Td <00010002> Tj 0 -20 Td [<0001> -200 <0002>] TJ ET Q
        EMC
        /Figure<</MCID 1>>BDC q 33.9 0 0 33.9 100 150 cm /Im1 Do Q EMC
        /Artifact BMC q 0 0 0 1 K 0.5 w 30 140 m 200 140 l S Q EMC

        """
}

/// Changing and writing.
extension HandmadePDF {
    mutating func put(_ number: Int, _ dictionary: String, _ stream: [UInt8]? = nil) {
        objects[number] = Object(dictionary: dictionary, stream: stream)
    }

    /// Replaces a piece of a dictionary; the piece must be there.
    mutating func change(_ number: Int, _ piece: String, to other: String) {
        let text = objects[number]?.dictionary ?? ""
        precondition(text.contains(piece), "\(piece) is not in object \(number)")
        objects[number]?.dictionary = text.replacing(piece, with: other)
    }

    /// Adds entries to a dictionary.
    mutating func add(_ number: Int, _ entries: String) {
        let text = objects[number]?.dictionary ?? ""
        objects[number]?.dictionary = String(text.dropLast(2)) + entries + ">>"
    }

    /// Adds operators at the end of the page's content, as an artifact.
    mutating func draw(_ operators: String) {
        objects[HandmadePDF.content]?.stream? += Array("/Artifact BMC q \(operators) Q EMC\n".utf8)
    }

    /// Adds a kind of resource to the page, or to a kind that it has.
    mutating func resource(_ kind: String, _ entry: String) {
        let text = objects[HandmadePDF.page]?.dictionary ?? ""
        if text.contains("/\(kind)<<") {
            change(HandmadePDF.page, "/\(kind)<<", to: "/\(kind)<<\(entry)")
        } else {
            change(HandmadePDF.page, "/Resources<<", to: "/Resources<</\(kind)<<\(entry)>>")
        }
    }

    var bytes: [UInt8] {
        var result = Array("%PDF-\(version)\n%".utf8) + [0xE2, 0xE3, 0xCF, 0xD3, 10]
        var places: [Int: Int] = [:]
        for number in objects.keys.sorted() {
            guard let object = objects[number] else { continue }
            places[number] = result.count
            var dictionary = object.dictionary.trimmed
            if let stream = object.stream {
                if !dictionary.contains("/Length ") {
                    dictionary = dictionary.dropLast(2) + "/Length \(stream.count)>>"
                }
                result += Array("\(number) 0 obj\n\(dictionary)\nstream\n".utf8) + stream
                result += Array("\nendstream\nendobj\n".utf8)
            } else {
                result += Array("\(number) 0 obj\n\(dictionary)\nendobj\n".utf8)
            }
        }
        let table = result.count
        let count = (objects.keys.max() ?? 0) + 1
        result += Array("xref\n0 \(count)\n0000000000 65535 f \n".utf8)
        for number in 1..<count {
            let place = places[number].map { "\($0)" } ?? ""
            let digits = String(repeating: "0", count: 10 - place.count) + place
            result += Array("\(digits) \(places[number] == nil ? "65535 f" : "00000 n") \n".utf8)
        }
        let entries = "/Root 1 0 R/Info 14 0 R/Size \(count)\(trailer)"
        return result + Array("trailer\n<<\(entries)>>\nstartxref\n\(table)\n%%EOF\n".utf8)
    }
}

extension String {
    fileprivate var trimmed: String {
        var text = self[...]
        while text.last?.isWhitespace == true { text.removeLast() }
        return String(text)
    }
}
