import Geometry
import Styles

/// Draws a float at its place.
struct FloatDrawing {
    let float: SetFloat
    /// Rows of the picture itself.
    let pictureRows: Int
    let pitch: Length
    let style: PageStyle
    /// What a part of it is, by its role.
    let mark: (StructureRole) -> StructureMark

    /// The elements with the top left corner of the first row at `corner`.
    func elements(at corner: Point) -> [PageElement] {
        var result: [PageElement] = []
        if let picture = float.picture {
            // The picture begins where the characters of a line beside it begin.
            let inset = (pitch - style.bodySize) / 2
            let height = pitch * pictureRows - inset - (float.textRows > 0 ? pitch / 4 : inset)
            let area = Rectangle(x: corner.x, y: corner.y + inset, width: float.width, height: height)
            result += ([picture.element(in: area)] + label(of: picture, in: area)).marked(mark(.picture))
        }
        let foot = corner.y + pitch * pictureRows
        result += float.rules.map { rule in
            .rule(
                PlacedRule(
                    area: Rectangle(
                        x: corner.x, y: foot + pitch * rule.row - rule.thickness / 2, width: float.width,
                        height: rule.thickness),
                    colour: style.ruleColour))
        }
        result += float.lines.flatMap { entry in
            let y = foot + pitch * entry.row + entry.line.baseline(inStripOf: pitch)
            return entry.line.runs(at: Point(x: corner.x + entry.x, y: y)).marked(
                mark(entry.role).inBlock(entry.block))
        }
        return result
    }

    private func label(of picture: FloatPicture, in area: Rectangle) -> [PageElement] {
        picture.label.enumerated().flatMap { index, line in
            let y = area.top + area.height / 2 + pitch * (index + 1) - pitch * picture.label.count / 2
            return line.runs(at: Point(x: area.left + (area.width - line.width) / 2, y: y - pitch / 4))
        }
    }
}

extension FloatPicture {
    /// The picture covering `area` from its middle, what is too much cut off evenly; a drawing stands whole in it.
    fileprivate func element(in area: Rectangle) -> PageElement {
        guard !isMissing else {
            let grey = Colour(red: 150, green: 150, blue: 150)
            return .rule(PlacedRule(area: area, colour: grey, style: .framed(.points(0.5))))
        }
        let shown = shownWidth(in: area.width)
        let natural = shown.scaled(by: ratio)
        let isTooTall = natural > area.height
        let fillsWidth = mayBeCropped ? isTooTall : !isTooTall
        let height = fillsWidth ? natural : area.height
        let width = fillsWidth ? shown : area.height.scaled(by: 1 / ratio)
        let frame = Rectangle(
            x: area.left + (area.width - shown) / 2, y: area.top, width: shown, height: area.height)
        let whole = Rectangle(
            x: area.left - (width - area.width) / 2, y: area.top - (height - area.height) / 2, width: width,
            height: height)
        return .picture(
            PlacedPicture(path: path, area: mayBeCropped ? frame : whole, whole: whole, alt: alt))
    }
}
