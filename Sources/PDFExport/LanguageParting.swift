import IssueModel
import PageLayout

extension LaidOutPage {
    /// The page with every run of glyphs in one language: English words amid Chinese may be set in its face too.
    var partedByLanguage: LaidOutPage {
        var parted: [PageElement] = []
        parted.reserveCapacity(elements.count)
        for element in elements {
            if case .glyphs(let run) = element, run.mark != nil, let parts = run.partsByLanguage {
                parted += parts.map { .glyphs($0) }
            } else {
                parted.append(element)
            }
        }
        return with(elements: parted)
    }
}

extension GlyphRun {
    /// The run in parts that are English or not; nil when it is one or the other.
    fileprivate var partsByLanguage: [GlyphRun]? {
        let languages = languageRuns(of: text)
        guard languages.count > 1 else { return nil }
        var ends: [Int] = []
        for run in languages { ends.append((ends.last ?? 0) + run.text.utf8.count) }
        var result: [GlyphRun] = []
        var start = (cluster: 0, byte: 0, glyph: 0)
        var place = start
        var next = ends.removeFirst()
        for (index, cluster) in clusters.enumerated() {
            place = (index + 1, place.byte + Int(cluster.utf8Count), place.glyph + Int(cluster.glyphCount))
            // A cluster over the boundary of two languages stays whole.
            guard place.byte >= next else { continue }
            result.append(part(from: start, to: place))
            start = place
            while place.byte >= next, !ends.isEmpty { next = ends.removeFirst() }
        }
        if start.cluster < clusters.count { result.append(part(from: start, to: place)) }
        return result
    }

    private typealias Place = (cluster: Int, byte: Int, glyph: Int)

    private func part(from start: Place, to end: Place) -> GlyphRun {
        let bytes = text.utf8
        let first = bytes.index(bytes.startIndex, offsetBy: start.byte)
        let last = bytes.index(first, offsetBy: end.byte - start.byte)
        var part = GlyphRun(
            font: font, size: size, orientation: orientation, widthPerMille: widthPerMille, colour: colour,
            text: String(Substring(bytes[first..<last])),
            clusters: Array(clusters[start.cluster..<end.cluster]),
            glyphs: Array(glyphs[start.glyph..<end.glyph]))
        part.line = line
        part.mark = mark
        part.ruby = ruby
        return part
    }
}
