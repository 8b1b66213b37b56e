import Geometry
import IssueModel
import Pictures
import Styles
import Typography

/// Fewest pixels to the inch that newsprint can be printed from.
private let fewestPixelsPerInch = 130.0
/// Ratio of height to width for a picture that cannot be had.
private let missingRatio = 2.0 / 3.0

/// A figure at every width of the style: the picture whole columns wide, the caption under it, its credits at the end.
func figureFloat(_ figure: Figure, block: Int, setter: TypeSetter, after lineIndex: Int) -> ArticleFloat {
    let settings = (1...setter.style.columns).map { columns in
        FigureComposer(figure: figure, columns: columns, setter: setter).setting()
    }
    return ArticleFloat(block: block, lineIndex: lineIndex, settings: settings, isPicture: figure.image != nil)
}

private struct FigureComposer {
    let figure: Figure
    let columns: Int
    let setter: TypeSetter

    private var style: PageStyle { setter.style }
    private var width: Length { style.width(ofColumns: columns) }
    private var face: TypeFace { TypeFace(role: .caption, size: style.captionSize, colour: style.textColour) }

    func setting() -> SetFloat {
        let pitch = style.rowPitch
        let caption = captionLines()
        let picture = figure.image.map { path in
            let known = setter.pictures[path]
            let ratio = known.map { Double($0.height) / Double(max(1, $0.width)) }
            return FloatPicture(
                path: path, alt: figure.alt, width: width,
                widest: .points(Double(known?.width ?? 1000) * 72 / fewestPixelsPerInch),
                ratio: ratio ?? missingRatio, isMissing: known == nil
            )
        }
        // Picture and caption together fill whole rows; half a row is left under them.
        let natural = picture.map { width.scaled(by: $0.ratio) } ?? .zero
        let pictureRows = picture == nil ? 0 : max(2, (natural.units + pitch.units / 2) / pitch.units)
        let pictureHeight = picture == nil ? Length.zero : pitch * pictureRows - pitch / 4
        let rows = pictureRows + (caption.last.map { $0.row + 1 } ?? 0) + 1
        return SetFloat(
            columns: columns, rows: rows, pictureHeight: pictureHeight, picture: picture,
            lines: placed(caption) + missingLabel(picture, height: pictureHeight), rules: [])
    }

    private func placed(_ lines: [CaptionLine]) -> [PlacedLine] {
        let pitch = style.rowPitch
        return lines.map { entry in
            let y = pitch / 4 + pitch * entry.row + entry.line.baseline(inStripOf: pitch)
            return PlacedLine(line: entry.line, origin: Point(x: entry.x, y: y))
        }
    }

    /// The caption, justified, and the credits at the right end of its last line, or under it when there is no room.
    private func captionLines() -> [CaptionLine] {
        let caption =
            figure.caption.map { setter.lines($0, in: face, measure: LineMeasure(width: width)) } ?? []
        var result = caption.enumerated().map { CaptionLine(line: $1, x: .zero, row: $0) }
        guard let printed = figure.printedCredits else { return result }
        let credits = setter.lines(printed, in: face, measure: LineMeasure(width: width, isJustified: false))
        let used = caption.last?.width ?? width
        let shares = credits.count == 1 && used + credits[0].width + style.captionSize <= width
        for (index, line) in credits.enumerated() {
            let row = caption.count + index - (shares ? 1 : 0)
            result.append(CaptionLine(line: line, x: max(.zero, width - line.width), row: row))
        }
        return result
    }

    private func missingLabel(_ picture: FloatPicture?, height: Length) -> [PlacedLine] {
        guard let picture, picture.isMissing else { return [] }
        let grey = TypeFace(role: .folio, size: style.captionSize, colour: style.ruleColour)
        let lines = setter.evenLines("缺图：\(picture.path)", in: grey, width: width - style.captionSize * 2)
        return lines.enumerated().map { index, line in
            let y = style.rowPitch * (index + 1) - height / 2
            return PlacedLine(line: line, origin: Point(x: (width - line.width) / 2, y: y))
        }
    }
}

/// A line of a caption with its row under the picture.
private struct CaptionLine {
    let line: SetLine
    let x: Length
    let row: Int
}
