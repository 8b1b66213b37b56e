import Geometry
import IssueModel
import Styles
import Typography

/// The head of the front page: the nameplate (报头) where the style has it, ears (报眼) beside it with the index of inner
/// pages and the code of the newspaper's address, a strip with date, number and everything else under them. On a page of
/// vertical lines the same stands along the right edge: the name above, the index under it, the strip at its left.
struct NameplateComposer {
    let nameplate: Nameplate
    let page: Page
    let innerPages: [Page]
    let setter: TypeSetter
    let coder: (any SquareCoder)?

    private var style: PageStyle { setter.style }
    private var area: Rectangle { style.typeArea }
    private var small: TypeFace { TypeFace(role: .folio, size: style.folioSize, colour: style.textColour) }
    /// Rows over the strip.
    private var rows: Int { max(5, style.nameplateRows - 2) }
    private var height: Length { style.rowPitch * rows }

    func furniture() -> PageFurniture {
        let places = places()
        var elements = NameBlock(
            nameplate: nameplate, setter: setter, isVertical: style.nameplatePlace == .vertical
        )
        .elements(in: places.name).marked(StructureMark(article: nil, role: .nameplate))
        var links: [SheetLink] = []
        var rest = nameplate.printedFactLines(in: setter.language, writingMode: style.writingMode)
        if let ear = places.firstEar {
            let taken = facts(rest, in: ear)
            elements += taken.elements.markedByParagraph(.fact)
            rest = taken.rest
        }
        if let ear = places.lastEar {
            let last = lastEar(in: ear, rest: &rest)
            elements += last.elements
            links += last.links
        }
        let strip = strip(rest)
        return PageFurniture(
            rows: rows + strip.rows + 1, elements: elements + strip.elements.markedByParagraph(.fact),
            links: links, onPaper: folio)
    }

    /// The folio of a page of vertical lines, which says the section and the staff.
    private var folio: [PageElement] {
        guard style.writingMode == .vertical else { return [] }
        return FolioComposer(nameplate: nameplate, page: page, setter: setter).elements(label: page.label)
    }

    /// Where the name stands, and the ears at its sides.
    private func places() -> (name: Rectangle, firstEar: Rectangle?, lastEar: Rectangle?) {
        func columns(_ range: Range<Int>) -> Rectangle {
            Rectangle(
                x: area.left + style.columnStep * range.lowerBound, y: area.top,
                width: style.width(ofColumns: range.count), height: height)
        }
        let all = style.columns
        guard all > 1 else { return (columns(0..<1), nil, nil) }
        let name = max(1, all * 5 / 8)
        switch style.nameplatePlace {
        case .topLeft:
            return (columns(0..<name), nil, columns(min(name, all - 1)..<all))
        case .topCentre where all >= 4:
            let ear = max(1, all / 4)
            return (columns(ear..<all - ear), columns(0..<ear), columns(all - ear..<all))
        case .topCentre:
            return (columns(0..<name), nil, columns(min(name, all - 1)..<all))
        case .vertical:
            let ear = max(1, (all - 1) / 2)
            return (
                columns(all - 1..<all), columns(0..<ear), columns(min(ear, all - 1)..<max(ear + 1, all - 1))
            )
        }
    }

    /// The ear at the right: the index, with the code of the address beside it; facts when there is neither.
    private func lastEar(
        in ear: Rectangle, rest: inout [String]
    ) -> (elements: [PageElement], links: [SheetLink]) {
        var room = ear
        var elements: [PageElement] = []
        if let address = nameplate.website, Self.isAddress(address), let modules = coder?.modules(of: address) {
            let side = min(ear.height, ear.width / 3)
            elements = SquareCode(modules: modules).elements(
                at: Point(x: ear.right - side, y: ear.top + (ear.height - side) / 2), side: side,
                colour: style.textColour)
            room = Rectangle(
                x: ear.left, y: ear.top, width: ear.width - side - style.bodySize, height: ear.height)
        }
        let index = PageIndex(pages: innerPages, setter: setter).elements(in: room)
        if index.elements.isEmpty {
            let taken = facts(rest, in: room)
            rest = taken.rest
            return (elements + taken.elements.markedByParagraph(.fact), [])
        }
        return (elements + index.elements, index.links)
    }

    /// Whether a printed address can be opened: Western letters with a dot and no blank.
    private static func isAddress(_ text: String) -> Bool {
        text.contains(".") && text.utf8.allSatisfy { (0x21...0x7E).contains($0) }
    }

    /// The facts that an area has room for, one under another, and those that are left.
    private func facts(_ all: [String], in ear: Rectangle) -> (elements: [PageElement], rest: [String]) {
        let measure = LineMeasure(width: ear.width, isJustified: false)
        var elements: [PageElement] = []
        var rest = all
        var row = 0
        while let fact = rest.first {
            let lines = setter.lines(fact, in: row == 0 ? dateFace : small, measure: measure)
            guard row + lines.count <= rows else { break }
            for line in lines {
                let y = ear.top + style.rowPitch * row + line.baseline(inStripOf: style.rowPitch)
                elements += line.runs(at: Point(x: ear.left, y: y))
                row += 1
            }
            rest.removeFirst()
        }
        return (elements, rest)
    }

    private var dateFace: TypeFace {
        TypeFace(role: .headline, size: style.folioSize.scaled(by: 1.2), colour: style.textColour)
    }

    /// Everything that the ears have not taken, between a thin rule and a thick one.
    private func strip(_ facts: [String]) -> (elements: [PageElement], rows: Int) {
        let staff = page.staff.isEmpty && page.facts.isEmpty ? nil : printedStaff(page)
        let ofPage = folio.isEmpty ? [page.section, staff] : []
        let parts = [nameplate.slogan] + facts.map(Optional.some) + ofPage
        let lines = StripLines(parts: parts.compactMap { $0 }, face: small, setter: setter).elements(
            in: Rectangle(x: area.left, y: area.top + height, width: area.width, height: style.rowPitch))
        let foot = area.top + height + style.rowPitch * lines.rows
        let rules = [(area.top + height, 1), (foot, 4)].map { top, thickness in
            PageElement.rule(
                PlacedRule(
                    area: Rectangle(
                        x: area.left, y: top, width: area.width, height: style.ruleWidth * thickness),
                    colour: style.accentColour))
        }
        return (lines.elements + (lines.rows > 0 ? rules : [rules[1]]), lines.rows)
    }
}

extension Nameplate {
    /// The facts beside the name, in the order in which newspapers print them; the slogan stands before them. In vertical
    /// lines their numbers are Chinese ones, which stand upright.
    func printedFactLines(in language: String, writingMode: WritingMode) -> [String] {
        let isVertical = writingMode == .vertical
        let numbers = (
            issue: number.map { isVertical ? ChineseFigures.digits($0) : $0 },
            pages: pageCount.map { isVertical ? ChineseFigures.counted($0) : "\($0)" }
        )
        let issue = [numbers.issue.map { "第\($0)期" }, numbers.pages.map { "今日\($0)版" }].compactMap { $0 }
        let day = [date.map(isVertical ? ChineseFigures.date : printedDate), weekday].compactMap { $0 }
        let bodies = [organ, publisher, website].compactMap { $0 }
        return [day.joined(separator: "\u{3000}"), lunarDate ?? "", issue.joined(separator: "\u{3000}")]
            .filter { !$0.isEmpty } + printedCodes(in: language) + bodies + facts
    }
}
