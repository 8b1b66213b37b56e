import Diagnostics
import Foundation
import PDFPreflight

/// Has processes of `banxin-pages` draw the pages of a file.
struct PagePictureWorker {
    /// How many processes a file gets. A page that ends one is left out, and the next draws the pages after it.
    private static let mostProcesses = 4

    /// The pictures that a report shows, one after the other until there is no more room.
    ///
    /// - Parameter room: bytes that pictures may still take; less by those that were drawn.
    /// - Throws: when the file is missing or unreadable.
    func pictures(
        of path: String, for report: PreflightReport, room: inout Int
    ) throws(Failure) -> PagePictures {
        var pictures = PagePictures()
        var waiting = report.pagesToDraw[...]
        for _ in 0..<PagePictureWorker.mostProcesses where !waiting.isEmpty {
            let numbers = waiting.map(String.init).joined(separator: ",")
            let process = BoundedProcess(
                program: .pages, arguments: ["--pages", numbers, "--room", String(room)])
            let (output, ending) = process.run(on: try preflightInput(at: path))
            for line in output.split(separator: UInt8(ascii: "\n")) {
                guard let drawn = try? JSONDecoder().decode(DrawnPage.self, from: line) else { continue }
                pictures.add(drawn)
                room -= drawn.picture?.jpeg.count ?? 0
                waiting = waiting.drop { $0 <= drawn.page }
            }
            if case .normally = ending { return pictures }
            // The page at which the process ended is the one that it did not speak of.
            if let page = waiting.popFirst() { pictures.failed.insert(page) }
        }
        pictures.failed.formUnion(waiting)
        return pictures
    }
}

extension PagePictures {
    fileprivate mutating func add(_ drawn: DrawnPage) {
        if let picture = drawn.picture {
            byPage[drawn.page] = picture
        } else {
            failed.insert(drawn.page)
        }
    }
}
