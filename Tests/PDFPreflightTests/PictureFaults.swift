import PDFPreflight

extension PlantedFault {
    /// Where the second picture is.
    private static let square = [30.0, 40, 66, 76]

    /// Faults of pictures and lines.
    static let ofPicture = [
        PlantedFault("PRE-090", .newsprint, at: [100, 30, 244, 174]) {
            $0.draw("144 0 0 144 100 30 cm /Im1 Do")
        },
        PlantedFault("PRE-090", .newsprint, at: [30, 40, 102, 112]) {
            // Turned by a right angle, as an inline image.
            let samples = String(repeating: "a", count: 100)
            $0.draw("0 72 -72 0 102 40 cm BI /W 10 /H 10 /BPC 8 /CS /G ID \(samples) EI")
        },
        PlantedFault("PRE-091", .newsprint, at: [30, 40, 44.4, 54.4]) {
            $0.draw("14.4 0 0 14.4 30 40 cm /Im1 Do")
        },
        PlantedFault("PRE-092", .newsprint, at: square) {
            $0.addImage(
                "/Width 80/Height 80/BitsPerComponent 1/ColorSpace/DeviceGray",
                Array(repeating: 0xAA, count: 800))
        },
        PlantedFault("PRE-093", .a2u, at: [100, 150, 133.9, 183.9]) { $0.add(10, "/Interpolate true") },
        PlantedFault("PRE-094", .newsprint, at: square) {
            $0.addImage(
                "/Width 150/Height 150/BitsPerComponent 16/ColorSpace/DeviceGray",
                Array(repeating: 0x40, count: 45_000))
        },
        PlantedFault("PRE-095", .newsprint, at: square) {
            $0.addImage("/Width 150/Height 150/BitsPerComponent 8/ColorSpace/DeviceGray/Filter/JPXDecode", [0])
        },
        PlantedFault("PRE-096", .a2u, at: nil) { $0.add(10, "/Alternates[<</Image 10 0 R>>]") },
        PlantedFault("PRE-097", .x4, at: nil) { $0.add(10, "/OPI<</2.0<</F(fine.tif)>>>>") },
        PlantedFault("PRE-098", .x4, at: nil) {
            $0.put(30, "<</Type/XObject/Subtype/PS>>", Array("showpage".utf8))
            $0.resource("XObject", "/P 30 0 R")
            $0.draw("/P Do")
        },
        PlantedFault("PRE-099", .x4, at: nil) { $0.addForm("/Ref<</F(other.pdf)/Page 0>>") },
        PlantedFault("PRE-100", .x4, at: [100, 150, 133.9, 183.9]) {
            $0.objects[HandmadePDF.image]?.stream = Array(repeating: 0x30, count: 150_000)
        },
        PlantedFault("PRE-105", .newsprint, at: [29.95, 99.95, 150.05, 100.05]) {
            $0.draw("0 0 0 1 K 0.1 w 30 100 m 150 100 l S")
        },
        PlantedFault("PRE-105", .newsprint, at: [30, 100, 150, 100.1]) {
            $0.draw("0 0 0 1 k 30 100 120 0.1 re f")
        },
        PlantedFault("PRE-106", .newsprint, at: [30, 100, 150, 100]) {
            $0.draw("0 0 0 1 K 0 w 30 100 m 150 100 l S")
        },
    ]

    /// Faults of tags and annotations.
    static let ofStructure = [
        PlantedFault("PRE-120", .ua1) { $0.change(1, "/MarkInfo<</Marked true>>", to: "") },
        PlantedFault("PRE-121", .ua1, at: [30, 60, 50, 80]) {
            $0.objects[4]?.stream? += Array("0 0 0 0.5 k 30 60 20 20 re f".utf8)
        },
        PlantedFault("PRE-122", .ua1, at: [100, 150, 134, 184]) { $0.change(18, "/Alt(A probe)", to: "") },
        PlantedFault("PRE-123", .ua1, at: nil) { $0.change(19, "/S/H1", to: "/S/H3") },
        PlantedFault("PRE-124", .ua1) { $0.change(1, "/Lang(zh-Hans)", to: "") },
        PlantedFault("PRE-125", .ua1) { $0.change(1, "DisplayDocTitle true", to: "DisplayDocTitle false") },
        PlantedFault("PRE-126", .ua1, at: [30, 195, 60, 215]) { $0.addLink(contents: "") },
        PlantedFault("PRE-127", .ua1, at: nil) { $0.addLink(tabs: "/Tabs/R") },
        PlantedFault("PRE-128", .ua1, at: nil) { $0.change(19, "/S/H1", to: "/S/Headline") },
        PlantedFault("PRE-129", .ua1, at: [30, 195, 60, 215]) { $0.addLink(parent: "") },
        PlantedFault("PRE-130", .a2u, at: [30, 195, 60, 215]) { $0.addLink(flags: "/F 0") },
        PlantedFault("PRE-131", .ua1) { $0.change(17, "19 0 R 18 0 R", to: "19 0 R 18 0 R 19 0 R") },
        PlantedFault("PRE-132", .ua1) { $0.change(1, "/Marked true", to: "/Marked true/Suspects true") },
    ]
}
