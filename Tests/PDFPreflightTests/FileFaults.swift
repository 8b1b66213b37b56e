import PDFPreflight

extension PlantedFault {
    /// Faults of the file and of what it says of itself.
    static let ofFile = [
        PlantedFault("PRE-008", .newsprint) { $0.change(2, "[3 0 R]/Count 1", to: "[]/Count 0") },
        PlantedFault("PRE-009", .a2u) { $0.version = "2.0" },
        PlantedFault("PRE-009", .x4) { $0.version = "1.7" },
        PlantedFault("PRE-011", .a2u) { $0.trailer = "" },
        PlantedFault("PRE-012", .newsprint) {
            $0.add(1, "/Names<</EmbeddedFiles<</Names[(letter.doc)<</Type/Filespec/F(letter.doc)>>]>>>>")
        },
        PlantedFault("PRE-013", .a2u) { $0.add(1, "/OpenAction<</S/JavaScript/JS(app.alert)>>") },
        PlantedFault("PRE-013", .x4) {
            $0.add(1, "/Names<</JavaScript<</Names[(run)<</S/JavaScript/JS(app.alert)>>]>>>>")
        },
        PlantedFault("PRE-014", .x4) { $0.add(1, "/OpenAction<</S/Launch/F(program)>>") },
        PlantedFault("PRE-014", .a2u, at: [30, 195, 60, 215]) {
            $0.addLink(action: "/A<</S/Launch/F(program)>>")
        },
        PlantedFault("PRE-015", .newsprint) { $0.add(1, "/AcroForm<</Fields[<</FT/Tx/T(name)>>]>>") },
        PlantedFault("PRE-016", .newsprint) {
            $0.add(1, "/OCProperties<</OCGs[<</Type/OCG/Name(Night)>>]/D<<>>>>")
        },
        PlantedFault("PRE-017", .a2u, at: nil) {
            $0.addForm("/Filter/LZWDecode")
            $0.objects[30]?.stream = lzw(Array("0 0 0 1 k 30 60 20 20 re f".utf8))
        },
        PlantedFault("PRE-018", .x4, at: nil) { $0.add(10, "/F(other.bin)") },
        PlantedFault("PRE-020", .newsprint) { $0.removeIntents() },
        PlantedFault("PRE-021", .x4) {
            $0.put(24, "<</N 4>>", HandmadePDF.profileBytes(deviceClass: "prtr", space: "CMYK"))
            $0.change(23, "12 0 R", to: "24 0 R")
        },
        PlantedFault("PRE-022", .x4) { $0.change(HandmadePDF.profile, "/N 4", to: "/N 3") },
        PlantedFault("PRE-022", .a2u) {
            $0.objects[HandmadePDF.profile]?.stream = HandmadePDF.profileBytes(
                deviceClass: "scnr", space: "CMYK")
        },
        PlantedFault("PRE-023", .x4) { $0.change(HandmadePDF.intent, "(Probe)", to: "()") },
        PlantedFault("PRE-024", .x4) { $0.change(HandmadePDF.info, "/Trapped/False", to: "") },
        PlantedFault("PRE-025", .x4, with: ["PRE-027"]) { $0.change(1, "/Metadata 13 0 R", to: "") },
        PlantedFault("PRE-026", .x4) { $0.setXMP(HandmadePDF.xmp(title: "Another")) },
        PlantedFault("PRE-027", .x4) {
            $0.setXMP(
                HandmadePDF.xmp(ids: HandmadePDF.standardIdentifiers.replacing("PDF/X-4", with: "PDF/X-1a")))
        },
        PlantedFault("PRE-028", .a2u) {
            $0.setXMP(HandmadePDF.xmp(ids: HandmadePDF.standardIdentifiers.replacing(">U<", with: ">B<")))
        },
        PlantedFault("PRE-029", .ua1) {
            $0.setXMP(
                HandmadePDF.xmp(ids: HandmadePDF.standardIdentifiers.replacing("pdfuaid", with: "pdfvaid")))
        },
        PlantedFault("PRE-030", .ua1) {
            $0.change(HandmadePDF.info, "/Title(Probe)", to: "")
            $0.setXMP(HandmadePDF.xmp(title: ""))
        },
        PlantedFault("PRE-031", .a2u) { $0.setXMP(HandmadePDF.xmp() + "<x:") },
        PlantedFault("PRE-032", .ua1, with: ["PRE-033"]) { $0.addPage() },
        PlantedFault("PRE-033", .ua1) {
            $0.addPage()
            $0.put(31, "<</Type/Outlines/First 32 0 R/Last 32 0 R/Count 1>>")
            $0.put(32, "<</Title(One)/Parent 31 0 R/Dest[3 0 R/Fit]>>")
            $0.add(1, "/Outlines 31 0 R")
        },
        PlantedFault("PRE-034", .a2u) {
            $0.put(31, "<</Type/Outlines/First 32 0 R/Last 32 0 R/Count 1>>")
            $0.put(32, "<</Title(One)/Parent 31 0 R/Next 32 0 R>>")
            $0.add(1, "/Outlines 31 0 R")
        },
    ]
}
