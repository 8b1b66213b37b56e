import Geometry
import IssueModel
import Styles
import Typography

/// A picture with its caption, or a table: a block that may stand across several legs.
struct ArticleFloat {
    /// Position of the block in the article.
    let block: Int
    /// How many body lines come before it in the text.
    let lineIndex: Int
    let content: FloatContent
    /// Whether it is a picture, which is scaled to fill its place.
    var isPicture: Bool { content.isPicture }
}

/// What a float shows, set for each width that make-up looks at, each once.
final class FloatContent {
    let isPicture: Bool
    private let compose: (Length) -> SetFloat
    private var settings: [Int: SetFloat] = [:]

    init(isPicture: Bool, compose: @escaping (Length) -> SetFloat) {
        self.isPicture = isPicture
        self.compose = compose
    }

    func setting(width: Length) -> SetFloat {
        if let known = settings[width.units] { return known }
        let setting = compose(width)
        settings[width.units] = setting
        return setting
    }
}

/// A float at one width. Rows are those of its module's grid.
struct SetFloat {
    let width: Length
    let picture: FloatPicture?
    /// Rows of the caption under the picture, or of the table.
    let textRows: Int
    let lines: [FloatLine]
    let rules: [FloatRule]
}

/// A line of a caption or table.
struct FloatLine {
    let line: SetLine
    let x: Length
    let row: Int
    /// What the line is part of.
    let role: StructureRole
    /// Position of its block in the article; nil for that of the float.
    let block: Int?

    init(line: SetLine, x: Length, row: Int, role: StructureRole = .caption, block: Int? = nil) {
        self.block = block
        self.line = line
        self.x = x
        self.row = row
        self.role = role
    }
}

/// A rule across a table, at the top of a row.
struct FloatRule {
    let row: Int
    let thickness: Length
}

/// A picture to be scaled over the width of its float; a box with its name stands for one that cannot be had.
struct FloatPicture {
    let path: String
    let alt: String?
    /// Widest that its pixels allow at newsprint resolution.
    let widest: Length
    /// Height over width, of the whole picture.
    let ratio: Double
    /// Drawings are shown whole; photographs may be cropped a little.
    let mayBeCropped: Bool
    /// The name of a picture that cannot be had; empty for one that can.
    let label: [SetLine]
    /// Width at which the picture is half as tall as the page.
    let widestByHeight: Length

    var isMissing: Bool { !label.isEmpty }

    /// A drawing is not enlarged beyond its pixels, no picture is taller than half the page: it stands in the middle of
    /// its width then.
    func shownWidth(in width: Length) -> Length {
        min(width, mayBeCropped ? widestByHeight : min(widest, widestByHeight))
    }
}

/// A line at a place relative to its block.
struct PlacedLine {
    let line: SetLine
    /// What the line is in a head.
    let role: StructureRole
    /// Left edge of its measure, and baseline.
    let origin: Point

    func elements(at corner: Point) -> [PageElement] {
        line.runs(at: Point(x: corner.x + origin.x, y: corner.y + origin.y))
    }
}
