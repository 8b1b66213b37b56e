import Geometry
import Styles
import Typography

/// Rows of a table that stay together on a sheet; a longer table stands as several.
private let rowsTogether = 40

/// A table at every width of the style. The first row is the header, set in the face of crossheads.
func tableFloats(_ rows: [[String]], block: Int, setter: TypeSetter, after lineIndex: Int) -> [ArticleFloat] {
    var result: [ArticleFloat] = []
    var start = 0
    while start < rows.count {
        let part = Array(rows[start..<min(start + rowsTogether, rows.count)])
        let hasHeader = start == 0
        let settings = (1...setter.style.columns).map { columns in
            TableComposer(rows: part, hasHeader: hasHeader, columns: columns, setter: setter).setting()
        }
        result.append(ArticleFloat(block: block, lineIndex: lineIndex, settings: settings, isPicture: false))
        start += rowsTogether
    }
    return result
}

private struct TableComposer {
    let rows: [[String]]
    let hasHeader: Bool
    let columns: Int
    let setter: TypeSetter

    private var style: PageStyle { setter.style }
    private var width: Length { style.width(ofColumns: columns) }
    private var inset: Length { style.tableSize / 2 }

    func setting() -> SetFloat {
        let widths = cellWidths()
        var lines: [PlacedLine] = []
        var rules: [PlacedRule] = [rule(at: .zero, thickness: style.ruleWidth * 2)]
        var top = 0
        for (index, row) in rows.enumerated() {
            let set = self.lines(of: row, widths: widths, isHeader: hasHeader && index == 0, top: top)
            lines += set.lines
            top += set.rows
            let isLast = index == rows.count - 1
            rules.append(
                rule(at: style.rowPitch * top, thickness: isLast ? style.ruleWidth * 2 : style.ruleWidth))
        }
        return SetFloat(
            columns: columns, rows: top + 1, pictureHeight: .zero, picture: nil, lines: lines, rules: rules)
    }

    private func rule(at y: Length, thickness: Length) -> PlacedRule {
        PlacedRule(
            area: Rectangle(x: .zero, y: y - thickness / 2, width: width, height: thickness),
            colour: style.ruleColour)
    }

    private func face(isHeader: Bool) -> TypeFace {
        TypeFace(role: isHeader ? .crosshead : .folio, size: style.tableSize, colour: style.textColour)
    }

    /// Widths in the ratio of the longest cells, none under three characters, together the whole width.
    private func cellWidths() -> [Length] {
        let count = rows.map(\.count).max() ?? 0
        guard count > 0 else { return [] }
        let natural = (0..<count).map { column in
            let longest = rows.compactMap {
                column < $0.count ? setter.spaced($0[column], in: face(isHeader: false)).naturalWidth : nil
            }
            return max((longest.max() ?? .zero).units, style.tableSize.units * 3) + 2 * inset.units
        }
        let total = natural.reduce(0, +)
        return natural.map { Length(units: Int(Double($0) / Double(total) * Double(width.units))) }
    }

    private func lines(
        of row: [String], widths: [Length], isHeader: Bool, top: Int
    ) -> (lines: [PlacedLine], rows: Int) {
        var result: [PlacedLine] = []
        var deepest = 1
        var left = Length.zero
        for (index, cell) in row.enumerated() {
            let measure = LineMeasure(
                width: max(style.tableSize, widths[index] - inset * 2), isJustified: false)
            let set = setter.lines(cell, in: face(isHeader: isHeader), measure: measure)
            deepest = max(deepest, set.count)
            for (number, line) in set.enumerated() {
                let y = style.rowPitch * (top + number) + line.baseline(inStripOf: style.rowPitch)
                result.append(PlacedLine(line: line, origin: Point(x: left + inset, y: y)))
            }
            left += widths[index]
        }
        return (result, deepest)
    }
}
