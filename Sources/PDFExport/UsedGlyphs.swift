import PageLayout
import Typography

/// The fonts that pages are set in.
func usedFonts(_ pages: [LaidOutPage]) -> Set<FontID> {
    var used: Set<FontID> = []
    for page in pages {
        for case .glyphs(let run) in page.elements { used.insert(run.font) }
    }
    return used
}

/// The glyphs of each font that pages are set in.
func usedGlyphs(_ pages: [LaidOutPage]) -> [FontID: Set<UInt32>] {
    var used: [FontID: GlyphMarks] = [:]
    for page in pages {
        for case .glyphs(let run) in page.elements { used[run.font, default: GlyphMarks()].mark(run.glyphs) }
    }
    return used.mapValues(\.glyphs)
}

/// Which numbers of glyphs occur, a bit for each: pages repeat most of theirs, and a set would hash every one.
private struct GlyphMarks {
    private var words: [UInt64] = []

    mutating func mark(_ placed: [PlacedGlyph]) {
        for glyph in placed {
            let place = Int(glyph.id >> 6)
            if place >= words.count { words += Array(repeating: 0, count: place + 1 - words.count) }
            words[place] |= 1 << UInt64(glyph.id & 63)
        }
    }

    var glyphs: Set<UInt32> {
        var glyphs: Set<UInt32> = []
        glyphs.reserveCapacity(words.reduce(0) { $0 + $1.nonzeroBitCount })
        for (place, word) in words.enumerated() {
            var left = word
            while left != 0 {
                glyphs.insert(UInt32((place << 6) + left.trailingZeroBitCount))
                left &= left - 1
            }
        }
        return glyphs
    }
}
