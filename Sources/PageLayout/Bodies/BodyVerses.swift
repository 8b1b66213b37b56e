import Geometry
import IssueModel
import Typography

extension BodyComposer {
    /// Lines of a poem stand as the poet broke them, the stanza in the middle of the column.
    mutating func addVerse(_ verses: [PrintedText], block: Int) {
        let x = max(.zero, (width - min(width, widestVerse)) / 2)
        if let last = body.lines.last, last.content != nil { body.lines.append(ColumnLine(nil, block: block)) }
        defer { addBlankAfterVerse(block) }
        if let box = VerticalBox(verses, width: width, setter: setter) {
            var line = ColumnLine(nil, rows: box.rows, block: block)
            line.box = box
            body.lines.append(line)
            return
        }
        // A stanza is not parted, unless it is longer than a column may be.
        let lines = verses.flatMap {
            setter.lines($0, in: bodyFace, measure: LineMeasure(width: width, isJustified: false))
        }
        add(lines, x: x, block: block) { $0 < lines.count - 1 && lines.count <= 10 }
    }

    private mutating func addBlankAfterVerse(_ block: Int) {
        let followsVerse = article.blocks.dropFirst(block + 1).first.map {
            if case .verse = $0 { true } else { false }
        }
        if followsVerse == false { body.lines.append(ColumnLine(nil, block: block)) }
    }

    /// The longest verse of all stanzas: they stand under each other on one edge.
    private var widestVerse: Length {
        let verses = article.blocks.flatMap { block -> [TextBlock] in
            if case .verse(let lines) = block { lines } else { [] }
        }
        return verses.map { setter.spaced($0.text, in: bodyFace).naturalWidth }.max() ?? .zero
    }
}
