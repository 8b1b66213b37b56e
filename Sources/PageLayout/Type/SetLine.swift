import Diagnostics
import Geometry
import Typography

/// One line of type with its inner places decided, ready to stand anywhere on a page.
struct SetLine {
    /// The paragraph.
    let annotated: AnnotatedLines
    let line: ComposedLine
    let colour: Colour
    let measure: LineMeasure
    /// Position in its paragraph, from 0, and how many lines that has.
    let number: Int
    let count: Int
    /// Where the paragraph came from.
    let place: SourcePlace?
    /// Readings, dots and lines of names.
    let beside: LineAnnotations

    var text: SpacedText { annotated.text }
    var size: Length { text.shaped.size }
    /// Right edge of the last visible glyph, from the left edge of the measure.
    var width: Length { line.width }

    /// The middle of a Chinese character over its baseline, in em.
    private static let middle = 0.38

    /// Baseline of a line of this size that stands in the middle of a strip of the given height.
    func baseline(inStripOf height: Length) -> Length {
        height / 2 + size.scaled(by: SetLine.middle)
    }

    /// The elements of the line in the space of make-up, in which every line runs rightwards on its baseline.
    ///
    /// - Parameter origin: start of the measure, on the baseline.
    func runs(at origin: Point) -> [PageElement] {
        guard text.shaped.writingMode == .vertical else { return runs(onPaperAt: origin) }
        // The page is turned as a whole when it is finished; until then its lines lie as everything else does.
        let turn = QuarterTurn(corner: Point(x: .zero, y: .zero))
        let axis = Point(x: origin.x, y: origin.y - size.scaled(by: SetLine.middle))
        return runs(onPaperAt: turn(axis)).map { $0.turned(by: turn.inverse) }
    }

    /// The glyphs, one run for each face and form, then what stands beside them.
    ///
    /// - Parameter origin: start of the measure, on the baseline of a horizontal line or the axis of a vertical one.
    func runs(onPaperAt origin: Point) -> [PageElement] {
        let record = record(at: origin)
        let bounds = beside.readings.flatMap { [$0.base.lowerBound, $0.base.upperBound] }
        let runs = LineGlyphs(shaped: text.shaped, line: line, colour: colour, starts: Set(bounds))
            .placedRuns(at: origin)
        var result: [PageElement] = []
        for (index, (cluster, run)) in runs.enumerated() {
            let reading = beside.readings.first { $0.base.contains(cluster) }
            var run = run
            run.line = record
            if reading != nil { run.ruby = .base }
            result.append(.glyphs(run))
            let next = index + 1 < runs.count ? runs[index + 1].cluster : line.clusters.upperBound
            // A reading is read after its characters.
            if let reading, !reading.base.contains(next) || index + 1 == runs.count {
                result += reading.elements(at: origin, colour: colour)
            }
        }
        if line.endsWithHyphen { result += hyphenRuns(at: origin).map { $0.belonging(to: record) } }
        if !beside.marks.isEmpty { result += beside.markElements(at: origin, colour: colour) }
        return result
    }

    private func record(at origin: Point) -> LineOnPage {
        let isLast = number == count - 1
        return LineOnPage(
            origin: origin, writingMode: text.shaped.writingMode, measure: measure.width, size: size, end: end,
            fills: measure.alignment == .forced || measure.alignment == .justified && !isLast, number: number,
            count: count, hasReadings: !beside.readings.isEmpty, place: place)
    }

    /// Where the advance of the last visible glyph ends.
    private var end: Length {
        guard !line.endsWithHyphen,
            let last = line.clusters.last(where: { !text.spacing[$0].isBlank })
        else { return line.width }
        return Length(units: Int(line.offsets[last] + text.shaped.clusters[last].advance))
    }

    /// The hyphen of a parted word; in the text of the page it is a soft one, so that the word is found whole.
    private func hyphenRuns(at origin: Point) -> [PageElement] {
        guard line.endsWithHyphen, let hyphen = text.hyphen, let font = hyphen.clusters.first?.font else {
            return []
        }
        let isVertical = text.shaped.writingMode == .vertical
        let start = line.width - Length(units: hyphen.clusters.reduce(0) { $0 + Int($1.advance) })
        let pen = Point(
            x: origin.x + (isVertical ? .zero : start), y: origin.y + (isVertical ? start : .zero))
        let glyphs = hyphen.glyphs.map { glyph in
            PlacedGlyph(
                id: glyph.id, x: pen.x + Length(units: Int(glyph.x)), y: pen.y + Length(units: Int(glyph.y)))
        }
        let soft = "\u{AD}"
        let cluster = TextCluster(utf8Count: Int32(soft.utf8.count), glyphCount: Int32(glyphs.count))
        return [
            .glyphs(
                GlyphRun(
                    font: font, size: size, orientation: hyphen.clusters[0].form.orientation, colour: colour,
                    text: soft, clusters: [cluster], glyphs: glyphs))
        ]
    }
}

extension PageElement {
    fileprivate func belonging(to line: LineOnPage) -> PageElement {
        guard case .glyphs(var run) = self else { return self }
        run.line = line
        return .glyphs(run)
    }
}
