import Geometry
import IssueModel
import Styles
import Typography

/// The body of one article as lines of one measure, and the blocks that stand across legs.
struct BodyText {
    var lines: [ColumnLine] = []
    var floats: [ArticleFloat] = []
    /// Widths of the paragraphs on one line each: from them the lines in another measure are estimated.
    var paragraphs: [Length] = []
    /// How many of the lines belong to those paragraphs.
    var paragraphLines = 0

    /// Rows of all lines under each other.
    var rows: Int { lines.reduce(0) { $0 + $1.rows } }
}

/// Composes the body of one article.
struct BodyComposer {
    let setter: TypeSetter
    let article: Article
    /// Measure of the legs.
    let width: Length
    var body = BodyText()
    private var leadIn: String?

    private init(_ article: Article, width: Length, setter: TypeSetter) {
        self.article = article
        self.width = width
        self.setter = setter.at(article.place)
        leadIn = article.leadIn
    }

    static func body(of article: Article, width: Length, setter: TypeSetter) -> BodyText {
        var composer = BodyComposer(article, width: width, setter: setter)
        return composer.composed()
    }

    var style: PageStyle { setter.style }
    var bodyFace: TypeFace { TypeFace(role: .body, size: style.bodySize, colour: style.textColour) }
    private var noteFace: TypeFace { TypeFace(role: .caption, size: style.bodySize, colour: style.textColour) }

    private mutating func composed() -> BodyText {
        if let page = article.continuedFrom { addNote("（上接第\(page)版）", block: -1) }
        if let note = article.openingNote { addParagraph(PrintedText(note), in: noteFace, block: -1) }
        let lastParagraph = article.blocks.lastIndex { if case .paragraph = $0 { true } else { false } }
        for (index, block) in article.blocks.enumerated() {
            add(block, at: index, isLastParagraph: index == lastParagraph)
        }
        addEnd(hasParagraph: lastParagraph != nil)
        return body
    }

    private mutating func add(_ block: Block, at index: Int, isLastParagraph: Bool) {
        switch block {
        case .paragraph(let text):
            let end = isLastParagraph ? article.endBrackets ?? "" : ""
            addParagraph(PrintedText(text).followed(by: end), in: bodyFace, block: index)
        case .crosshead(let text): addCrosshead(text.text, block: index)
        case .verse(let lines): addVerse(lines.map(PrintedText.init), block: index)
        case .signature(let lines):
            for text in lines { addSignature(text.text, block: index) }
        case .list(let items):
            for item in items { addItem(PrintedText(item), block: index) }
        case .table(let rows):
            body.floats += tableFloats(
                rows.map { $0.map(\.text) }, note: index == article.blocks.count - 1 ? tableNote : nil,
                block: index, setter: setter, after: lineCount)
        case .figure(let figure):
            body.floats.append(
                figureFloat(
                    figure, block: index, setter: setter.at(figure.place ?? article.place), after: lineCount))
        }
    }

    /// The note of a table that is the last block: what else stands at the end would come between them.
    private var tableNote: TableNote? {
        guard case .table? = article.blocks.last, leadIn == nil, article.endBrackets == nil,
            article.endByline == nil, article.printedSource(in: setter.language) == nil
        else { return nil }
        return article.closingNote.map { TableNote(text: PrintedText($0), block: article.blocks.count) }
    }

    private var lineCount: Int { body.lines.count }

    private mutating func addParagraph(_ text: PrintedText, in face: TypeFace, block: Int) {
        let opening = block >= 0 ? leadIn : nil
        if block >= 0 { leadIn = nil }
        let measure = LineMeasure(width: width, indent: style.indent(inMeasure: width))
        let lines = setter.lines(text, leadIn: opening, in: face, measure: measure)
        guard let first = lines.first else { return }
        body.paragraphs.append(first.text.naturalWidth)
        body.paragraphLines += lines.count
        add(lines, block: block)
    }

    /// Lines of a leg. Readings stand in the gap over their line. Where the style's gap is too narrow for them, or a
    /// dot or line of the line before stands just over them, the line takes a row more; the distance of all other lines
    /// stays (clreq 3.1.8).
    mutating func add(
        _ lines: [SetLine], x: Length = .zero, block: Int, keepsWithNext: (Int) -> Bool = { _ in false }
    ) {
        var previous = LineAnnotations()
        for (index, line) in lines.enumerated() {
            let needsRow = needsRow(line, after: previous)
            body.lines.append(
                ColumnLine(
                    line, x: x, rows: needsRow ? 2 : 1, isLow: needsRow, keepsWithNext: keepsWithNext(index),
                    block: block))
            previous = line.beside
        }
    }

    private func needsRow(_ line: SetLine, after previous: LineAnnotations) -> Bool {
        let gap = style.rowPitch - line.size
        let over = line.beside.over
        return over > gap
            || over + previous.under > gap
                && line.beside.hasReading(under: previous.marks, in: setter.writingMode)
    }

    /// A crosshead of several parts is broken between them when it does not fit on one line.
    private mutating func addCrosshead(_ text: String, block: Int) {
        let face = TypeFace(role: .crosshead, size: style.crossheadSize, colour: style.textColour)
        let whole = setter.evenLines(text, in: face, width: width)
        let parts = text.split(separator: " ").map(String.init)
        let lines =
            whole.count > 1 && parts.count > 1
            ? parts.flatMap { setter.evenLines($0, in: face, width: width) } : whole
        for (index, line) in lines.enumerated() {
            let x = (width - line.width) / 2
            let isOnly = lines.count == 1
            body.lines.append(
                ColumnLine(
                    line, x: x, rows: index == 0 ? 2 : 1, isLow: !isOnly, keepsWithNext: true, block: block))
        }
    }

    /// Characters of the shortest lines in which items of a list are spread to the measure.
    private static let shortestSentenceLine = 8
    private static let shortestEntryLine = 14

    /// In short lines entries are not spread: a name and its number would be torn apart. Sentences are running text.
    private mutating func addItem(_ text: PrintedText, block: Int) {
        let measure = LineMeasure(width: width, indent: style.bodySize)
        let fewest =
            text.text.contains("，") ? BodyComposer.shortestSentenceLine : BodyComposer.shortestEntryLine
        let full =
            width >= style.bodySize * fewest ? setter.lines(text, in: bodyFace, measure: measure) : []
        let isSet = !full.isEmpty && full.allSatisfy(\.line.faults.isEmpty)
        add(isSet ? full : setter.itemLines(text, in: bodyFace, measure: measure), block: block)
    }

    /// A line of a signature ends one em before the right edge, as newspapers set it.
    private mutating func addSignature(_ text: String, block: Int) {
        let edge = width - style.bodySize
        let measure = LineMeasure(width: edge, isJustified: false)
        for line in setter.lines(text, in: bodyFace, measure: measure) {
            body.lines.append(ColumnLine(line, x: max(.zero, edge - line.width), block: block))
        }
    }

    private mutating func addEnd(hasParagraph: Bool) {
        let end = article.blocks.count
        if let opening = leadIn { addNote(opening, block: end) }
        if !hasParagraph, let brackets = article.endBrackets { addNote(brackets, block: end) }
        if let byline = article.endByline { addNote(byline, block: end) }
        if let source = article.printedSource(in: setter.language) { addNote(source, block: end) }
        if tableNote == nil, let note = article.closingNote {
            addParagraph(PrintedText(note), in: noteFace, block: end)
        }
    }

    /// A line of its own at the right edge, in the face of bylines.
    private mutating func addNote(_ text: String, block: Int) {
        body.lines += noteLines(text, width: width, setter: setter, block: block)
    }
}

/// Lines at the right edge of a leg: end bylines, sources, 下转第2版.
func noteLines(_ text: String, width: Length, setter: TypeSetter, block: Int) -> [ColumnLine] {
    let style = setter.style
    let face = TypeFace(role: .caption, size: style.bodySize, colour: style.textColour)
    let measure = LineMeasure(width: width, isJustified: false)
    return setter.lines(text, in: face, measure: measure).map { line in
        ColumnLine(line, x: max(.zero, width - line.width), block: block)
    }
}
