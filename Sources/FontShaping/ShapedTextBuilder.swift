import Geometry
import Typography

/// Collects glyphs into clusters, in units of `Length`.
struct ShapedTextBuilder {
    private let size: Length
    private var clusters: [ShapedCluster] = []
    private var glyphs: [ShapedGlyph] = []
    private var part = TextPart(bytes: 0..<0, face: 0, isLatin: false)
    private var unitsPerEm = 1
    private var open: OpenCluster?

    /// The cluster whose glyphs are coming in.
    private struct OpenCluster {
        let start: Int
        let firstGlyph: Int
        var advance: Int32
    }

    init(size: Length, byteCount: Int) {
        self.size = size
        clusters.reserveCapacity(byteCount / 3 + 1)
        glyphs.reserveCapacity(byteCount / 3 + 1)
    }

    mutating func begin(_ part: TextPart, unitsPerEm: Int) {
        self.part = part
        self.unitsPerEm = max(1, unitsPerEm)
    }

    mutating func add(_ glyph: UInt32, cluster: Int, position: GlyphPosition) {
        if let current = open, current.start != cluster { close(before: cluster) }
        if open == nil { open = OpenCluster(start: cluster, firstGlyph: glyphs.count, advance: 0) }
        let pen = open?.advance ?? 0
        glyphs.append(ShapedGlyph(id: glyph, x: pen + scaled(position.x), y: -scaled(position.y)))
        let advance = scaled(position.advance)
        open?.advance = pen + advance
    }

    mutating func finishPart() {
        close(before: part.bytes.upperBound)
    }

    /// 〓 in the place of a character that no face has.
    mutating func addMissing(_ part: TextPart, glyph: UInt32, unitsPerEm: Int, font: Int) {
        clusters.append(
            ShapedCluster(
                textStart: Int32(part.bytes.lowerBound), textLength: Int32(part.bytes.count),
                glyphStart: Int32(glyphs.count), glyphCount: 1, scalar: part.missing ?? "〓",
                advance: Int32(size.units), font: FontID(index: font), isMissing: true))
        glyphs.append(ShapedGlyph(id: glyph, x: 0, y: 0))
    }

    private mutating func close(before end: Int) {
        guard let current = open else { return }
        clusters.append(
            ShapedCluster(
                textStart: Int32(current.start), textLength: Int32(end - current.start),
                glyphStart: Int32(current.firstGlyph), glyphCount: Int32(glyphs.count - current.firstGlyph),
                scalar: "\u{FFFD}", advance: current.advance, font: FontID(index: part.face), isMissing: false))
        open = nil
    }

    private func scaled(_ units: Int32) -> Int32 {
        let product = Int(units) * self.size.units
        let half = product < 0 ? -unitsPerEm / 2 : unitsPerEm / 2
        return Int32(clamping: (product + half) / unitsPerEm)
    }

    /// The finished text. The first scalar of each cluster is read from the text itself.
    consuming func text(_ text: String) -> ShapedText {
        var scalars = text.unicodeScalars.makeIterator()
        var offset: Int32 = 0
        let read = clusters.map { cluster in
            var first: Unicode.Scalar = "\u{FFFD}"
            while offset < cluster.textStart + cluster.textLength, let scalar = scalars.next() {
                if offset == cluster.textStart { first = scalar }
                offset += Int32(scalar.utf8.count)
            }
            return cluster.with(scalar: first)
        }
        return ShapedText(text: text, size: size, clusters: read, glyphs: glyphs)
    }
}

extension ShapedCluster {
    fileprivate func with(scalar: Unicode.Scalar) -> ShapedCluster {
        ShapedCluster(
            textStart: textStart, textLength: textLength, glyphStart: glyphStart, glyphCount: glyphCount,
            scalar: scalar, advance: advance, font: font, isMissing: isMissing)
    }
}
