import FontShaping
import Geometry
import PDFFinishing
import PageLayout
import Typography

/// Pages as a press takes them: what reaches the edge goes on into the bleed, and a line under the page says what the
/// sheet is.
struct PressPages {
    let sheet: PressSheet
    let library: FontLibrary
    let document: DocumentInfo

    private static let slugSize = Length.points(7)

    func pages(of pages: [LaidOutPage]) -> [LaidOutPage] {
        pages.enumerated().map { index, page in
            let slug = sheet.marks.contains(.slug) ? slug(of: page, number: index + 1, count: pages.count) : []
            return LaidOutPage(
                size: page.size, label: page.label,
                elements: page.elements.map { bled($0, on: page.size) } + slug, bookmarks: page.bookmarks)
        }
    }

    private func bled(_ element: PageElement, on trim: Size) -> PageElement {
        switch element {
        case .picture(let picture):
            let area = bled(picture.area, on: trim)
            guard area != picture.area else { return element }
            return .picture(
                PlacedPicture(
                    path: picture.path, area: area, whole: picture.whole.enlarged(toCover: area),
                    alt: picture.alt))
        case .rule(let rule) where rule.style == .filled:
            return .rule(PlacedRule(area: bled(rule.area, on: trim), colour: rule.colour))
        default: return element
        }
    }

    /// The area, beyond each edge of the page that it touches by the bleed.
    private func bled(_ area: Rectangle, on trim: Size) -> Rectangle {
        let left = area.left <= .zero ? -sheet.bleed : area.left
        let top = area.top <= .zero ? -sheet.bleed : area.top
        let right = area.right >= trim.width ? trim.width + sheet.bleed : area.right
        let bottom = area.bottom >= trim.height ? trim.height + sheet.bleed : area.bottom
        return Rectangle(x: left, y: top, width: right - left, height: bottom - top)
    }

    /// Newspaper, date, page, under the page and outside the bleed.
    private func slug(of page: LaidOutPage, number: Int, count: Int) -> [PageElement] {
        let text = [document.title, document.date, page.label, "\(number)/\(count)"].compactMap { $0 }
            .joined(separator: "    ")
        let shaped = library.shaped(
            text, role: .folio, size: PressPages.slugSize, options: ShapingOptions(language: document.language))
        let measure = LineMeasure(width: page.size.width / 2, isJustified: false)
        guard let line = lines(of: SpacedText(shaped, policy: SpacingPolicy()), in: measure).first else {
            return []
        }
        let origin = Point(
            x: Length.millimetres(8), y: page.size.height + sheet.bleed + .millimetres(6))
        return LineGlyphs(shaped: shaped, line: line, colour: .ink).runs(at: origin)
    }
}

extension Rectangle {
    /// The smallest rectangle of the same shape and about the same middle that covers `area`.
    fileprivate func enlarged(toCover area: Rectangle) -> Rectangle {
        let middle = (x: left.points + width.points / 2, y: top.points + height.points / 2)
        let reach = (
            x: max(middle.x - area.left.points, area.right.points - middle.x),
            y: max(middle.y - area.top.points, area.bottom.points - middle.y)
        )
        let factor = max(1, reach.x * 2 / width.points, reach.y * 2 / height.points)
        let size = Size(width: width.scaled(by: factor), height: height.scaled(by: factor))
        return Rectangle(
            origin: Point(
                x: .points(middle.x) - size.width / 2, y: .points(middle.y) - size.height / 2), size: size)
    }
}
