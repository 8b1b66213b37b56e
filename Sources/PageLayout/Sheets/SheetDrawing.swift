import Geometry
import IssueModel
import Styles

/// Turns a filled sheet into the page that is printed.
struct SheetDrawing {
    /// The style of the newspaper, in which the furniture is set.
    let style: PageStyle
    let furniture: PageFurniture
    let sheet: FilledSheet?

    /// Everything is placed in the space of make-up; here alone it comes to the paper.
    ///
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
                let areas = drawing.areas.map(onPaper)
                if !module.piece.isHouse {
                    articles += areas.map { ArticleArea(article: module.piece.article.id, area: $0) }
                }
                guard module.piece.isBeginning else { continue }
                bookmarks.append(
                    Bookmark(title: module.piece.article.bookmarkTitle, level: 1, top: areas[0].top))
            }
            elements += SeparatorRules(sheet: sheet, top: top).elements()
        }
        let page = LaidOutPage(
            size: style.trim, label: label, elements: furniture.onPaper + onPaper(elements),
            bookmarks: bookmarks, articles: articles, report: sheet?.report)
        return (page, links.map { SheetLink(area: onPaper($0.area), label: $0.label, mark: $0.mark) })
    }

    private func onPaper(_ elements: [PageElement]) -> [PageElement] {
        guard let turn = style.turn else { return elements }
        return elements.map { $0.turned(by: turn) }
    }

    private func onPaper(_ area: Rectangle) -> Rectangle { style.turn?(area) ?? area }
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
