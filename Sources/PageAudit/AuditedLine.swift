import Geometry
import PageLayout
import Typography

/// A line of a page with its characters where the glyphs are.
struct AuditedLine {
    /// A character, and where its glyph begins along the line, from the start of the measure; nil for the further
    /// characters of a glyph that stands for several. Faces differ by some hundredths of an em in where the cell of an
    /// upright glyph in a vertical line begins.
    struct Character {
        let scalar: Unicode.Scalar
        fileprivate(set) var place: Length?
    }

    let record: LineOnPage
    /// Label of its page.
    let page: String
    private(set) var characters: [Character] = []
    /// The place of the glyph that begins first.
    private(set) var start: Length?
    /// A word is parted with a hyphen at the end.
    private(set) var endsWithHyphen = false

    init(_ record: LineOnPage, page: String) {
        self.record = record
        self.page = page
    }

    mutating func append(_ run: GlyphRun) {
        if run.text == "\u{AD}" {
            endsWithHyphen = true
            return
        }
        characters.reserveCapacity(characters.count + run.glyphs.count)
        var scalars = run.text.unicodeScalars.makeIterator()
        var next = 0
        for cluster in run.clusters {
            var bytes = Int(cluster.utf8Count)
            let first = characters.count
            while bytes > 0, let scalar = scalars.next() {
                characters.append(Character(scalar: scalar, place: nil))
                bytes -= UTF8.width(scalar)
            }
            let glyphs = min(Int(cluster.glyphCount), run.glyphs.count - next)
            let count = characters.count - first
            // Of a cluster with other numbers of glyphs and characters only the beginning is known.
            for index in 0..<(glyphs == count ? count : min(1, glyphs, count)) {
                let place = place(of: run.glyphs[next + index], in: run)
                characters[first + index].place = place
                start = min(start ?? place, place)
            }
            next += glyphs
        }
    }

    private func place(of glyph: PlacedGlyph, in run: GlyphRun) -> Length {
        switch (record.writingMode, run.orientation) {
        case (.horizontal, _): glyph.x - record.origin.x
        case (.vertical, .sideways): glyph.y - record.origin.y
        // The baseline of what stands upright lies across the line; its cell begins over it.
        case (.vertical, .upright): glyph.y - record.origin.y - run.size.scaled(by: 0.88)
        }
    }

    /// The characters as text, for messages.
    var text: String {
        var result = String.UnicodeScalarView()
        for character in characters { result.append(character.scalar) }
        return String(result)
    }

    /// First and last character that is seen.
    var first: Unicode.Scalar? { characters.first { !$0.scalar.isBlank }?.scalar }
    var last: Unicode.Scalar? { characters.last { !$0.scalar.isBlank }?.scalar }
}

extension Unicode.Scalar {
    /// Of Chinese characters, as nearly all are, no property is asked.
    var isBlank: Bool { !isHan && properties.isWhitespace }

    /// A Chinese character proper, whose glyph fills its em.
    var isHan: Bool { (0x4E00...0x9FFF).contains(value) }
}
