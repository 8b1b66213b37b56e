import Geometry
import Styles
import Typography

/// Sets a cover of vertical lines: name and period on a slip at the upper left (题签), away from the spine; what the
/// volume holds in columns at the lower right. All sizes follow the sheet.
struct SlipCoverComposer {
    private let column: VerticalColumn
    private let style: PageStyle
    private var elements: [PageElement] = []
    /// Number of the paragraph.
    private var paragraph = 0

    /// Everything in parts of the width or height of the sheet.
    private static let slip = (left: 0.11, top: 0.08, width: 0.22, height: 0.74)
    private static let largestName = 0.135

    private var size: Size { style.trim }

    init(setter: TypeSetter) {
        style = setter.style
        column = VerticalColumn(setter)
    }

    mutating func elements(of cover: VolumeCover) -> [PageElement] {
        let inset = share(0.045)
        let frame = Rectangle(
            x: inset, y: inset, width: size.width - inset * 2, height: size.height - inset * 2)
        elements = [
            .rule(PlacedRule(area: frame, colour: style.accentColour, style: .framed(share(0.0009))))
        ]
        addSlip(cover)
        var columns = cover.facts.map { "\($0.label)\u{3000}\($0.text)" }
        if let publisher = cover.publisher { columns.append(publisher) }
        var right = size.width.scaled(by: 0.86)
        for text in columns {
            let area = Rectangle(
                x: right - share(0.026), y: size.height.scaled(by: 0.36), width: share(0.026),
                height: size.height.scaled(by: 0.56))
            add(text, face(.body, share(0.026), style.textColour, .end), in: area, as: .fact)
            right -= share(0.052)
        }
        return elements
    }

    /// Part of the sheet's width.
    private func share(_ part: Double) -> Length { size.width.scaled(by: part) }

    private mutating func addSlip(_ cover: VolumeCover) {
        let place = SlipCoverComposer.slip
        let slip = Rectangle(
            x: share(place.left), y: size.height.scaled(by: place.top), width: share(place.width),
            height: size.height.scaled(by: place.height))
        elements += coverFrames(slip, unit: share(1 / 210.0), colour: style.accentColour)
        let inside = slip.height.scaled(by: 0.9)
        let top = slip.top + slip.height.scaled(by: 0.05)
        let upper = inside.scaled(by: 0.64)
        add(
            cover.name, fitted(cover.name, .nameplate, share(SlipCoverComposer.largestName), to: upper),
            in: Rectangle(x: slip.left, y: top, width: slip.width, height: upper), as: .nameplate)
        let below = cover.periodInFigures + cover.kind
        let lower = inside.scaled(by: 0.33)
        add(
            below, fitted(below, .headline, share(0.042), to: lower, .end),
            in: Rectangle(x: slip.left, y: top + inside - lower, width: slip.width, height: lower), as: .fact)
    }

    /// The face in which a text is one line of at most the given length.
    private func fitted(
        _ text: String, _ role: FontRole, _ largest: Length, to length: Length,
        _ alignment: LineAlignment = .start
    ) -> VerticalColumn.Face {
        let face = face(role, largest, style.accentColour, alignment)
        let natural = column.length(of: PrintedText(text), face: face)
        guard natural > length else { return face }
        let factor = Double(length.units) / Double(natural.units)
        return self.face(role, largest.scaled(by: factor * 0.99), style.accentColour, alignment)
    }

    private func face(
        _ role: FontRole, _ size: Length, _ colour: Colour, _ alignment: LineAlignment
    ) -> VerticalColumn.Face {
        var face = VerticalColumn.Face(size: size, pitch: size.scaled(by: 1.5))
        (face.role, face.colour, face.alignment) = (role, colour, alignment)
        return face
    }

    /// Sets a line in the middle of an area.
    private mutating func add(
        _ text: String, _ face: VerticalColumn.Face, in area: Rectangle, as role: StructureRole
    ) {
        paragraph += 1
        let middle = Rectangle(
            x: area.left, y: area.top, width: (area.width + face.size) / 2, height: area.height)
        let set = column.verticalColumn(of: [PrintedText(text)], in: middle, face: face)
        elements += set.elements.marked(StructureMark(article: nil, role: role, unit: paragraph))
    }
}
