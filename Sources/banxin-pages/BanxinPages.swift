import ArgumentParser
import Foundation
import PDFPreflight
import PageRendering

/// `banxin-pages`: draws pages of a PDF for `banxin preflight`, which starts it with the file as its standard input.
///
/// A program of its own, so that Poppler and what it stands on are loaded only where pages are drawn.
@main
struct BanxinPages: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "banxin-pages", abstract: "Draw pages of the PDF on standard input, for banxin preflight.")

    @Option(help: "Numbers of pages in ascending order, parted by commas.")
    var pages: String

    @Option(help: "Bytes of all pictures; when they are used up the rest is not drawn.")
    var room: Int

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
