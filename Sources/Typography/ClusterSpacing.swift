/// What one cluster takes on a line, and what it can give or take, in units of `Length`.
package struct ClusterSpacing: Sendable, Hashable {
    package let kind: CharacterClass
    /// Advance of the glyph itself.
    package let advance: Int32
    /// Room added on each side of the glyph to set it in a box of another width; negative for a narrower box.
    package var padBefore: Int32 = 0
    package var padAfter: Int32 = 0
    /// Blank inside the glyph's advance that may be cut.
    package var blankBefore: Int32 = 0
    package var blankAfter: Int32 = 0
    /// What is cut of it already, whatever the line: by the style's widths and by the neighbour.
    package var cutBefore: Int32 = 0
    package var cutAfter: Int32 = 0
    /// Gap before the cluster; falls away at the start of a line.
    package var gapBefore: Int32 = 0
    package var gapShrink: Int32 = 0
    package var gapStretch: Int32 = 0
    /// How much wider a word space may become.
    package var spaceStretch: Int32 = 0
    /// When the blank, or the width of a word space, is given; nil when it is not.
    package var rank: ShrinkRank?
    /// A word space or a blank em: it takes no room at the line end.
    package var isBlank = false
    /// The style sets this mark half an em wide.
    package var isSetHalf = false
    /// May stand outside the measure at the line end.
    package var mayHang = false
    /// Space may be added before the cluster when a line is spread.
    package var opensGap = false
    /// The gap before the cluster may be narrowed by letter fit.
    package var closesGap = false

    init(kind: CharacterClass, advance: Int32) {
        self.kind = kind
        self.advance = advance
    }

    /// Width on the line without the gap before it.
    package var width: Int32 { advance + padBefore + padAfter - cutBefore - cutAfter }

    /// What may be cut to make a line fit, in the order of `rank`.
    package var shrink: Int32 {
        guard rank != nil else { return 0 }
        return blankBefore - cutBefore + blankAfter - cutAfter
    }

    /// A closing bracket, a pause or a stop in the corner of its em: the blank lies behind it.
    var isClosing: Bool { blankAfter > 0 && blankBefore == 0 && kind != .space }

    /// A pause or stop in the middle of its em: it has blank on both sides.
    var isCentred: Bool { blankAfter > 0 && blankBefore > 0 }

    /// Has no blank that a line edge could take.
    var isPlain: Bool { blankAfter == 0 && cutAfter == 0 }

    /// Any Chinese mark but dashes and connectors.
    var isMark: Bool {
        switch kind {
        case .opening, .closing, .pause, .stop, .interpunct: true
        default: false
        }
    }

    /// A mark whose glyph stands in the middle of its frame, whatever its advance.
    var isFramed: Bool { kind == .interpunct || kind == .connector || kind == .solidus }

    /// Sets the glyph in the middle of a box.
    mutating func centre(in box: Int32) {
        padBefore = (box - advance) / 2
        padAfter = box - advance - padBefore
    }
}
