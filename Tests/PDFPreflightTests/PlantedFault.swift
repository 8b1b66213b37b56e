import PDFPreflight
import Testing

/// One fault, put into the clean file.
struct PlantedFault: Sendable, CustomTestStringConvertible {
    /// What has to be found.
    let code: String
    /// For which profile.
    let profile: PreflightProfile
    /// On which page; nil when the finding is about the file.
    let page: Int?
    /// Where, in points from the lower left corner; nil when it has no place.
    let place: PageBox?
    /// What has to be found with it, because the one fault is both.
    let others: Set<String>
    let plant: @Sendable (inout HandmadePDF) -> Void

    /// A fault of the file.
    init(
        _ code: String, _ profile: PreflightProfile, with others: Set<String> = [],
        _ plant: @escaping @Sendable (inout HandmadePDF) -> Void
    ) {
        self.code = code
        self.profile = profile
        page = nil
        place = nil
        self.others = others
        self.plant = plant
    }

    /// A fault of a page.
    init(
        _ code: String, _ profile: PreflightProfile, page: Int = 1, at place: [Double]?,
        with others: Set<String> = [], _ plant: @escaping @Sendable (inout HandmadePDF) -> Void
    ) {
        self.code = code
        self.profile = profile
        self.page = page
        self.place = place.map { PageBox(left: $0[0], bottom: $0[1], right: $0[2], top: $0[3]) }
        self.others = others
        self.plant = plant
    }

    var testDescription: String { "\(code) \(profile.rawValue)" }

    var file: HandmadePDF {
        var file = HandmadePDF()
        plant(&file)
        return file
    }
}

extension HandmadePDF {
    /// A second page; it shows what the first one shows.
    mutating func addPage(_ entries: String = "/MediaBox[0 0 300.4 300.4]/TrimBox[8.5 8.5 291.9 291.9]") {
        let resources = "/Resources<</Font<</F1 5 0 R>>/XObject<</Im1 10 0 R>>/ExtGState<</G1 21 0 R>>>>"
        put(30, "<</Type/Page/Parent 2 0 R/StructParents 0/Contents 4 0 R\(resources)\(entries)>>")
        change(2, "[3 0 R]/Count 1", to: "[3 0 R 30 0 R]/Count 2")
    }

    /// A link that nothing is wrong with, for reading aloud and for archives.
    mutating func addLink(
        contents: String = "/Contents(Probe)", flags: String = "/F 4", parent: String = "/StructParent 1",
        tabs: String = "/Tabs/S", action: String = "/A<</S/URI/URI(https://example.org/)>>"
    ) {
        put(
            30,
            "<</Type/Annot/Subtype/Link/Rect[30 195 60 215]/Border[0 0 0]\(contents)\(flags)\(parent)\(action)>>"
        )
        add(HandmadePDF.page, "/Annots[30 0 R]\(tabs)")
    }

    /// An image under the name Im2, drawn into a square.
    mutating func addImage(_ entries: String, _ data: [UInt8], at place: String = "36 0 0 36 30 40") {
        put(30, "<</Type/XObject/Subtype/Image\(entries)>>", data)
        resource("XObject", "/Im2 30 0 R")
        draw("\(place) cm /Im2 Do")
    }

    /// A form under the name Fm, drawn as it stands.
    mutating func addForm(_ entries: String, _ content: String = "0 0 0 1 k 30 60 20 20 re f") {
        put(30, "<</Type/XObject/Subtype/Form/BBox[0 0 300 300]\(entries)>>", Array(content.utf8))
        resource("XObject", "/Fm 30 0 R")
        draw("/Fm Do")
    }

    /// Takes the output intents away.
    mutating func removeIntents() { change(HandmadePDF.catalogue, "/OutputIntents[11 0 R 23 0 R]", to: "") }

    mutating func setXMP(_ text: String) { objects[HandmadePDF.metadata]?.stream = Array(text.utf8) }
}

/// LZW codes of nine bits: enough for data of fewer than 250 bytes (ISO 32000-1, 7.4.4).
func lzw(_ bytes: [UInt8]) -> [UInt8] {
    let codes = [256] + bytes.map(Int.init) + [257]
    let bits = codes.flatMap { code in (0..<9).map { UInt8(code >> (8 - $0) & 1) } }
    return stride(from: 0, to: bits.count, by: 8).map { start in
        (0..<8).reduce(UInt8(0)) { $0 << 1 | (start + $1 < bits.count ? bits[start + $1] : 0) }
    }
}
