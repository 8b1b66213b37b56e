import Geometry
import Styles
import Typography

/// A poem in vertical lines within a leg of horizontal ones (竖排), one verse a line, the first at the right. Few lines have
/// one, and lines are copied often: it is a reference.
final class VerticalBox {
    private let verses: [PrintedText]
    private let column: VerticalColumn
    private let face: VerticalColumn.Face
    /// What the lines take.
    let size: Size
    /// Baseline rows that it needs at the tightest pitch of a module.
    let rows: Int

    /// Poems with more verses are too wide to be read as one picture.
    private static let mostVerses = 8
    /// Characters that a verse of regular poetry has.
    private static let characters = 4...10

    /// - Parameter width: measure of the leg.
    /// - Returns: nil for pages of vertical lines, for styles without such boxes, and for verse that is not regular or
    ///   does not fit: it stands in lines of the leg.
    init?(_ verses: [PrintedText], width: Length, setter: TypeSetter) {
        let style = setter.style
        guard style.hasVerticalVerse, setter.writingMode == .horizontal,
            (2...VerticalBox.mostVerses).contains(verses.count), VerticalBox.areRegular(verses)
        else { return nil }
        let column = VerticalColumn(setter)
        let faces = VerticalBox.sizes.map { VerticalBox.face(style.bodySize.scaled(by: $0), style: style) }
        guard
            let face = faces.first(where: { VerticalBox.width(of: verses.count, face: $0) <= width })
        else { return nil }
        let height = verses.map { column.length(of: $0, face: face) }.max() ?? .zero
        size = Size(width: VerticalBox.width(of: verses.count, face: face), height: height)
        rows = height.coveringCount(of: style.rowPitch.scaled(by: ModulePourer.tightestPitch))
        (self.verses, self.column, self.face) = (verses, column, face)
    }

    /// Sizes of type in parts of the body's: a poem that stands by itself is read as a picture.
    private static let sizes = [1.25, 1.0]
    /// Distance of the axes of two verses in em.
    private static let pitch = 1.75

    private static func face(_ size: Length, style: PageStyle) -> VerticalColumn.Face {
        var face = VerticalColumn.Face(size: size, pitch: size.scaled(by: pitch))
        face.alignment = .start
        face.colour = style.textColour
        return face
    }

    private static func width(of verses: Int, face: VerticalColumn.Face) -> Length {
        face.pitch * (verses - 1) + face.size
    }

    /// Whether all verses have the same number of characters; marks at their ends do not count.
    private static func areRegular(_ verses: [PrintedText]) -> Bool {
        let counts = Set(
            verses.map { verse in verse.text.unicodeScalars.count { CharacterClass($0) == .ideograph } })
        guard let count = counts.first, counts.count == 1, characters.contains(count) else { return false }
        return verses.allSatisfy { $0.text.unicodeScalars.count - count <= 1 }
    }

    /// The elements of each verse, in reading order.
    ///
    /// - Parameter corner: upper left corner of what the lines take.
    func elements(at corner: Point) -> [[PageElement]] {
        verses.enumerated().map { number, verse in
            let right = corner.x + size.width - face.pitch * number
            let area = Rectangle(x: right - face.size, y: corner.y, width: face.size, height: size.height)
            return column.verticalColumn(of: [verse], in: area, face: face).elements
        }
    }
}

extension BodyText {
    /// Whether all of the text stands in vertical lines.
    var isVertical: Bool { lines.contains { $0.box != nil } && lines.allSatisfy { $0.content == nil } }
}
