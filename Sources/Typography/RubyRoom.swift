import Geometry

extension ShapedText {
    /// The text with room for readings that are longer than their bases.
    ///
    /// A reading may reach over a neighbour that has none, by `overhang`; two readings keep the distance of a word
    /// space (clreq, Positioning of Romanized Interlinear Annotations). The base is set wider, evenly on both sides
    /// of its characters. Beside bopomofo on a horizontal line there is always room for the column.
    func withRoom(for bases: [RubyBase], style: AnnotationStyle) -> ShapedText {
        guard !bases.isEmpty else { return self }
        var widened = clusters
        var moved = glyphs
        let pads = sidePads(for: bases, style: style)
        for (base, pad) in zip(bases, pads) {
            if base.system == .bopomofo {
                guard writingMode == .horizontal, let last = base.clusters.last else { continue }
                widened[last].advance += Int32(size.scaled(by: style.bopomofoRoom).units)
                continue
            }
            let share = Int32((pad + base.clusters.count - 1) / base.clusters.count)
            for cluster in base.clusters {
                widened[cluster].advance += 2 * share
                for glyph in widened[cluster].glyphRange {
                    switch writingMode {
                    case .horizontal: moved[glyph].x += share
                    case .vertical: moved[glyph].y += share
                    }
                }
            }
        }
        return ShapedText(
            text: text, size: size, writingMode: writingMode, clusters: widened, glyphs: moved)
    }

    /// What each base needs on each of its sides, in units of `Length`.
    private func sidePads(for bases: [RubyBase], style: AnnotationStyle) -> [Int] {
        var result = [Int](repeating: 0, count: bases.count)
        let overhang = size.scaled(by: style.overhang).units
        for (index, base) in bases.enumerated() where base.system != .bopomofo {
            let excess = (base.length - length(of: base.clusters)) / 2
            let touches = clusters.indices.contains(base.clusters.upperBound) || base.clusters.lowerBound > 0
            if touches { result[index] = max(result[index], excess - overhang) }
            guard index + 1 < bases.count, bases[index + 1].system != .bopomofo else { continue }
            let next = bases[index + 1]
            let between = length(
                of: base.clusters.upperBound..<max(base.clusters.upperBound, next.clusters.lowerBound))
            let nextExcess = (next.length - length(of: next.clusters)) / 2
            let gap = base.text.size.scaled(by: style.rubyGap).units
            let deficit = excess + nextExcess + gap - between
            guard deficit > 0 else { continue }
            // Who reaches out makes the room; a short reading does not widen its base for a long neighbour.
            if excess <= 0 {
                result[index + 1] = max(result[index + 1], deficit)
            } else if nextExcess <= 0 {
                result[index] = max(result[index], deficit)
            } else {
                result[index] = max(result[index], (deficit + 1) / 2)
                result[index + 1] = max(result[index + 1], (deficit + 1) / 2)
            }
        }
        return result
    }

    private func length(of range: Range<Int>) -> Int { clusters[range].reduce(0) { $0 + Int($1.advance) } }
}
