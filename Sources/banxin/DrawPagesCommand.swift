import ArgumentParser
import Foundation
import PDFPreflight
import PageRendering

/// `banxin draw-pages`: a process of `banxin preflight`, which starts it with a PDF as its standard input.
struct DrawPagesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "draw-pages", abstract: "Draw pages of the PDF on standard input.", shouldDisplay: false)

    /// Numbers in ascending order, parted by commas.
    @Option var pages: String
    /// Bytes of all pictures; when they are used up the rest is not drawn.
    @Option var room: Int

    func run() throws {
        ProcessLimits.rendering.apply()
        let document = RenderedDocument(FileHandle.standardInput.readDataToEndOfFile())
        let encoder = JSONEncoder()
        var room = room
        for page in pages.split(separator: ",").compactMap({ Int($0) }) {
            let picture = document?.picture(ofPage: page, at: RenderingScale())
            room -= picture?.jpeg.count ?? 0
            guard room >= 0 else { return }
            // Each page is told when it is drawn: what comes after it may end the process.
            FileHandle.standardOutput.write(try encoder.encode(DrawnPage(page: page, picture: picture)) + [10])
        }
    }
}
