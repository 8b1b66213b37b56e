import Diagnostics
import EPUBExport
import Geometry
import PageLayout
import PictureFitting
import Typography

/// Turns typeset pages into the sheets of a replica.
struct ReplicaSheets {
    let limits: PictureLimits
    /// Draws a page as JPEG of the given height with no more than the given bytes.
    let picture: (_ page: LaidOutPage, _ height: Int, _ mostBytes: Int) throws(Failure) -> [UInt8]

    func sheets(of pages: [LaidOutPage]) throws(Failure) -> [ReplicaSheet] {
        var result: [ReplicaSheet] = []
        var index = -1
        for page in pages {
            // A page of the newspaper begins with its bookmark; sheets without one go on with it.
            if page.bookmarks.first?.level == 0 { index += 1 }
            result.append(
                ReplicaSheet(
                    page: index, size: page.size,
                    picture: try picture(page, pixelHeight(of: page.size), limits.mostBytes),
                    texts: page.elements.compactMap(text),
                    places: page.articles.map { ReplicaSheet.Place(article: $0.article, area: $0.area) }))
        }
        return result
    }

    /// The most that the limits allow.
    private func pixelHeight(of size: Size) -> Int {
        let (width, height) = (size.width.points, size.height.points)
        let scale = min(
            Double(limits.longestSide) / max(width, height),
            (Double(limits.mostPixels) / (width * height)).squareRoot())
        return max(1, Int(height * scale))
    }

    private func text(of element: PageElement) -> ReplicaSheet.Text? {
        guard case .glyphs(let run) = element, let first = run.glyphs.first, let last = run.glyphs.last else {
            return nil
        }
        // The last character is as wide as Chinese ones are, or as letters are on the average.
        let isWide = run.text.unicodeScalars.last.map { $0.value >= 0x2E80 } ?? true
        let end = isWide ? run.size : run.size / 2
        let direction = direction(of: run)
        let place = Point(x: first.x, y: first.y)
        let (start, length) =
            switch direction {
            case .across: (place, last.x - first.x + end)
            case .sideways: (place, last.y - first.y + end)
            // The baseline of an upright character lies across its column.
            case .down:
                (
                    Point(x: first.x + run.size / 2, y: first.y - run.size.scaled(by: 0.88)),
                    last.y - first.y + run.size
                )
            }
        return ReplicaSheet.Text(
            text: run.text, start: start, size: run.size, length: length, direction: direction)
    }

    private func direction(of run: GlyphRun) -> ReplicaSheet.Text.Direction {
        if run.orientation == .sideways { return .sideways }
        return run.line?.writingMode == .vertical ? .down : .across
    }
}
