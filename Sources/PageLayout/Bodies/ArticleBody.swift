import Geometry
import IssueModel
import Styles
import Typography

/// The body of an article, broken into lines for each measure that make-up looks at, each once.
final class ArticleBody {
    private let compose: ((Length) -> BodyText)?
    private let usual: BodyText
    /// Rows that the text takes in one base column.
    let rowsInColumn: Int
    private let style: PageStyle
    private var texts: [Int: BodyText] = [:]

    /// A whole article: it can be set in any measure.
    init(of article: Article, setter: TypeSetter) {
        compose = { BodyComposer.body(of: article, width: $0, setter: setter) }
        style = setter.style
        usual = BodyComposer.body(of: article, width: style.columnWidth, setter: setter)
        rowsInColumn = usual.rows
    }

    /// A part of an article, already in lines of the base column.
    init(part: BodyText, style: PageStyle) {
        compose = nil
        usual = part
        rowsInColumn = usual.rows
        self.style = style
    }

    /// In the measure of a base column.
    var inColumn: BodyText { usual }

    /// Width of all text on one line; lines that are not running text count as whole ones.
    var natural: Length {
        usual.paragraphs.reduce(style.columnWidth * (rowsInColumn - usual.paragraphLines)) { $0 + $1 }
    }

    /// Whether other measures than that of a base column can be had.
    var isFree: Bool { compose != nil }

    func text(width: Length) -> BodyText {
        guard width != style.columnWidth, let compose else { return usual }
        if let known = texts[width.units] { return known }
        let text = compose(width)
        texts[width.units] = text
        return text
    }

    /// Rows that the text takes in one leg of the measure; exact for the base column, else estimated from the widths
    /// of the paragraphs.
    func rows(width: Length) -> Int {
        guard width != style.columnWidth else { return rowsInColumn }
        let indent = style.indent(inMeasure: width)
        return usual.paragraphs.reduce(rowsInColumn - usual.paragraphLines) { sum, natural in
            sum + max(1, (natural + indent).coveringCount(of: width))
        }
    }
}

extension PageStyle {
    /// Indent of first lines: that of the style, in measures of 14 characters and more at least two em, unless the
    /// style has none.
    func indent(inMeasure width: Length) -> Length {
        let isWide = width.units >= bodySize.units * 14
        return bodySize * (firstLineIndent == 1 && isWide ? 2 : firstLineIndent)
    }
}
