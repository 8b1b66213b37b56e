import Geometry
import IssueModel
import Styles

/// Turns a filled sheet into the page that is printed.
struct SheetDrawing {
    let style: PageStyle
    let furniture: PageFurniture
    let sheet: FilledSheet?

    /// - Parameter title: the bookmark of the page; nil on continuation sheets.
    func page(label: String, title: String?) -> LaidOutPage {
        var elements = furniture.elements
        var bookmarks = title.map { [Bookmark(title: $0, level: 0, top: .zero)] } ?? []
        var articles: [ArticleArea] = []
        if let sheet {
            let frames = SheetFrames(sheet.plan, row: furniture.rows, rows: style.rows - furniture.rows)
            for frame in frames.modules.sorted(by: { $0.piece < $1.piece }) {
                let piece = sheet.pieces[frame.piece]
                elements += ModuleDrawing(piece: piece, frame: frame, style: style, scale: sheet.scale)
                    .elements()
                articles.append(ArticleArea(article: piece.article.id, area: area(of: frame)))
                guard piece.isBeginning else { continue }
                let top = style.typeArea.top + style.rowPitch * frame.row
                bookmarks.append(Bookmark(title: piece.article.bookmarkTitle, level: 1, top: top))
            }
            elements += frames.separators.map { .rule(rule(for: $0)) }
        }
        return LaidOutPage(
            size: style.trim, label: label, elements: elements, bookmarks: bookmarks, articles: articles)
    }

    private func area(of frame: ModuleFrame) -> Rectangle {
        Rectangle(
            x: style.typeArea.left + style.columnStep * frame.column,
            y: style.typeArea.top + style.rowPitch * frame.row,
            width: style.width(ofColumns: frame.shape.columns), height: style.rowPitch * frame.rows)
    }

    private func rule(for separator: Separator) -> PlacedRule {
        let area = style.typeArea
        let thickness = style.ruleWidth
        let place: Rectangle
        switch separator {
        case .horizontal(let column, let columns, let row):
            place = Rectangle(
                x: area.left + style.columnStep * column,
                y: area.top + style.rowPitch * row + (style.rowPitch - thickness) / 2,
                width: style.width(ofColumns: columns), height: thickness)
        case .vertical(let column, let row, let rows):
            place = Rectangle(
                x: area.left + style.columnStep * column - (style.gutter + thickness) / 2,
                y: area.top + style.rowPitch * row, width: thickness, height: style.rowPitch * rows)
        }
        return PlacedRule(area: place, colour: style.ruleColour)
    }
}
