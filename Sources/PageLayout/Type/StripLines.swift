import Geometry
import Typography

/// Short facts in lines over a measure, shared out evenly: each line's facts stand apart by equal blanks, from edge to
/// edge.
struct StripLines {
    let parts: [String]
    let face: TypeFace
    let setter: TypeSetter

    /// Elements of rows of the area's height from its top on.
    func elements(in area: Rectangle) -> (elements: [PageElement], rows: Int) {
        let measure = LineMeasure(width: area.width, isJustified: false)
        let set = parts.flatMap { setter.lines($0, in: face, measure: measure) }
        let rows = rows(of: set, width: area.width)
        let elements = rows.enumerated().flatMap { index, row in
            self.elements(of: row, in: area, top: area.top + area.height * index)
        }
        return (elements, rows.count)
    }

    private var leastGap: Length { face.size * 3 / 2 }

    /// As many rows as are needed, filled alike.
    private func rows(of lines: [SetLine], width: Length) -> [[SetLine]] {
        let total = lines.reduce(Length.zero) { $0 + $1.width + leastGap }
        guard total > .zero else { return [] }
        var count = total.coveringCount(of: width + leastGap)
        while true {
            var rows: [[SetLine]] = [[]]
            var used = Length.zero
            let share = total / count
            for line in lines {
                let isFull = used > .zero && used + line.width > width
                let isEnough = rows.count < count && used + line.width / 2 > share
                if isFull || isEnough, !rows[rows.count - 1].isEmpty {
                    rows.append([])
                    used = .zero
                }
                rows[rows.count - 1].append(line)
                used += line.width + leastGap
            }
            if rows.count <= count || count >= lines.count { return rows }
            count += 1
        }
    }

    private func elements(of row: [SetLine], in area: Rectangle, top: Length) -> [PageElement] {
        let used = row.reduce(Length.zero) { $0 + $1.width }
        let gap = row.count > 1 ? (area.width - used) / (row.count - 1) : .zero
        var x = row.count > 1 ? area.left : area.left + (area.width - used) / 2
        return row.flatMap { line -> [PageElement] in
            defer { x += line.width + gap }
            return line.runs(at: Point(x: x, y: top + line.baseline(inStripOf: area.height)))
        }
    }
}
