import Geometry
import Typography

/// Collects glyphs into clusters, in units of `Length`.
struct ShapedTextBuilder {
    private let size: Length
    private let writingMode: WritingMode
    private var clusters: [ShapedCluster] = []
    private var glyphs: [ShapedGlyph] = []
    private var run = TextRun(bytes: 0..<0, face: 0, script: 0, setting: .chinese)
    private var scale = FaceScale(unitsPerEm: 1, size: 1)
    /// How far the baseline of the run is below the middle of the Chinese characters.
    private var baseline: Int32 = 0
    private var open: OpenCluster?
    /// How the glyphs of the run follow each other.
    private var advances = Advances.rightwards

    private enum Advances {
        case rightwards, downwards, sideways
    }

    /// The cluster whose glyphs are coming in.
    private struct OpenCluster {
        let start: Int
        let firstGlyph: Int
        var advance: Int32
    }

    init(size: Length, writingMode: WritingMode, byteCount: Int) {
        self.size = size
        self.writingMode = writingMode
        clusters.reserveCapacity(byteCount / 3 + 1)
        glyphs.reserveCapacity(byteCount / 3 + 1)
    }

    /// Whether the glyphs of the run are to be shaped from top to bottom.
    var isDownwards: Bool {
        writingMode == .vertical && run.setting == .chinese && run.form.orientation == .upright
    }

    mutating func begin(_ run: TextRun, face: FontFace) {
        self.run = run
        scale = FaceScale(face, size: size, form: run.form)
        let raise = Int32(size.units) * run.raisePerMille / 1000
        baseline = middleHeight(size) - raise
        advances = isDownwards ? .downwards : run.form.orientation == .sideways ? .sideways : .rightwards
    }

    mutating func add(_ glyph: UInt32, cluster: Int, position: GlyphPosition) {
        let start = run.setting == .westernInCell ? run.bytes.lowerBound : cluster
        var current = open ?? OpenCluster(start: start, firstGlyph: glyphs.count, advance: 0)
        if current.start != start {
            close(before: start)
            current = OpenCluster(start: start, firstGlyph: glyphs.count, advance: 0)
        }
        let pen = current.advance
        let x = scale.length(position.x)
        let y = scale.length(position.y)
        switch advances {
        case .downwards: glyphs.append(ShapedGlyph(id: glyph, x: x, y: pen - y))
        case .sideways: glyphs.append(ShapedGlyph(id: glyph, x: y - baseline, y: pen + x))
        case .rightwards:
            glyphs.append(ShapedGlyph(id: glyph, x: pen + x, y: baseline - middleHeight(size) - y))
        }
        current.advance = pen + scale.length(position.advance)
        open = current
    }

    /// - Parameter face: the face of the run.
    mutating func finishRun(in face: FontFace) {
        close(before: run.bytes.upperBound)
        if run.setting == .westernInCell { setInCell(face) }
    }

    /// 〓 in the place of a character that no face has.
    mutating func addMissing(_ run: TextRun, glyph: UInt32, in face: FontFace) {
        self.run = run
        clusters.append(
            ShapedCluster(
                textStart: Int32(run.bytes.lowerBound), textLength: Int32(run.bytes.count),
                glyphStart: Int32(glyphs.count), glyphCount: 1, scalar: run.missing ?? "〓",
                advance: Int32(size.units), font: FontID(index: run.face), isMissing: true))
        let em = Int32(size.units)
        glyphs.append(
            isDownwards
                ? ShapedGlyph(id: glyph, x: -em / 2, y: em / 2 + middleHeight(size))
                : ShapedGlyph(id: glyph, x: 0, y: 0))
    }

    private mutating func close(before end: Int) {
        guard let current = open else { return }
        clusters.append(
            ShapedCluster(
                textStart: Int32(current.start), textLength: Int32(end - current.start),
                glyphStart: Int32(current.firstGlyph), glyphCount: Int32(glyphs.count - current.firstGlyph),
                scalar: "\u{FFFD}", advance: current.advance, font: FontID(index: run.face), isMissing: false,
                form: run.form, setting: run.setting))
        open = nil
    }

    /// Puts the cluster that was just closed into the middle of a cell of one em, narrowed if it must be.
    private mutating func setInCell(_ face: FontFace) {
        guard var cluster = clusters.popLast() else { return }
        let em = Int32(size.units)
        let width = Int(cluster.advance)
        if width > size.units { cluster.form.widthPerMille = UInt16(size.units * 1000 / width) }
        let perMille = Int(cluster.form.widthPerMille)
        let ink = cluster.glyphRange.compactMap { face.ink(of: glyphs[$0].id) }
        let top = scale.length(ink.map(\.top).max() ?? 0)
        let bottom = scale.length(ink.map(\.bottom).min() ?? 0)
        for index in cluster.glyphRange {
            glyphs[index].x = Int32((Int(glyphs[index].x) - width / 2) * perMille / 1000)
            glyphs[index].y = em / 2 + (top + bottom) / 2
        }
        cluster.advance = em
        clusters.append(cluster)
    }

    /// The finished text.
    consuming func text(
        _ text: String, scalars: [Unicode.Scalar], marks: MarkPlacement
    ) -> ShapedText {
        var offset: Int32 = 0
        var next = 0
        for index in clusters.indices {
            while offset < clusters[index].textStart, next < scalars.count {
                offset += Int32(scalars[next].utf8.count)
                next += 1
            }
            if next < scalars.count { clusters[index].scalar = scalars[next] }
        }
        var glyphs = glyphs
        self.glyphs = []
        var clusters = clusters
        self.clusters = []
        marks.place(&clusters, &glyphs)
        return ShapedText(
            text: text, size: size, writingMode: writingMode, clusters: clusters, glyphs: glyphs)
    }
}

/// From units of a face to those of `Length`.
struct FaceScale {
    private let unitsPerEm: Int
    private let size: Int

    init(unitsPerEm: Int, size: Int) {
        self.unitsPerEm = unitsPerEm
        self.size = size
    }

    init(_ face: FontFace, size: Length, form: GlyphForm) {
        self.init(unitsPerEm: max(1, face.unitsPerEm), size: size.units * Int(form.sizePerMille) / 1000)
    }

    func length(_ units: Int32) -> Int32 {
        // Offsets of Chinese characters and their advances.
        if units == 0 { return 0 }
        if Int(units) == unitsPerEm { return Int32(clamping: size) }
        let product = Int(units) * size
        let half = product < 0 ? -unitsPerEm / 2 : unitsPerEm / 2
        return Int32(clamping: (product + half) / unitsPerEm)
    }
}

/// Height of the middle of a Chinese character above the baseline: its box reaches from 0.12 em below to 0.88 above.
func middleHeight(_ size: Length) -> Int32 { Int32(size.units * 38 / 100) }
