import PDFPreflight

extension PlantedFault {
    /// Where the tints of these faults are.
    private static let tint = [30.0, 60, 50, 80]

    /// Faults of colour, ink and transparency.
    static let ofColour = [
        PlantedFault("PRE-070", .x4, at: tint) { $0.draw("1 0 0 rg 30 60 20 20 re f") },
        PlantedFault("PRE-070", .a2u, at: tint) { $0.draw("1 0 0 rg 30 60 20 20 re f") },
        PlantedFault("PRE-071", .newsprint, at: tint) { $0.draw("1 0 0 rg 30 60 20 20 re f") },
        PlantedFault("PRE-071", .newsprint, at: tint) {
            $0.put(30, "<</N 3>>", HandmadePDF.profileBytes(deviceClass: "mntr", space: "RGB"))
            $0.resource("ColorSpace", "/DefaultRGB[/ICCBased 30 0 R]")
            $0.draw("1 0 0 rg 30 60 20 20 re f")
        },
        PlantedFault("PRE-072", .newsprint, at: [30, 98.56, 42, 110.56], with: ["PRE-071"]) {
            $0.draw("BT 0 0 0 rg /F1 12 Tf 30 100 Td <0001> Tj ET")
        },
        PlantedFault("PRE-073", .newsprint, at: tint) {
            $0.resource(
                "ColorSpace",
                "/S1[/Separation/Orange/DeviceCMYK<</FunctionType 2/Domain[0 1]/N 1/C1[0 .5 1 0]>>]")
            $0.draw("/S1 cs 0.5 scn 30 60 20 20 re f")
        },
        PlantedFault("PRE-074", .newsprint, at: tint) {
            $0.resource(
                "ColorSpace", "/S1[/DeviceN[/Cyan/Orange]/DeviceCMYK<</FunctionType 4/Domain[0 1 0 1]>>]")
            $0.draw("/S1 cs 0.5 0.1 scn 30 60 20 20 re f")
        },
        PlantedFault("PRE-075", .newsprint, at: [30, 99.04, 38, 107.04]) {
            $0.draw("BT 0.8 0.2 0 0 k /F1 8 Tf 30 100 Td <0001> Tj ET")
        },
        PlantedFault("PRE-076", .newsprint, at: [30, 98.56, 42, 110.56]) {
            $0.draw("BT 0.6 0 0 1 k /F1 12 Tf 30 100 Td <0001> Tj ET")
        },
        PlantedFault("PRE-077", .newsprint, at: [35, 64.16, 42, 71.16]) {
            $0.draw("0 0 0 1 k 30 60 60 20 re f 0 0 0 0 k BT /F1 7 Tf 35 65 Td <0001> Tj ET")
        },
        PlantedFault("PRE-078", .x4, at: tint) {
            $0.resource(
                "ColorSpace", "/S1[/Separation/All/DeviceCMYK<</FunctionType 2/Domain[0 1]/N 1/C1[1 1 1 1]>>]")
            $0.draw("/S1 cs 1 scn 30 60 20 20 re f")
        },
        PlantedFault("PRE-079", .x4, at: tint) { $0.draw("/G1 gs 0 0 0 0 k 30 60 20 20 re f") },
        PlantedFault("PRE-080", .newsprint, at: [30, 98.56, 42, 110.56]) {
            $0.draw("BT 0 0 0 1 k /F1 12 Tf 30 100 Td <0001> Tj ET")
        },
        PlantedFault("PRE-081", .newsprint, at: tint) { $0.draw("1 1 1 0 k 30 60 20 20 re f") },
        PlantedFault("PRE-082", .newsprint, at: [100, 150, 133.9, 183.9]) {
            $0.objects[HandmadePDF.image]?.stream = Array(repeating: 0xC0, count: 160_000)
        },
        PlantedFault("PRE-082", .newsprint, at: [30, 40, 66, 76]) { file in
            // A table of two colours, of which the second has 360 %.
            file.addImage(
                "/Width 200/Height 200/BitsPerComponent 8/ColorSpace[/Indexed/DeviceCMYK 1<00000000E6E6E6E6>]",
                Array(repeating: 1, count: 40_000))
        },
        PlantedFault("PRE-083", .x4, at: tint) { $0.draw("/G1 gs /C1 cs 0 0 0 0.5 sc 30 60 20 20 re f") },
        PlantedFault("PRE-084", .newsprint, at: tint) {
            $0.resource("ExtGState", "/G2<</BM/Multiply/ca 0.5>>")
            $0.draw("/G2 gs 0 0 0 0.5 k 30 60 20 20 re f")
        },
        PlantedFault("PRE-084", .a2u, at: tint) {
            $0.resource("ExtGState", "/G2<</SMask<</S/Alpha/G 10 0 R>>>>")
            $0.draw("/G2 gs 0 0 0 0.5 k 30 60 20 20 re f")
        },
        PlantedFault("PRE-085", .a2u, at: tint, with: ["PRE-020", "PRE-070", "PRE-084"]) {
            $0.removeIntents()
            $0.resource("ExtGState", "/G2<</ca 0.5>>")
            $0.draw("/G2 gs 0 0 0 0.5 k 30 60 20 20 re f")
        },
        PlantedFault("PRE-086", .x4, at: nil) {
            $0.resource("ExtGState", "/G2<</BM/Brighten>>")
            $0.draw("/G2 gs 0 0 0 0.5 k 30 60 20 20 re f")
        },
        PlantedFault("PRE-087", .x4, at: nil) {
            $0.resource("ExtGState", "/G2<</TR<</FunctionType 2/Domain[0 1]/N 2>>>>")
            $0.draw("/G2 gs 0 0 0 0.5 k 30 60 20 20 re f")
        },
        PlantedFault("PRE-088", .x4, at: nil) {
            $0.resource("ExtGState", "/G2<</HT<</HalftoneType 1/Frequency 60/Angle 45/SpotFunction/Round>>>>")
            $0.draw("/G2 gs 0 0 0 0.5 k 30 60 20 20 re f")
        },
    ]
}
