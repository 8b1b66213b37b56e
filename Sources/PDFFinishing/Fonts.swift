import PDFObjects

/// The fonts of a file, each once.
struct EmbeddedFonts {
    private let fonts: [EmbeddedFont]
    private let file: PDFFile

    init(of pages: [PDFObject], in file: PDFFile) {
        self.file = file
        var seen: Set<PDFReference> = []
        var fonts: [EmbeddedFont] = []
        for resources in pages.map({ $0["Resources"]["Font"] }) {
            for font in resources.keys.map({ resources[$0] }) {
                if let reference = font.reference, !seen.insert(reference).inserted { continue }
                fonts.append(EmbeddedFont(font))
            }
        }
        self.fonts = fonts
    }

    /// Fonts with PostScript outlines are drawn with boxes that Cairo measures. Were its subset of such outlines to fail,
    /// it would embed the boxes without a word: as one TrueType font more than there are faces of that kind.
    ///
    /// - Parameter most: TrueType faces that the pages use.
    /// - Throws: when more are embedded.
    func check(mostTrueType most: Int) throws(PDFFailure) {
        let names = Set(fonts.filter(\.isTrueType).map(\.faceName))
        guard names.count <= most else {
            throw PDFFailure(reason: "a font without its outlines: \(names.sorted().joined(separator: ", "))")
        }
    }

    /// Says what Cairo leaves to the reader: that the numbers of an embedded TrueType font are those of its glyphs
    /// (ISO 19005-2, 6.2.11.3.2). And gives every subset a tag that depends on its content alone.
    func complete() throws(PDFFailure) {
        for font in fonts {
            for part in font.parts
            where part["Subtype"].name == "CIDFontType2" && part["CIDToGIDMap"].isNull {
                part["CIDToGIDMap"] = file.name("Identity")
            }
            try font.setTag(in: file)
        }
    }
}

/// A font with its descendants, which share one name and one program.
private struct EmbeddedFont {
    let parts: [PDFObject]
    /// With the tag of the subset in front (ISO 32000-1, 9.6.4).
    private let name: String
    private let descriptors: [PDFObject]

    init(_ font: PDFObject) {
        parts = [font] + font["DescendantFonts"].items
        name = font["BaseFont"].name ?? ""
        descriptors = parts.map { $0["FontDescriptor"] }.filter { !$0.isNull }
    }

    var isTrueType: Bool { descriptors.contains { !$0["FontFile2"].isNull } }

    /// The name without its tag.
    var faceName: String { name.split(separator: "+").last.map(String.init) ?? "" }

    /// Cairo makes the tag from the numbers that glyphs have in the font that it is given. They depend on what else is in
    /// that font, and so on what was drawn with it before.
    func setTag(in file: PDFFile) throws(PDFFailure) {
        let programs = descriptors.flatMap { descriptor in
            ["FontFile", "FontFile2", "FontFile3"].map { descriptor[$0] }.filter { !$0.isNull }
        }
        guard let program = programs.first, let plus = name.firstIndex(of: "+") else { return }
        let tagged = file.name(subsetTag(of: try program.data(.none)) + name[plus...])
        for part in parts { part["BaseFont"] = tagged }
        for descriptor in descriptors { descriptor["FontName"] = tagged }
    }
}

/// Six letters for a font program, by FNV-1a of eight bytes at a time.
private func subsetTag(of program: [UInt8]) -> String {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    var word: UInt64 = 0
    for (index, byte) in program.enumerated() {
        word = word << 8 | UInt64(byte)
        guard index & 7 == 7 || index == program.count - 1 else { continue }
        hash = (hash ^ word) &* 0x100_0000_01B3
        // A product spreads upwards only.
        hash ^= hash >> 32
        word = 0
    }
    return String(
        String.UnicodeScalarView(
            (0..<6).map { _ in
                defer { hash /= 26 }
                return Unicode.Scalar(UInt8(ascii: "A") + UInt8(hash % 26))
            }))
}
