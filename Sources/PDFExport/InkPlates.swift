package import ColourManagement
import CairoCanvas
package import Diagnostics
package import Geometry
package import PageLayout
package import Pictures

/// A page as the press prints it: for each ink a picture of how much of it lies where.
package struct InkPlates: Sendable {
    /// Pixels.
    package let width: Int
    package let height: Int
    /// Pixels an inch.
    package let resolution: Int
    /// By ink in the order of `Ink`, row after row from the top; 255 is full ink.
    package let plates: [[UInt8]]

    package func plate(_ ink: Ink) -> [UInt8] { plates[Ink.allCases.firstIndex(of: ink) ?? 0] }

    /// Sum of the inks at a pixel, 0…1020.
    package func total(at index: Int) -> Int { plates.reduce(0) { $0 + Int($1[index]) } }
}

/// Draws a trimmed page four times, each time in the amounts of one ink. It knows nothing of the PDF, so it can be
/// compared with what a press's software makes of that.
///
/// - Parameters:
///   - bleed: how far the print PDF lets pictures reach over the edge, which enlarges them a little.
///   - resolution: pixels an inch.
package func inkPlates(
    of page: LaidOutPage, fonts: DrawingFonts, pictures: PictureStore, conversion: InkConversion,
    bleed: Length, resolution: Int
) throws(Failure) -> InkPlates {
    let bled = page.bled(by: bleed)
    let pageFonts = try fonts.drawn(in: [page])
    let inks = PictureSeparations(conversion)
    let height = pixels(page.size.height, at: resolution)
    var plates: [[UInt8]] = []
    var width = 0
    for ink in Ink.allCases {
        guard let canvas = RasterCanvas(page: page.size, height: height) else {
            throw Failure(.internal, Diagnostic(.PDF.cannotDraw, "memory"))
        }
        let drawing = PageDrawing(fonts: pageFonts, pictures: pictures) { path, picture, _ in
            inks.plate(ink, of: picture, at: path)
        } colour: { colour in
            let inks = conversion.inks(of: colour)
            // Full black overprints: the other plates stay as they are below it.
            if inks == .fullBlack, ink != .black { return nil }
            let light = 255 - inks[ink]
            return Colour(red: light, green: light, blue: light)
        }
        try drawing.draw(bled, in: canvas.context)
        let light = canvas.greys()
        width = light.width
        plates.append(light.values.map { 255 - $0 })
    }
    return InkPlates(width: width, height: height, resolution: resolution, plates: plates)
}

/// Pixels of a length.
package func pixels(_ length: Length, at resolution: Int) -> Int {
    max(1, Int((length.points * Double(resolution) / 72).rounded()))
}
