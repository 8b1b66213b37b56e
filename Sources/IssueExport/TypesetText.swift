public import Diagnostics
import FileIO
import FontShaping
import Foundation
import Geometry
import PDFExport
import PageLayout
import Pictures
internal import Typography

/// A text that was set in a column.
public struct TypesetText {
    /// Every line, in order.
    public let lines: [TypesetLine]
    /// Everything that was noticed.
    public let diagnostics: [Diagnostic]
    let set: [(text: SpacedText, line: ComposedLine)]
    let measure: LineMeasure
    let em: Length
    let isVertical: Bool
    let fonts: FontLibrary

    /// The lines as `TypesetLine.dump`, one a line, under a heading.
    public var dump: String {
        ([TypesetLine.heading] + lines.map(\.dump)).joined(separator: "\n") + "\n"
    }

    /// The lines as a JSON array.
    public func json() throws(Failure) -> [UInt8] {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        do {
            return [UInt8](try encoder.encode(lines)) + [0x0A]
        } catch {
            throw Failure(.internal, Diagnostic(.PDF.cannotDraw, "\(error)"))
        }
    }

    /// The column as a picture: a grid of em, every fault framed in red with a bar before its line.
    public func png() throws(Failure) -> [UInt8] {
        let lines = set.map { LineSpecimen.Line(text: $0.text, line: $0.line) }
        let page = LineSpecimen(lines, measure: measure, em: em, isVertical: isVertical).page
        // 28 pixels an em, fewer where the picture would be larger than one can be.
        let longer = max(page.size.width, page.size.height)
        let scale = min(28 / em.points, TypesetText.largestSide / longer.points)
        let height = max(1, Int(page.size.height.points * scale))
        return try pagePicture(of: page, fonts: DrawingFonts(fonts), pictures: PictureStore(), height: height)
    }

    /// Writes the picture; the file appears complete or not at all.
    public func writePNG(to path: String) throws(Failure) {
        try OutputFile.write(try png(), to: path)
    }

    private static let largestSide = 30_000.0
}
