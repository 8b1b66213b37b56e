import Geometry
import IssueModel
import Pictures
import Styles
import Typography

/// Fewest pixels to the inch that newsprint can be printed from.
private let fewestPixelsPerInch = 130.0
/// Ratio of height to width for a picture that cannot be had.
private let missingRatio = 2.0 / 3.0

/// A figure: the picture as wide as its place, the caption under it, its credits at the end.
func figureFloat(_ figure: Figure, block: Int, setter: TypeSetter, after lineIndex: Int) -> ArticleFloat {
    let content = FloatContent(isPicture: figure.image != nil) { width in
        FigureComposer(figure: figure, width: width, setter: setter).setting()
    }
    return ArticleFloat(block: block, lineIndex: lineIndex, content: content)
}

private struct FigureComposer {
    let figure: Figure
    let width: Length
    let setter: TypeSetter

    private var style: PageStyle { setter.style }
    private var face: TypeFace { TypeFace(role: .caption, size: style.captionSize, colour: style.textColour) }

    func setting() -> SetFloat {
        let picture = figure.image.map(picture)
        // Under a drawing that is narrower than its place the caption has the measure of the drawing.
        let shown = picture.map { $0.shownWidth(in: width) } ?? width
        let measure = min(width, max(shown, style.captionSize * 8))
        let lines = captionLines(width: measure)
        let isLabel = measure < width && lines.count == 1
        let caption = lines.map { entry in
            let x = isLabel ? (measure - entry.line.width) / 2 : entry.x
            return FloatLine(line: entry.line, x: (width - measure) / 2 + x, row: entry.row)
        }
        return SetFloat(
            width: width, picture: picture, textRows: caption.last.map { $0.row + 1 } ?? 0,
            lines: caption, rules: [])
    }

    private func picture(at path: String) -> FloatPicture {
        let known = setter.pictures[path]
        let pixels = known.map(sides)
        let ratio = pixels.map { Double($0.down) / Double(max(1, $0.along)) } ?? missingRatio
        return FloatPicture(
            path: path, alt: figure.alt,
            widest: .points(Double(pixels?.along ?? 1000) * 72 / fewestPixelsPerInch),
            ratio: ratio, mayBeCropped: known?.format != .png,
            label: known == nil ? missingLabel(path) : [],
            widestByHeight: widestByHeight(ratio: ratio))
    }

    /// Half the height of the page is as much as a picture may take.
    private func widestByHeight(ratio: Double) -> Length {
        let area = style.typeArea
        switch setter.writingMode {
        case .horizontal: return (area.height / 2).scaled(by: 1 / ratio)
        // The height of the page lies along the lines.
        case .vertical: return min(area.width / 2, area.height.scaled(by: 1 / ratio))
        }
    }

    /// Pixels of a picture along the lines of the page and down its rows: it stays upright between vertical lines.
    private func sides(of picture: Picture) -> (along: Int, down: Int) {
        switch setter.writingMode {
        case .horizontal: (picture.uprightWidth, picture.uprightHeight)
        case .vertical: (picture.uprightHeight, picture.uprightWidth)
        }
    }

    /// The caption, justified, and the credits at the right end of its last line, or under it when there is no room.
    private func captionLines(width: Length) -> [FloatLine] {
        let caption =
            figure.caption.map { setter.lines($0, in: face, measure: LineMeasure(width: width)) } ?? []
        var result = caption.enumerated().map { FloatLine(line: $1, x: .zero, row: $0) }
        guard let printed = figure.printedCredits else { return result }
        let credits = setter.lines(printed, in: face, measure: LineMeasure(width: width, isJustified: false))
        let used = caption.last?.width ?? width
        let shares = credits.count == 1 && used + credits[0].width + style.captionSize <= width
        for (index, line) in credits.enumerated() {
            let row = caption.count + index - (shares ? 1 : 0)
            result.append(FloatLine(line: line, x: max(.zero, width - line.width), row: row))
        }
        return result
    }

    private func missingLabel(_ path: String) -> [SetLine] {
        let grey = TypeFace(role: .folio, size: style.captionSize, colour: style.ruleColour)
        return setter.evenLines(
            setter.printedWords.missingPicture(path), in: grey, width: width - style.captionSize * 2)
    }
}
