import PDFPreflight

extension PlantedFault {
    /// Faults of pages as sheets, of fonts and of text.
    static let ofPage = [
        PlantedFault("PRE-040", .x4, at: nil) { $0.change(3, "/TrimBox[8.5 8.5 291.9 291.9]", to: "") },
        PlantedFault("PRE-041", .x4, at: [20, 20, 280, 280]) { $0.add(3, "/ArtBox[20 20 280 280]") },
        PlantedFault("PRE-042", .newsprint, at: [8.5, 8.5, 291.9, 291.9]) {
            $0.change(3, "/BleedBox[0 0 300.4 300.4]", to: "/BleedBox[20 20 280 280]")
        },
        PlantedFault("PRE-043", .newsprint, at: [8.5, 100, 58.5, 150]) {
            $0.draw("0 0 0 0.2 k 8.5 100 50 50 re f")
        },
        PlantedFault("PRE-044", .newsprint, page: 2, at: nil) {
            $0.addPage("/MediaBox[0 0 400 400]/TrimBox[8.5 8.5 391.5 391.5]")
        },
        PlantedFault("PRE-045", .newsprint, at: nil) { $0.add(3, "/Rotate 90") },
        PlantedFault("PRE-046", .newsprint, at: nil) { $0.add(3, "/UserUnit 2") },
        PlantedFault("PRE-047", .newsprint, at: nil) { $0.objects[4]?.stream = [] },
        PlantedFault("PRE-049", .newsprint, at: nil) { $0.draw("7 blend") },
        PlantedFault("PRE-049", .a2u, at: nil) { $0.objects[4]?.stream? += Array("Q".utf8) },
        PlantedFault("PRE-050", .newsprint, at: [10, 98.56, 22, 110.56]) {
            $0.draw("/G1 gs BT /F1 12 Tf 0 0 0 1 k 10 100 Td <0001> Tj ET")
        },
        PlantedFault("PRE-051", .x4, at: [30, 195, 60, 215]) { $0.addLink() },
        PlantedFault("PRE-052", .newsprint, at: nil) { file in
            for number in 40..<80 {
                file.put(
                    number, "<</Subtype/Form/BBox[0 0 300 300]/Resources<</XObject<</F \(number + 1) 0 R>>>>>>",
                    Array("/F Do".utf8))
            }
            file.put(80, "<</Subtype/Form/BBox[0 0 300 300]>>", Array("30 60 20 20 re f".utf8))
            file.resource("XObject", "/F 40 0 R")
            file.draw("/F Do")
        },
        PlantedFault("PRE-053", .newsprint, at: nil) {
            $0.addForm("/Resources<</XObject<</Fm 30 0 R>>>>", "/Fm Do")
        },
        PlantedFault("PRE-060", .newsprint, at: nil) { $0.change(7, "/FontFile2 8 0 R", to: "") },
        PlantedFault("PRE-060", .ua1, at: nil) { $0.change(7, "/FontFile2 8 0 R", to: "") },
        PlantedFault("PRE-061", .a2u, at: nil) { $0.change(5, "/ToUnicode 9 0 R", to: "") },
        PlantedFault("PRE-062", .newsprint, at: nil) { $0.change(5, "ABCDEF+Probe", to: "Probe") },
        PlantedFault("PRE-063", .newsprint, at: nil) {
            $0.put(
                30,
                """
                <</Type/Font/Subtype/Type3/FontBBox[0 0 1000 1000]/FontMatrix[.001 0 0 .001 0 0]/FirstChar 65/LastChar 65
                /Widths[1000]/Encoding<</Differences[65/box]>>/CharProcs<</box 31 0 R>>>>
                """)
            $0.put(31, "<<>>", Array("1000 0 d0 0 0 900 900 re f".utf8))
            $0.resource("Font", "/F3 30 0 R")
            $0.draw("/G1 gs BT /F3 12 Tf 30 60 Td (A) Tj ET")
        },
        PlantedFault("PRE-064", .x4, at: [30, 98.56, 36, 110.56]) {
            $0.draw("/G1 gs BT /F1 12 Tf 30 100 Td <0000> Tj ET")
        },
        PlantedFault("PRE-065", .a2u, at: nil) { $0.change(6, "/CIDToGIDMap/Identity", to: "") },
        PlantedFault("PRE-066", .a2u, at: [30, 198.56, 52.8, 210.56]) {
            $0.change(6, "[500 1000 1000]", to: "[500 900 1000]")
        },
        PlantedFault("PRE-067", .newsprint, at: [30, 99.52, 34, 103.52]) {
            $0.draw("/G1 gs BT /F1 4 Tf 30 100 Td <0001> Tj ET")
        },
        PlantedFault("PRE-067", .newsprint, at: [30, 99.52, 34, 103.52]) {
            $0.draw("/G1 gs 0.5 0 0 0.5 0 0 cm BT /F1 1 Tf 8 0 0 8 60 200 Tm <0001> Tj ET")
        },
        PlantedFault("PRE-068", .newsprint, at: [30, 98.56, 42, 110.56]) {
            $0.draw("/G1 gs BT 3 Tr /F1 12 Tf 30 100 Td <0001> Tj ET")
        },
        PlantedFault("PRE-069", .a2u, at: [30, 98.56, 42, 110.56]) {
            $0.put(
                30,
                """
                <</Type/Font/Subtype/TrueType/BaseFont/BCDEFG+Plain/Encoding/WinAnsiEncoding/FirstChar 65/LastChar 65
                /Widths[1000]/FontDescriptor 31 0 R>>
                """)
            $0.put(31, "<</Type/FontDescriptor/Flags 32/Ascent 880/Descent -120/FontFile2 8 0 R>>")
            $0.resource("Font", "/F2 30 0 R")
            $0.draw("/G1 gs BT /F2 12 Tf 30 100 Td (AB) Tj ET")
        },
    ]
}
