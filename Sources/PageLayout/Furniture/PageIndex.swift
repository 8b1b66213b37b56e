import Geometry
import IssueModel
import Styles
import Typography

/// An area of a sheet that leads to another sheet, by the label of that sheet.
struct SheetLink {
    let area: Rectangle
    let label: String
    /// The text that leads there.
    let mark: StructureMark
}

/// The index (导读) of the front page: one headline of each inner page with its page, and links to them.
struct PageIndex {
    let pages: [Page]
    let setter: TypeSetter

    private var style: PageStyle { setter.style }

    private struct Entry {
        let title: SetLine
        let label: SetLine
        let page: Page
    }

    /// The index in an area: a title, then the entries, the closer the more there are; where not all have room the last
    /// row tells of the other pages. Nothing without inner pages.
    func elements(in area: Rectangle) -> (elements: [PageElement], links: [SheetLink]) {
        let all = pages.compactMap { entry(of: $0, width: area.width) }
        let room = area.height.wholeCount(of: style.folioSize.scaled(by: PageIndex.closest))
        guard let title = titleLine, !all.isEmpty, room > 1 else { return ([], []) }
        let entries = shown(all, rows: room - 1)
        let strip = area.height / (entries.count + 1)
        let row = min(strip, style.rowPitch.scaled(by: 1.5))
        var elements = title.runs(at: Point(x: area.left, y: area.top + title.baseline(inStripOf: row)))
            .marked(StructureMark(article: nil, role: .indexTitle))
        elements.append(
            rule(
                x: area.left, y: area.top + row - style.ruleWidth * 2, width: area.width,
                height: style.ruleWidth * 2))
        var links: [SheetLink] = []
        for (index, entry) in entries.enumerated() {
            let top = area.top + row * (index + 1)
            let mark = StructureMark(article: nil, role: .indexEntry, unit: index)
            elements += self.elements(of: entry, left: area.left, width: area.width, top: top, row: row)
                .marked(mark)
            let place = Rectangle(x: area.left, y: top, width: area.width, height: row)
            links.append(SheetLink(area: place, label: entry.page.label, mark: mark))
        }
        return (elements, links)
    }

    /// Height of a row over the size of its type.
    private static let closest = 1.3

    private func shown(_ entries: [Entry], rows: Int) -> [Entry] {
        guard entries.count > rows else { return entries }
        let others = entries[(rows - 1)...]
        guard rows > 1, let first = others.first?.page, let last = others.last?.page,
            let title = line("其他内容", in: labelFace),
            let label = line("\(first.label)—\(last.label)", in: labelFace)
        else { return Array(entries.prefix(rows)) }
        return entries.prefix(rows - 1) + [Entry(title: title, label: label, page: first)]
    }

    private var labelFace: TypeFace {
        TypeFace(role: .folio, size: style.folioSize, colour: style.textColour)
    }

    private var titleLine: SetLine? {
        let face = TypeFace(role: .headline, size: style.folioSize.scaled(by: 1.2), colour: style.accentColour)
        return line(setter.printedWords.index, in: face)
    }

    private func line(_ text: String, in face: TypeFace) -> SetLine? {
        setter.lines(text, in: face, measure: LineMeasure(width: style.typeArea.width, isJustified: false))
            .first
    }

    /// The first headline of a page, its first part alone when the whole has no room.
    private func entry(of page: Page, width: Length) -> Entry? {
        guard let article = page.articles.first(where: { $0.headline != nil }) else { return nil }
        let face = TypeFace(role: .crosshead, size: style.folioSize, colour: style.textColour)
        guard let label = line(page.label, in: labelFace) else { return nil }
        let room = width - label.width - style.bodySize * 2
        let parts = article.headlineLines
        let wordings = [parts.joined(separator: "\u{3000}")] + parts
        for wording in wordings {
            if let title = line(wording, in: face), title.width <= room {
                return Entry(title: title, label: label, page: page)
            }
        }
        return nil
    }

    /// The headline at the left, the page at the right, dots between them.
    private func elements(
        of entry: Entry, left: Length, width: Length, top: Length, row: Length
    ) -> [PageElement] {
        let y = top + entry.title.baseline(inStripOf: row)
        var result = entry.title.runs(at: Point(x: left, y: y))
        let end = left + width - entry.label.width
        let dot = style.folioSize / 8
        var x = left + entry.title.width + style.folioSize
        while x < end - style.folioSize {
            let area = Rectangle(
                x: x, y: y - style.folioSize.scaled(by: 0.38) - dot / 2, width: dot, height: dot)
            result.append(.rule(PlacedRule(area: area, colour: style.ruleColour, style: .dot)))
            x += style.folioSize / 2
        }
        return result + entry.label.runs(at: Point(x: end, y: y))
    }

    private func rule(x: Length, y: Length, width: Length, height: Length) -> PageElement {
        .rule(
            PlacedRule(
                area: Rectangle(x: x, y: y, width: width, height: height), colour: style.accentColour))
    }
}
