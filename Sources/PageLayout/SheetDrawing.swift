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
    /// - Returns: the page, and its areas that lead to other sheets.
    func page(label: String, title: String?) -> (page: LaidOutPage, links: [SheetLink]) {
        var elements = furniture.elements
        var links = furniture.links
        var bookmarks = title.map { [Bookmark(title: $0, level: 0, top: .zero)] } ?? []
        var articles: [ArticleArea] = []
        if let sheet {
            let top = style.modulesTop(under: furniture, in: sheet.style)
            for module in sheet.modules.sorted(by: { $0.frame.piece < $1.frame.piece }) {
                let drawing = ModuleDrawing(module, style: sheet.style, top: top)
                elements +=
                    module.piece.isHouse ? sheet.house?.elements(in: drawing.area) ?? [] : drawing.elements()
                links += drawing.links
                if !module.piece.isHouse {
                    articles.append(ArticleArea(article: module.piece.article.id, area: drawing.area))
                }
                guard module.piece.isBeginning else { continue }
                bookmarks.append(
                    Bookmark(
                        title: module.piece.article.bookmarkTitle, level: 1,
                        top: top + sheet.style.rowPitch * module.frame.row))
            }
            elements += SeparatorRules(sheet: sheet, top: top).elements()
        }
        let page = LaidOutPage(
            size: style.trim, label: label, elements: elements, bookmarks: bookmarks,
            articles: articles, report: sheet?.report)
        return (page, links)
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
