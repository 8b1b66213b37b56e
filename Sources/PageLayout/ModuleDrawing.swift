import Geometry
import Styles
import Typography

/// Turns a module at its place into page elements, in the order in which the article is read.
struct ModuleDrawing {
    let piece: Piece
    let frame: ModuleFrame
    let style: PageStyle
    let scale: Double

    private var corner: Point {
        Point(
            x: style.typeArea.left + style.columnStep * frame.column,
            y: style.typeArea.top + style.rowPitch * frame.row)
    }

    /// Elements of the whole module.
    func elements() -> [PageElement] {
        let fit = ModuleFit(piece, frame: frame, style: style)
        let head = piece.head.block(across: frame.shape.columns, scale: scale)
        let shift = style.rowPitch * fit.headExtra / 2
        var result = head.lines.flatMap { $0.moved(down: shift).elements(at: corner) }
        let bodyTop = corner.y + style.rowPitch * (head.rows + fit.headExtra)
        var next = 0
        for (column, end) in (fit.filling?.ends ?? []).enumerated() {
            var row = fit.skyline[column]
            while next < end {
                result += floats(before: next, fit: fit, top: bodyTop)
                guard let line = fit.filling?.lines[next] else { break }
                result += elements(of: line, column: column, top: bodyTop + style.rowPitch * row)
                row += line.rows
                next += 1
            }
        }
        result += floats(before: next, fit: fit, top: bodyTop)
        return result
    }

    /// Floats that come in the text just before the line; after the last line all that are left.
    private func floats(before line: Int, fit: ModuleFit, top: Length) -> [PageElement] {
        guard let filling = fit.filling else { return [] }
        let isEnd = line == filling.lines.count
        return fit.places.flatMap { place -> [PageElement] in
            let float = piece.floats[place.float]
            let index = filling.index(of: float.lineIndex)
            guard index == line || (isEnd && index > line) else { return [] }
            let extra = float.isPicture ? fit.pictureExtra : 0
            let origin = Point(
                x: corner.x + style.columnStep * place.column, y: top + style.rowPitch * place.row)
            return float.setting(across: frame.shape.spans[place.float])
                .elements(at: origin, extra: style.rowPitch * extra)
        }
    }

    private func elements(of line: ColumnLine, column: Int, top: Length) -> [PageElement] {
        guard let content = line.content else { return [] }
        let x = corner.x + style.columnStep * column + line.x
        let skipped = line.isLow ? line.rows - 1 : 0
        let strip = style.rowPitch * (line.rows - skipped)
        let y = top + style.rowPitch * skipped + content.baseline(inStripOf: strip)
        return content.runs(at: Point(x: x, y: y))
    }
}
