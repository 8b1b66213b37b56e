import Geometry
import Styles
import Typography

/// Turns a module at its place into page elements, in the order in which the article is read.
struct ModuleDrawing {
    let layout: ModuleLayout
    let style: PageStyle
    /// Upper left corner of the module.
    private let corner: Point
    private let marks: ModuleMarks

    /// - Parameter top: upper edge of the rows of the sheet's modules.
    init(_ layout: ModuleLayout, style: PageStyle, top: Length) {
        self.layout = layout
        self.style = style
        marks = ModuleMarks(piece: layout.piece, lines: layout.body.lines)
        corner = Point(
            x: style.typeArea.left + style.columnStep * layout.frame.column,
            y: top + style.rowPitch * layout.frame.row)
    }

    private var option: ModuleOption { layout.option }
    private var legs: LegSet { option.legs }
    private var inset: Length { option.isBoxed ? style.bodySize : .zero }
    private var height: Length { style.rowPitch * layout.frame.rows }
    private var pitch: Length { layout.linePitch(in: style) }
    private var headRows: Int { option.demand.outerRows + layout.headExtra - (option.isBoxed ? 2 : 0) }

    /// Rows of the grid over the head, when a picture stands there.
    private var rowsOverHead: Int {
        guard option.form == .underPicture, let first = layout.arrangement.places.first else { return 0 }
        return first.pictureRows + option.demand.floats[first.float].fixedRows
    }

    private var contentTop: Length { corner.y + (option.isBoxed ? style.rowPitch : .zero) }

    /// Upper edge of a row of the grid.
    private func top(ofRow row: Int) -> Length {
        let isUnderHead = row >= rowsOverHead
        return contentTop + pitch * row + (isUnderHead ? style.rowPitch * headRows : .zero)
    }

    private func left(ofLeg leg: Int) -> Length {
        let isBesideHead = option.form == .beside && !layout.body.isVertical
        return corner.x + inset + (isBesideHead ? style.columnStep : .zero) + legs.step * leg
    }

    /// The notes of a jump lead to the other part: 下转 in the last line, 上接 in the head.
    var links: [SheetLink] {
        var result: [SheetLink] = []
        if let origin = layout.piece.jump?.origin {
            let area = Rectangle(
                origin: Point(x: left(ofLeg: 0), y: contentTop),
                size: Size(width: legs.width(of: legs.count), height: style.rowPitch * headRows))
            result.append(SheetLink(area: area, label: origin, mark: marks.origin))
        }
        if let target = layout.piece.jump?.target,
            let leg = layout.ends.firstIndex(of: layout.body.lines.count)
        {
            let area = Rectangle(
                x: left(ofLeg: leg), y: top(ofRow: layout.footRows[leg] - 1), width: legs.width, height: pitch)
            result.append(SheetLink(area: area, label: target, mark: marks.target))
        }
        return result
    }

    /// Elements of the whole module.
    func elements() -> [PageElement] {
        var result = frame + legRules + head
        var next = 0
        for (leg, end) in layout.ends.enumerated() {
            var row = layout.arrangement.tops[leg]
            while next < end {
                result += floats(before: next)
                let line = layout.body.lines[next]
                for (verse, part) in verses(of: line, leg: leg, top: top(ofRow: row)).enumerated() {
                    result += part.marked(marks.verse(verse, inBox: next))
                }
                result += elements(of: line, leg: leg, top: top(ofRow: row)).marked(marks.line(next))
                row += line.rows
                next += 1
            }
        }
        return result + floats(before: next) + ornaments
    }

    /// The whole module.
    var area: Rectangle {
        Rectangle(
            origin: corner, size: Size(width: style.width(ofColumns: layout.frame.columns), height: height))
    }

    /// The rectangles that it fills: two of an L.
    var areas: [Rectangle] {
        guard let notch = layout.frame.notch else { return [area] }
        let upper = style.rowPitch * (layout.frame.rows - notch.rows)
        let wide = style.width(ofColumns: layout.frame.columns)
        let narrow = style.width(ofColumns: layout.frame.footColumns)
        return [
            Rectangle(origin: corner, size: Size(width: wide, height: upper)),
            Rectangle(
                x: corner.x, y: corner.y + upper, width: narrow, height: style.rowPitch * notch.rows),
        ]
    }

    /// Ornaments in what the text leaves blank at the foot of legs.
    private var ornaments: [PageElement] {
        guard layout.hasOrnament, let row = layout.footRows.max() else { return [] }
        let top = top(ofRow: row)
        let area = Rectangle(
            x: left(ofLeg: 0), y: top, width: legs.width(of: legs.count),
            height: pitch * (layout.arrangement.feet.max() ?? row) - pitch * row)
        return Ornament(style: style).elements(in: area)
    }

    private var frame: [PageElement] {
        guard option.isBoxed else { return [] }
        let area = Rectangle(
            x: corner.x, y: corner.y + style.rowPitch / 4, width: style.width(ofColumns: layout.frame.columns),
            height: height - style.rowPitch / 2)
        return [.rule(PlacedRule(area: area, colour: style.ruleColour, style: .framed(style.ruleWidth)))]
    }

    /// Hairlines between the legs, from where the text of both begins to their foot.
    private var legRules: [PageElement] {
        guard style.hasLegRules else { return [] }
        let (tops, feet) = (layout.arrangement.tops, layout.arrangement.feet)
        return (1..<max(1, legs.count)).compactMap { leg in
            let first = max(tops[leg - 1], tops[leg])
            let last = min(feet[leg - 1], feet[leg])
            guard first < last else { return nil }
            let x = left(ofLeg: leg) - (legs.step - legs.width + style.ruleWidth) / 2
            let area = Rectangle(
                x: x, y: top(ofRow: first), width: style.ruleWidth, height: pitch * (last - first))
            return .rule(PlacedRule(area: area, colour: style.ruleColour))
        }
    }

    private var head: [PageElement] {
        guard let head = option.head else { return [] }
        if option.form == .beside {
            // Before vertical lines a head stands at the right.
            let column = layout.body.isVertical ? option.columns - 1 : 0
            let area = Rectangle(
                x: corner.x + style.columnStep * column, y: contentTop, width: style.columnWidth, height: height
            )
            return UprightHead(composer: layout.piece.head, style: style).elements(
                of: head, in: area, mark: marks.head)
        }
        let isInner = option.demand.innerHead.rows > 0
        let height = isInner ? pitch * option.demand.innerHead.rows : style.rowPitch * headRows
        let origin = Point(x: left(ofLeg: 0), y: contentTop + pitch * rowsOverHead)
        return layout.piece.head.lines(head, height: height).flatMap {
            $0.elements(at: origin).marked(marks.head($0.role))
        }
    }

    /// Floats that come in the text just before the line; after the last line all that are left.
    private func floats(before line: Int) -> [PageElement] {
        let isEnd = line == layout.body.lines.count
        return layout.arrangement.places.flatMap { place -> [PageElement] in
            let float = layout.body.floats[place.float]
            guard float.lineIndex == line || (isEnd && float.lineIndex > line) else { return [] }
            let set = float.content.setting(width: legs.width(of: place.span))
            return FloatDrawing(
                float: set, pictureRows: place.pictureRows, pitch: pitch, style: style,
                mark: { marks.float(float.block, $0) }
            )
            .elements(at: Point(x: left(ofLeg: place.leg), y: top(ofRow: place.row)))
        }
    }

    private func elements(of line: ColumnLine, leg: Int, top: Length) -> [PageElement] {
        guard let content = line.content else { return [] }
        let skipped = line.isLow ? line.rows - 1 : 0
        let strip = pitch * (line.rows - skipped)
        let y = top + pitch * skipped + content.baseline(inStripOf: strip)
        return content.runs(at: Point(x: left(ofLeg: leg) + line.x, y: y))
    }

    /// The verses of a poem in vertical lines, in the middle of its rows and its leg; not far from a head beside it.
    private func verses(of line: ColumnLine, leg: Int, top: Length) -> [[PageElement]] {
        guard let box = line.box else { return [] }
        let middle = (legs.width - box.size.width) / 2
        let right = option.form == .beside && layout.body.isVertical ? min(middle, style.bodySize * 2) : middle
        let x = left(ofLeg: leg) + legs.width - box.size.width - right
        return box.elements(at: Point(x: x, y: top + (pitch * line.rows - box.size.height) / 2))
    }
}
