import Geometry
import Styles
import Typography

/// Rows of a table that stay together on a sheet; a longer table stands as several.
private let rowsTogether = 40

/// The note under a table: it is as wide as the table, whatever the columns of text are.
struct TableNote {
    let text: PrintedText
    /// Position of its block in the article.
    let block: Int
}

/// A table, in parts when it is long; its note stands under the last. The first row is the header, set in the face of
/// crossheads.
func tableFloats(
    _ rows: [[String]], note: TableNote?, block: Int, setter: TypeSetter, after lineIndex: Int
) -> [ArticleFloat] {
    stride(from: 0, to: rows.count, by: rowsTogether).map { start in
        let end = min(start + rowsTogether, rows.count)
        let part = Array(rows[start..<end])
        let content = FloatContent(isPicture: false) { width in
            TableComposer(
                rows: part, first: start, note: end == rows.count ? note : nil, width: width, setter: setter
            ).setting()
        }
        return ArticleFloat(block: block, lineIndex: lineIndex, content: content)
    }
}

private struct TableComposer {
    let rows: [[String]]
    /// Position of the first row in the whole table.
    let first: Int
    let note: TableNote?
    let width: Length
    let setter: TypeSetter

    private var style: PageStyle { setter.style }
    private var inset: Length { style.tableSize / 2 }

    func setting() -> SetFloat {
        let widths = cellWidths()
        var lines: [FloatLine] = []
        var rules = [FloatRule(row: 0, thickness: style.ruleWidth * 2)]
        var top = 0
        for (index, row) in rows.enumerated() {
            let set = self.lines(of: row, widths: widths, number: first + index, top: top)
            lines += set.lines
            top += set.rows
            let isLast = index == rows.count - 1
            rules.append(FloatRule(row: top, thickness: isLast ? style.ruleWidth * 2 : style.ruleWidth))
        }
        let under = noteLines(from: top)
        return SetFloat(
            width: width, picture: nil, textRows: top + under.count, lines: lines + under, rules: rules)
    }

    private func noteLines(from top: Int) -> [FloatLine] {
        guard let note else { return [] }
        let measure = LineMeasure(width: width - inset * 2)
        return setter.lines(note.text, in: face(isHeader: false), measure: measure).enumerated().map {
            FloatLine(line: $1, x: inset, row: top + $0, role: .note, block: note.block)
        }
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
        of row: [String], widths: [Length], number: Int, top: Int
    ) -> (lines: [FloatLine], rows: Int) {
        let isHeader = number == 0
        var result: [FloatLine] = []
        var deepest = 1
        var left = Length.zero
        for (index, cell) in row.enumerated() {
            let measure = LineMeasure(
                width: max(style.tableSize, widths[index] - inset * 2), isJustified: false)
            let set = setter.lines(cell, in: face(isHeader: isHeader), measure: measure)
            deepest = max(deepest, set.count)
            let role = StructureRole.cell(row: number, column: index, isHeader: isHeader)
            for (position, line) in set.enumerated() {
                result.append(FloatLine(line: line, x: left + inset, row: top + position, role: role))
            }
            left += widths[index]
        }
        return (result, deepest)
    }
}
