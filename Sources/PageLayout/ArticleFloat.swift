import Geometry
import IssueModel
import Styles
import Typography

/// A picture with its caption, or a table: a block that may stand across several columns.
struct ArticleFloat {
    /// Position of the block in the article.
    let block: Int
    /// How many body lines come before it in the text.
    let lineIndex: Int
    /// The block set across 1, 2 … base columns.
    let settings: [SetFloat]
    /// Whether it is a picture, which may be cropped a little to fill its place.
    let isPicture: Bool

    func setting(across columns: Int) -> SetFloat { settings[min(columns, settings.count) - 1] }
}

/// A float at one width; places are relative to its top left corner.
struct SetFloat {
    let columns: Int
    /// Baseline rows, with the blank under it.
    let rows: Int
    /// Height of the picture itself, when there is one.
    let pictureHeight: Length
    let picture: FloatPicture?
    /// Lines, relative to the foot of the picture.
    let lines: [PlacedLine]
    /// Rules, relative to the foot of the picture.
    let rules: [PlacedRule]
}

/// A picture to be scaled over the width of its float; a box with its name stands for one that cannot be had.
struct FloatPicture {
    let path: String
    let alt: String?
    let width: Length
    /// Widest that its pixels allow at newsprint resolution.
    let widest: Length
    /// Height over width, of the whole picture.
    let ratio: Double
    let isMissing: Bool
}

/// A line at a place relative to its block.
struct PlacedLine {
    let line: SetLine
    /// Left edge of its measure, and baseline.
    let origin: Point

    func elements(at corner: Point) -> [PageElement] {
        line.runs(at: Point(x: corner.x + origin.x, y: corner.y + origin.y))
    }
}

extension SetFloat {
    /// Whether the picture has pixels enough for this width.
    var hasResolution: Bool { picture.map { $0.width <= $0.widest } ?? true }

    /// The most rows that the picture may grow by: cropping takes a quarter of its width at most.
    func spareRows(pitch: Length) -> Int {
        picture == nil ? 0 : (pictureHeight / 3).wholeCount(of: pitch)
    }

    /// The float drawn with its top left corner at `corner`, its picture taller by `extra`.
    func elements(at corner: Point, extra: Length) -> [PageElement] {
        let foot = Point(x: corner.x, y: corner.y + pictureHeight + (picture == nil ? .zero : extra))
        var result: [PageElement] = []
        if let picture {
            let area = Rectangle(
                origin: corner, size: Size(width: picture.width, height: pictureHeight + extra))
            result.append(picture.element(in: area))
        }
        result += rules.map { .rule($0.moved(to: foot)) }
        result += lines.flatMap { $0.elements(at: foot) }
        return result
    }
}

extension PlacedRule {
    /// The rule with its origin taken from `corner`.
    func moved(to corner: Point) -> PlacedRule {
        let area = Rectangle(
            x: corner.x + area.left, y: corner.y + area.top, width: area.width, height: area.height)
        return PlacedRule(area: area, colour: colour, style: style)
    }
}

extension FloatPicture {
    /// The picture covering `area` from its middle, what is too much cut off evenly.
    fileprivate func element(in area: Rectangle) -> PageElement {
        guard !isMissing else {
            let grey = Colour(red: 150, green: 150, blue: 150)
            return .rule(PlacedRule(area: area, colour: grey, style: .framed(.points(0.5))))
        }
        var width = area.width
        var height = width.scaled(by: ratio)
        if height < area.height {
            height = area.height
            width = height.scaled(by: 1 / ratio)
        }
        let whole = Rectangle(
            x: area.left - (width - area.width) / 2, y: area.top - (height - area.height) / 2, width: width,
            height: height)
        return .picture(PlacedPicture(path: path, area: area, whole: whole, alt: alt))
    }
}
