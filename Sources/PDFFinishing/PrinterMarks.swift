import Geometry
import PDFObjects

/// The marks around a page, outside its bleed. Lines that every plate must show are in the separation `All`.
struct PrinterMarks {
    private let sheet: PressSheet

    init(_ sheet: PressSheet) { self.sheet = sheet }

    private static let lineWidth = 0.25
    private static let spaceName = "RegistrationAll"
    private static let millimetre = Length.millimetres(1).points
    /// Patches of the colour bar: full inks, two on each other, half tones. None is above any ink limit.
    private static let patches = [
        "1 0 0 0", "0 1 0 0", "0 0 1 0", "0 0 0 1", "0 1 1 0", "1 0 1 0", "1 1 0 0", ".5 0 0 0", "0 .5 0 0",
        "0 0 .5 0", "0 0 0 .5",
    ]

    /// Adds the marks to a page whose boxes are set.
    func add(to page: PDFObject) {
        guard let trim = page["TrimBox"].numbers, trim.count == 4 else { return }
        let content = lines(around: trim) + (sheet.marks.contains(.colourBars) ? bar(over: trim) : [])
        guard !content.isEmpty else { return }
        let file = page.file
        let head = file.stream(Array("q\n".utf8))
        let tail = file.stream(Array(("Q q\n" + content.joined(separator: "\n") + "\nQ").utf8))
        page["Contents"] = file.array([head, page["Contents"], tail])
        let resources = page["Resources"]
        if resources["ColorSpace"].kind != .dictionary { resources["ColorSpace"] = file.dictionary() }
        resources["ColorSpace"][PrinterMarks.spaceName] = registration(in: file)
    }

    /// The colour space of all plates (ISO 32000-1, 8.6.6.4).
    private func registration(in file: PDFFile) -> PDFObject {
        let tint = file.dictionary([
            "FunctionType": file.integer(2), "N": file.integer(1), "Domain": file.array([0, 1]),
            "C0": file.array([0, 0, 0, 0]), "C1": file.array([1, 1, 1, 1]),
        ])
        return file.array([file.name("Separation"), file.name("All"), file.name("DeviceCMYK"), tint])
    }

    private func lines(around trim: [Double]) -> [String] {
        var content: [String] = []
        if sheet.marks.contains(.crop) { content += crop(around: trim) }
        if sheet.marks.contains(.registration) { content += crosses(around: trim) }
        guard !content.isEmpty else { return [] }
        return ["/\(PrinterMarks.spaceName) CS 1 SCN \(PrinterMarks.lineWidth) w"] + content
    }

    /// Two lines at each corner, from the edge of the bleed outwards.
    private func crop(around trim: [Double]) -> [String] {
        let gap = sheet.bleed.points
        let length = 6 * PrinterMarks.millimetre
        var content: [String] = []
        for (x, sideways) in [(trim[0], -1.0), (trim[2], 1.0)] {
            for (y, upwards) in [(trim[1], -1.0), (trim[3], 1.0)] {
                content.append(line(x + sideways * gap, y, x + sideways * (gap + length), y))
                content.append(line(x, y + upwards * gap, x, y + upwards * (gap + length)))
            }
        }
        return content
    }

    /// A circle with a cross in the middle of each side.
    private func crosses(around trim: [Double]) -> [String] {
        let distance = (sheet.bleed + PressSheet.markRoom / 2).points
        let middle = ((trim[0] + trim[2]) / 2, (trim[1] + trim[3]) / 2)
        let centres = [
            (middle.0, trim[1] - distance), (middle.0, trim[3] + distance),
            (trim[0] - distance, middle.1), (trim[2] + distance, middle.1),
        ]
        return centres.flatMap { cross(at: $0.0, $0.1) }
    }

    private func cross(at x: Double, _ y: Double) -> [String] {
        let arm = 3 * PrinterMarks.millimetre
        let radius = 1.8 * PrinterMarks.millimetre
        // A quarter of a circle as a cubic: its handles are this long in radii.
        let handle = radius * 0.552_285
        func curve(_ signs: (Double, Double), _ turned: Bool) -> String {
            let first = turned ? (radius * signs.0, handle * signs.1) : (handle * signs.0, radius * signs.1)
            let second = turned ? (handle * signs.0, radius * signs.1) : (radius * signs.0, handle * signs.1)
            let end = turned ? (0, radius * signs.1) : (radius * signs.0, 0)
            let points = [first, second, end].map { "\(text(x + $0.0)) \(text(y + $0.1))" }
            return points.joined(separator: " ") + " c"
        }
        let circle = [
            "\(text(x + radius)) \(text(y)) m", curve((1, 1), true), curve((-1, 1), false),
            curve((-1, -1), true), curve((1, -1), false), "S",
        ]
        return [line(x - arm, y, x + arm, y), line(x, y - arm, x, y + arm)] + circle
    }

    /// Patches over the top edge, left of its middle.
    private func bar(over trim: [Double]) -> [String] {
        let side = 5 * PrinterMarks.millimetre
        let room = (trim[2] - trim[0]) / 2 - 15 * PrinterMarks.millimetre
        let width = min(side, room / Double(PrinterMarks.patches.count))
        guard width > 0 else { return [] }
        let left = trim[0] + 8 * PrinterMarks.millimetre
        let bottom = trim[3] + sheet.bleed.points + 3 * PrinterMarks.millimetre
        return PrinterMarks.patches.enumerated().map { index, inks in
            let x = left + width * Double(index)
            return "\(inks) k \(text(x)) \(text(bottom)) \(text(width)) \(text(side)) re f"
        }
    }

    private func line(_ x: Double, _ y: Double, _ toX: Double, _ toY: Double) -> String {
        "\(text(x)) \(text(y)) m \(text(toX)) \(text(toY)) l S"
    }

    private func text(_ points: Double) -> String { Length.points(points).description }
}
