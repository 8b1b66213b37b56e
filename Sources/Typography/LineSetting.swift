import Geometry

/// How one line is to be set.
struct LineSetting {
    /// Indent from the left edge of the measure, in units of `Length`.
    let offset: Int
    /// Whether the line is spread to its room.
    let spreads: Bool
}

/// The places of the clusters of one line, after it gave up or took what its room asks for.
///
/// Order of giving (clreq 3.1.6): word spaces, brackets, pauses inside the sentence, gaps beside Western words, stops.
/// Order of taking: word spaces and gaps beside Western words to half an em, then all places where the line may break.
func composedLine(
    _ text: SpacedText, clusters: Range<Int>, room: Int, setting: LineSetting
) -> ComposedLine {
    var slots = text.spacing[clusters].map(LineSlot.init)
    trimEdges(&slots, isParagraphStart: clusters.lowerBound == 0)
    let visible = slots.lastIndex { $0.spacing.kind != .space } ?? 0
    for index in slots.indices where index > visible { slots[index].collapse() }
    let natural = slots.reduce(0) { $0 + $1.width }
    let endBlank = Int(slots[visible].spacing.blankRight - slots[visible].right)
    if natural > room + endBlank {
        shrink(&slots, by: natural - room - endBlank)
    } else if setting.spreads, natural < room {
        let points = (1..<max(1, visible + 1)).filter { text.breaks[clusters.lowerBound + $0] == .allowed }
        spread(&slots, by: room - natural, em: text.shaped.size.units, points: points)
    }
    return placed(slots, clusters: clusters, offset: setting.offset, visible: visible)
}

/// One cluster while its line is being set: what is cut from it and what is added before it.
private struct LineSlot {
    let spacing: ClusterSpacing
    var left: Int32
    var right: Int32
    var before: Int32
    var isCollapsed = false

    init(_ spacing: ClusterSpacing) {
        self.spacing = spacing
        left = spacing.trimLeft
        right = spacing.trimRight
        before = spacing.gapBefore
    }

    var width: Int {
        isCollapsed ? 0 : Int(before) + Int(spacing.advance) + 2 * Int(spacing.padding) - Int(left) - Int(right)
    }

    /// A space at the line end takes no room.
    mutating func collapse() { isCollapsed = true }
}

private func trimEdges(_ slots: inout [LineSlot], isParagraphStart: Bool) {
    slots[0].before = 0
    if !isParagraphStart { slots[0].left = slots[0].spacing.blankLeft }
    // The mark after this one went to the next line: its blank is whole again, and may hang out of the measure.
    if let last = slots.lastIndex(where: { $0.spacing.kind != .space }) { slots[last].right = 0 }
}

private func shrink(_ slots: inout [LineSlot], by amount: Int) {
    var rest = amount
    let levels: [(ClusterSpacing) -> Bool] = [
        { $0.kind == .space },
        { $0.kind == .opening || $0.kind == .closing },
        { $0.kind == .pause },
        { $0.gapShrink > 0 },
        { $0.kind == .stop },
    ]
    for (level, belongs) in levels.enumerated() where rest > 0 {
        let members = slots.indices.filter { belongs(slots[$0].spacing) && !slots[$0].isCollapsed }
        for (position, index) in members.enumerated() {
            let share = (rest + members.count - position - 1) / (members.count - position)
            rest -= give(&slots[index], upTo: share, fromGap: level == 3)
        }
    }
}

/// Takes at most `share` from one slot and says how much it gave.
private func give(_ slot: inout LineSlot, upTo share: Int, fromGap: Bool) -> Int {
    let spacing = slot.spacing
    if fromGap {
        let given = min(share, Int(min(slot.before, spacing.gapShrink)))
        slot.before -= Int32(given)
        return given
    }
    if spacing.kind == .space {
        let given = min(share, Int(spacing.advance / 4))
        slot.right += Int32(given)
        return given
    }
    guard !spacing.keepsBlanks else { return 0 }
    if spacing.kind == .opening {
        let given = min(share, Int(spacing.blankLeft - slot.left))
        slot.left += Int32(given)
        return given
    }
    let given = min(share, Int(spacing.blankRight - slot.right))
    slot.right += Int32(given)
    return given
}

private func spread(_ slots: inout [LineSlot], by amount: Int, em: Int, points: [Int]) {
    var rest = amount
    let western = slots.indices.filter { $0 > 0 && (slots[$0].before > 0 || slots[$0].spacing.kind == .space) }
        .filter { !slots[$0].isCollapsed }
    for (position, index) in western.enumerated() {
        let share = rest / (western.count - position)
        let given = min(share, em / 4)
        slots[index].before += Int32(given)
        rest -= given
    }
    for (position, index) in points.enumerated() {
        let share = rest / (points.count - position)
        slots[index].before += Int32(share)
        rest -= share
    }
}

private func placed(
    _ slots: [LineSlot], clusters: Range<Int>, offset: Int, visible: Int
) -> ComposedLine {
    var pen = offset
    var offsets: [Int32] = []
    offsets.reserveCapacity(slots.count)
    var width = offset
    for (index, slot) in slots.enumerated() {
        if slot.isCollapsed {
            offsets.append(Int32(pen))
            continue
        }
        offsets.append(Int32(pen + Int(slot.before) + Int(slot.spacing.padding) - Int(slot.left)))
        pen += slot.width
        if index == visible { width = pen }
    }
    return ComposedLine(clusters: clusters, offsets: offsets, width: Length(units: width))
}
