import Geometry
import IssueModel
import Styles

/// Turns a filled sheet into the page that is printed.
struct SheetDrawing {
    /// The style of the newspaper, in which the furniture is set.
    let style: PageStyle
    let furniture: PageFurniture
    let sheet: FilledSheet?

    /// - Parameter title: the bookmark of the page; nil on continuation sheets.
    func page(label: String, title: String?) -> LaidOutPage {
        var elements = furniture.elements
        var bookmarks = title.map { [Bookmark(title: $0, level: 0, top: .zero)] } ?? []
        if let sheet {
            let top = style.modulesTop(under: furniture, in: sheet.style)
            for module in sheet.modules.sorted(by: { $0.frame.piece < $1.frame.piece }) {
                elements += ModuleDrawing(module, style: sheet.style, top: top).elements()
                guard module.piece.isBeginning else { continue }
                bookmarks.append(
                    Bookmark(
                        title: module.piece.article.bookmarkTitle, level: 1,
                        top: top + sheet.style.rowPitch * module.frame.row))
            }
            elements += sheet.separators.map { .rule(rule(for: $0, in: sheet.style, top: top)) }
        }
        return LaidOutPage(size: style.trim, label: label, elements: elements, bookmarks: bookmarks)
    }

    private func rule(for separator: Separator, in style: PageStyle, top: Length) -> PlacedRule {
        let left = style.typeArea.left
        let thickness = style.ruleWidth
        let place: Rectangle
        switch separator {
        case .horizontal(let column, let columns, let row):
            place = Rectangle(
                x: left + style.columnStep * column,
                y: top + style.rowPitch * row + (style.rowPitch - thickness) / 2,
                width: style.width(ofColumns: columns), height: thickness)
        case .vertical(let column, let row, let rows):
            place = Rectangle(
                x: left + style.columnStep * column - (style.gutter + thickness) / 2,
                y: top + style.rowPitch * row, width: thickness, height: style.rowPitch * rows)
        }
        return PlacedRule(area: place, colour: style.ruleColour)
    }
}

extension PageStyle {
    /// Rows that the modules have under the furniture, when their body is set in `step`.
    func moduleRows(under furniture: PageFurniture, in step: PageStyle) -> Int {
        (rowPitch * (rows - furniture.rows)).wholeCount(of: step.rowPitch)
    }

    /// Upper edge of the modules: they end with the type area.
    func modulesTop(under furniture: PageFurniture, in step: PageStyle) -> Length {
        typeArea.bottom - step.rowPitch * moduleRows(under: furniture, in: step)
    }
}
