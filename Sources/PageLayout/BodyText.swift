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
    private let setter: TypeSetter
    private let article: Article
    /// Measure of the legs.
    private let width: Length
    private var body = BodyText()
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

    private var style: PageStyle { setter.style }
    private var bodyFace: TypeFace { TypeFace(role: .body, size: style.bodySize, colour: style.textColour) }
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
                rows.map { $0.map(\.text) }, block: index, setter: setter, after: lineCount)
        case .figure(let figure):
            body.floats.append(
                figureFloat(
                    figure, block: index, setter: setter.at(figure.place ?? article.place), after: lineCount))
        }
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
    private mutating func add(
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

    /// Lines of a poem stand as the poet broke them, the stanza in the middle of the column.
    private mutating func addVerse(_ verses: [PrintedText], block: Int) {
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

    /// In short lines items are not spread: a name and its number would be torn apart.
    private mutating func addItem(_ text: PrintedText, block: Int) {
        let measure = LineMeasure(width: width, indent: style.bodySize)
        let full =
            width >= style.bodySize * 14 ? setter.lines(text, in: bodyFace, measure: measure) : []
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
        if let note = article.closingNote { addParagraph(PrintedText(note), in: noteFace, block: end) }
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
