import Geometry
import Typography

/// Lines under each other in the middle of a width.
struct HeadStack {
    let width: Length
    private(set) var lines: [PlacedLine] = []
    private(set) var height = Length.zero

    init(width: Length) {
        self.width = width
    }

    /// `leading`: height of each line in em of its size.
    mutating func add(_ set: [SetLine], leading: Double, as role: StructureRole) {
        for line in set {
            let strip = line.size.scaled(by: leading)
            let x = max(.zero, (width - line.width) / 2)
            lines.append(
                PlacedLine(
                    line: line, role: role,
                    origin: Point(x: x, y: height + line.baseline(inStripOf: strip))))
            height += strip
        }
    }
}

extension PlacedLine {
    func moved(down distance: Length) -> PlacedLine {
        PlacedLine(line: line, role: role, origin: Point(x: origin.x, y: origin.y + distance))
    }
}
