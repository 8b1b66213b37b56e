import Geometry
import Styles

/// The legs of a module: equal columns of text, each of whole characters.
struct LegSet: Hashable {
    let count: Int
    let width: Length
    /// From the left edge of one leg to that of the next.
    let step: Length
    /// Body characters in one line.
    let characters: Int

    /// Width of `span` legs and the gutters between them.
    func width(of span: Int) -> Length { step * (span - 1) + width }
}

extension LegSet {
    /// The legs of base columns.
    init(columns: Int, style: PageStyle) {
        count = columns
        width = style.columnWidth
        step = style.columnStep
        characters = style.columnCharacters
    }

    /// `count` legs over a room; nil when their lines would be too short or too long. What whole characters leave goes
    /// into the gutters.
    ///
    /// - Parameter isShort: whether the text is so short that the length of its lines does not matter.
    init?(_ count: Int, across room: Length, isShort: Bool = false, style: PageStyle) {
        let body = style.bodySize
        let characters = ((room - style.gutter * (count - 1)) / count).wholeCount(of: body)
        guard characters >= min(LegSet.fewestCharacters, style.columnCharacters),
            isShort || characters <= max(style.copyFitting.longestLine, style.columnCharacters)
        else { return nil }
        self.count = count
        self.characters = characters
        width = body * characters
        let rest = room - width * count
        step = width + (count > 1 ? rest / (count - 1) : .zero)
    }

    /// Shorter lines cannot be set evenly.
    private static let fewestCharacters = 9
}

extension PageStyle {
    /// Whether a short text may stand over base columns in lines of their whole width.
    func allowsOneLeg(columns: Int) -> Bool {
        width(ofColumns: columns) <= bodySize * copyFitting.longestShortLine
    }

    /// The legs in which a module over base columns may be set: as many as its columns, or fewer of longer lines.
    ///
    /// - Parameters:
    ///   - inset: blank at both sides, inside a box.
    ///   - text: width of the whole text on one line; two lines of it are not parted into legs.
    func legSets(columns: Int, inset: Length, text: Length) -> [LegSet] {
        let room = width(ofColumns: columns) - inset * 2
        if text <= room * 2, allowsOneLeg(columns: columns) {
            return [LegSet(1, across: room, isShort: true, style: self)].compactMap { $0 }
        }
        let fewer = max(1, (columns + 1) / 2)
        return stride(from: columns, through: fewer, by: -1).compactMap { count in
            if count == columns, inset == .zero { return LegSet(columns: columns, style: self) }
            return LegSet(count, across: room, style: self)
        }
    }
}
