import Geometry
import Styles
import Typography

/// One page of a list under way.
struct ListSheet {
    private let part: ListPart
    private let setter: TypeSetter
    private let number: String
    private var elements: [PageElement] = []
    private var links: [PageLink] = []
    private var targets: [Int] = []
    private var bookmarks: [Bookmark] = []
    private var column = 0
    private var unit = 0
    /// Head of the columns, and where the next entry stands.
    private var top: Length
    private var pen: Length

    private static let margin = Length.points(51)
    private static let gutter = Length.points(22)
    /// Width of a column that titles with their pages read well in; the sheet has as many as come nearest to it.
    private static let bestColumn = Length.points(236)
    /// Height of a line of the list.
    private static let pitch = Length.points(14)
    /// Least room between a title and its page.
    private static let referenceGap = Length.points(12)
    private static let leastTitleShare = 0.5
    /// How far lines after the first stand in.
    private static let turn = Length.points(9.5)

    private var size: Size { setter.style.trim }
    private var bottom: Length { size.height - .points(62) }
    private var columns: Int {
        let pitch = ListSheet.bestColumn + ListSheet.gutter
        return max(1, (size.width - ListSheet.margin * 2 + ListSheet.gutter + pitch / 2).wholeCount(of: pitch))
    }
    private var width: Length {
        let inside = size.width - ListSheet.margin * 2 - ListSheet.gutter * (columns - 1)
        return inside / columns
    }
    private var left: Length { ListSheet.margin + (width + ListSheet.gutter) * column }
    private var ink: Colour { setter.style.textColour }

    init(part: ListPart, setter: TypeSetter, number: String) {
        self.part = part
        self.setter = setter
        self.number = number
        top = .points(68)
        pen = top
    }

    /// The title of the list, over all columns.
    mutating func setTitle() {
        let face = TypeFace(role: .headline, size: .points(26), colour: ink)
        let strip = Length.points(52)
        for line in setter.evenLines(part.title, in: face, width: size.width - ListSheet.margin * 2) {
            add(
                line.runs(
                    at: Point(x: (size.width - line.width) / 2, y: pen + line.baseline(inStripOf: strip))),
                as: .indexTitle)
            pen += strip
        }
        bookmarks.append(Bookmark(title: part.title, level: 0, top: top))
        top = pen + .points(6)
        pen = top
    }

    /// Sets the first of the entries; what is no line keeps the entry that follows with it.
    ///
    /// - Returns: false when the page has no room for it.
    mutating func set(_ entries: ArraySlice<ListEntry>) -> Bool {
        guard let entry = entries.first else { return false }
        var needed = height(of: entry)
        var rest = entries.dropFirst()
        if entry.isHeading {
            while let next = rest.popFirst() {
                needed += height(of: next)
                if !next.isHeading { break }
            }
        }
        // What is taller than a column is set all the same: nothing is left out.
        if pen + needed > bottom, pen > top {
            guard column + 1 < columns else { return false }
            column += 1
            pen = top
        }
        set(entry)
        return true
    }

    private mutating func set(_ entry: ListEntry) {
        switch entry {
        case .chapter(let text): set(text, .headline, .points(15), after: .points(2))
        case .heading(let text): set(text, .crosshead, .points(10), after: .zero)
        case .subheading(let text): set(text, .folio, .points(8.5), after: .zero)
        case .line(let text, let reference, let target): setLine(text, reference, target)
        }
    }

    private mutating func set(_ text: String, _ role: FontRole, _ size: Length, after: Length) {
        let face = TypeFace(role: role, size: size, colour: role == .headline ? setter.style.accentColour : ink)
        if pen > top { pen += space(before: role) }
        unit += 1
        for line in setter.evenLines(text, in: face, width: width) {
            let strip = ListSheet.strip(of: size)
            add(line.runs(at: Point(x: left, y: pen + line.baseline(inStripOf: strip))), as: .indexTitle)
            pen += strip
        }
        if role == .headline {
            let area = Rectangle(x: left, y: pen, width: width, height: setter.style.ruleWidth)
            elements.append(.rule(PlacedRule(area: area, colour: setter.style.ruleColour)))
        }
        pen += after
    }

    private mutating func setLine(_ text: String, _ reference: String, _ target: Int) {
        let set = lines(text, reference)
        unit += 1
        let start = pen
        for (number, line) in set.text.enumerated() {
            let start = number == 0 ? left : left + ListSheet.turn
            add(
                line.runs(at: Point(x: start, y: pen + line.baseline(inStripOf: ListSheet.pitch))),
                as: .indexEntry)
            pen += ListSheet.pitch
        }
        if let line = set.reference {
            let y = pen - ListSheet.pitch + line.baseline(inStripOf: ListSheet.pitch)
            add(line.runs(at: Point(x: left + width - line.width, y: y)), as: .indexEntry)
        }
        let area = Rectangle(x: left, y: start, width: width, height: pen - start)
        let mark = StructureMark(article: nil, role: .indexEntry, unit: unit)
        links.append(PageLink(area: area, page: 0, mark: mark))
        targets.append(target)
    }

    private func lines(_ text: String, _ reference: String) -> (text: [SetLine], reference: SetLine?) {
        let small = TypeFace(role: .folio, size: .points(8.5), colour: ink)
        let body = TypeFace(role: .body, size: .points(9.5), colour: ink)
        let last = setter.lines(reference, in: small, measure: LineMeasure(width: width, isJustified: false))
            .first
        let taken = last.map { $0.width + ListSheet.referenceGap } ?? .zero
        let room = max(width - taken, width.scaled(by: ListSheet.leastTitleShare)) - ListSheet.turn
        return (setter.lines(text, in: body, measure: LineMeasure(width: room)), last)
    }

    private mutating func add(_ runs: [PageElement], as role: StructureRole) {
        elements += runs.marked(StructureMark(article: nil, role: role, unit: unit))
    }

    private func height(of entry: ListEntry) -> Length {
        switch entry {
        case .chapter: ListSheet.strip(of: .points(15)) + space(before: .headline) + .points(2)
        case .heading: ListSheet.strip(of: .points(10)) + space(before: .crosshead)
        case .subheading: ListSheet.strip(of: .points(8.5)) + space(before: .folio)
        case .line(let text, let reference, _):
            ListSheet.pitch * max(1, lines(text, reference).text.count)
        }
    }

    private func space(before role: FontRole) -> Length {
        switch role {
        case .headline: .points(14)
        case .crosshead: .points(8)
        default: .points(2)
        }
    }

    private static func strip(of size: Length) -> Length { max(pitch, size.scaled(by: 1.5)) }

    /// The finished page with its running head and number.
    var page: ListPage {
        let small = TypeFace(role: .folio, size: .points(8.5), colour: ink)
        let measure = LineMeasure(width: size.width, isJustified: false)
        var furniture: [PageElement] = []
        let head = setter.lines("\(part.book)\u{3000}\(part.title)", in: small, measure: measure).first
        if let head {
            furniture += head.runs(at: Point(x: ListSheet.margin, y: .points(46)))
            let rule = Rectangle(
                x: ListSheet.margin, y: .points(52), width: size.width - ListSheet.margin * 2,
                height: setter.style.ruleWidth)
            furniture.append(.rule(PlacedRule(area: rule, colour: setter.style.ruleColour)))
        }
        if let foot = setter.lines(number, in: small, measure: measure).first {
            furniture += foot.runs(
                at: Point(x: (size.width - foot.width) / 2, y: size.height - .points(36)))
        }
        let page = LaidOutPage(
            size: size, label: number, elements: furniture + elements, bookmarks: bookmarks, links: links)
        return ListPage(page: page, targets: targets)
    }
}

extension ListEntry {
    /// Whether it stands over others.
    fileprivate var isHeading: Bool {
        if case .line = self { false } else { true }
    }
}
