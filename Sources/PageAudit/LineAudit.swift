import Diagnostics
import Geometry
import PageLayout
import Typography

/// Looks at one line by the rules of its style.
struct LineAudit {
    let line: AuditedLine
    /// The line that goes on with the paragraph.
    let next: AuditedLine?
    let policy: SpacingPolicy

    /// The narrowest and the widest of what stands between two Chinese characters; nil where none stand together.
    private let gaps: ClosedRange<Int>?

    init(line: AuditedLine, next: AuditedLine?, policy: SpacingPolicy) {
        self.line = line
        self.next = next
        self.policy = policy
        gaps = line.chineseGaps
    }

    private var record: LineOnPage { line.record }

    var findings: [Diagnostic] {
        var result: [Diagnostic] = []
        func add(_ finding: Diagnostic?) { if let finding { result.append(finding) } }
        add(forbiddenStart)
        add(forbiddenEnd)
        add(partedUnit)
        add(overfull)
        add(loose)
        add(tight)
        add(orphan)
        add(widow)
        return result
    }

    private func finding(_ code: DiagnosticCode, _ argument: String) -> Diagnostic {
        Diagnostic(code, at: record.place, line.page, line.text, argument)
    }

    private func mark(_ scalar: Unicode.Scalar?) -> PunctuationMark? {
        scalar.flatMap { PunctuationMark($0, style: policy.punctuation) }
    }

    private func bars(_ level: ProhibitionLevel?) -> Bool { level.map { $0 <= policy.prohibition } ?? false }

    // MARK: Edges

    private var forbiddenStart: Diagnostic? {
        guard record.number > 0, let first = line.first, bars(mark(first)?.startBar) else { return nil }
        return finding(.Typesetting.forbiddenStart, String(first))
    }

    private var forbiddenEnd: Diagnostic? {
        guard !record.isLast, let last = line.last, bars(mark(last)?.endBar), !closes(last) else {
            return nil
        }
        return finding(.Typesetting.forbiddenEnd, String(last))
    }

    /// A number sign that no number follows closes a topic (#清河夜市#) or a name (C#).
    private func closes(_ scalar: Unicode.Scalar) -> Bool {
        guard scalar == "#" || scalar == "＃" else { return false }
        return next?.first.map { CharacterClass($0) != .digit } ?? true
    }

    /// The parts of a number, of a dash or an ellipsis, or the letters of a word without a hyphen.
    private var partedUnit: Diagnostic? {
        guard let next, !line.endsWithHyphen, let left = line.characters.last?.scalar,
            let right = next.characters.first?.scalar, belongTogether(left, right)
        else { return nil }
        return finding(.Typesetting.partedUnit, "\(left)|\(right)")
    }

    private func belongTogether(_ left: Unicode.Scalar, _ right: Unicode.Scalar) -> Bool {
        if left == right, left == "—" || left == "…" {
            // Of several marks in a row each is two characters.
            return line.characters.reversed().prefix { $0.scalar == left }.count % 2 == 1
        }
        let (one, other) = (CharacterClass(left), CharacterClass(right))
        let isWord = left.properties.isAlphabetic && right.properties.isAlphabetic
        return one == .digit && other == .digit || one == .latin && other == .latin && isWord
    }

    // MARK: Widths

    private var overfull: Diagnostic? {
        let excess = end - blankAtEnd - room
        guard excess > record.size / 500 else { return nil }
        return finding(
            .Typesetting.overfull, "\((excess.units * 1000 + record.size.units / 2) / record.size.units)")
    }

    /// Where the last glyph ends: a Chinese character one em behind its origin; of what else ends a line, or of a vertical
    /// one, the page alone does not tell the advance, its record does.
    private var end: Length {
        guard record.writingMode == .horizontal, let last = line.characters.last, last.scalar.isHan,
            let place = last.place
        else {
            return record.end
        }
        return place + record.size
    }

    /// What of the last glyph's advance is blank, and so may reach out of the measure.
    private var blankAtEnd: Length {
        guard let mark = mark(line.last) else { return .zero }
        return switch mark.blank {
        case .right: record.size / 2
        case .both: record.size / 4
        case .none, .left: mark.frame == .half ? record.size / 2 : .zero
        }
    }

    /// The measure, with an em behind it for a mark that may hang.
    private var room: Length {
        guard let mark = mark(line.last) else { return record.measure }
        let hangs =
            switch policy.hanging {
            case .none: policy.usesGrid && (mark.kind == .pause || mark.kind == .stop)
            case .commasAndStop: mark.mayHang
            case .pausesAndStops: mark.kind == .pause || mark.kind == .stop
            }
        return hangs ? record.measure + record.size - blankAtEnd : record.measure
    }

    /// The narrowest gap between two Chinese characters against the letter fit of the style.
    private var tight: Diagnostic? {
        let narrowest = gaps?.lowerBound ?? 0
        let limit = policy.usesGrid ? 0 : record.size.scaled(by: policy.letterFit).units
        guard narrowest < -limit - LineAudit.rounding else { return nil }
        return finding(.Typesetting.tight, "\(-narrowest * 1000 / max(1, record.size.units))")
    }

    /// Gaps that are shared equally differ by a unit.
    private static let rounding = 64

    /// The widest gap between two Chinese characters; where readings widen them the glyphs do not show it.
    private var loose: Diagnostic? {
        guard record.fills, !record.hasReadings, !record.isLast else { return nil }
        let widest = gaps?.upperBound ?? 0
        let limit = record.size.scaled(by: policy.widestChineseGap).units
        guard widest > limit + LineAudit.rounding else { return nil }
        return finding(.Typesetting.loose, "\(widest * 1000 / max(1, record.size.units))")
    }

    /// The last line of a paragraph alone at the head of the next column.
    private var widow: Diagnostic? {
        guard let next, next.record.isLast else { return nil }
        let (here, there) = (record.origin, next.record.origin)
        let isElsewhere =
            next.page != line.page
            || (record.writingMode == .horizontal ? there.y <= here.y : there.x >= here.x)
        return isElsewhere ? finding(.Typesetting.widow, next.text) : nil
    }

    private var orphan: Diagnostic? {
        guard record.isLast, record.number > 0 else { return nil }
        let seen = line.characters.filter { character in
            !character.scalar.isBlank && !CharacterClass(character.scalar).isPunctuation
        }
        return seen.count == 1 ? finding(.Typesetting.orphan, line.text) : nil
    }
}

extension AuditedLine {
    /// What stands between two Chinese characters, the least and the most of all places; negative where they stand
    /// closer than solid.
    fileprivate var chineseGaps: ClosedRange<Int>? {
        var gaps: ClosedRange<Int>?
        var before: Length?
        for character in characters {
            let place = character.scalar.isHan ? character.place : nil
            if let before, let place {
                let gap = (place - before - record.size).units
                gaps = min(gaps?.lowerBound ?? gap, gap)...max(gaps?.upperBound ?? gap, gap)
            }
            before = place
        }
        return gaps
    }
}

extension CharacterClass {
    fileprivate var isPunctuation: Bool {
        switch self {
        case .opening, .closing, .pause, .stop, .interpunct, .dash, .connector, .solidus: true
        default: false
        }
    }
}
