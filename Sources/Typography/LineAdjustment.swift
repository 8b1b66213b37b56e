/// What gives room when a line is too long, in this order: the numbers are those of the steps in clreq 3.5.3, which
/// ends before letter fit.
package enum ShrinkRank: UInt8, Sendable, Hashable, CaseIterable, Comparable {
    /// The blank of the mark at the line end.
    case lineEndMark = 1
    /// Western word spaces, to a quarter em.
    case wordSpace
    /// Interpuncts, to half an em.
    case interpunct
    /// Brackets and quotes, to half an em.
    case bracket
    /// Pauses inside the sentence, to half an em.
    case pause
    /// Gaps between Chinese and Western characters, to an eighth of an em.
    case westernGap
    /// Ends of a sentence, to half an em.
    case stop
    /// Gaps between Chinese characters, all of the line equally, by as little as the style allows.
    case letterFit

    package static func < (left: ShrinkRank, right: ShrinkRank) -> Bool { left.rawValue < right.rawValue }
}

/// What takes the room that a line has left, in this order (clreq 3.5.4).
package enum StretchRank: UInt8, Sendable, Hashable, CaseIterable, Comparable {
    /// Western word spaces, to half an em.
    case wordSpace
    /// Gaps between Chinese and Western characters, to half an em.
    case westernGap
    /// All gaps between Chinese characters, equally.
    case chineseGap

    package static func < (left: StretchRank, right: StretchRank) -> Bool { left.rawValue < right.rawValue }
}

/// What was done to a line so that it fills its measure.
package enum LineAdjustment: Sendable, Hashable {
    /// Nothing: the line has its natural width.
    case natural
    /// `rank`: the last that had to give; `perPlace`: the most that one place of that rank gave, in 1/1000 em.
    case shrunk(ShrinkRank, perPlace: Int)
    /// `rank`: the last that had to take; `perGap`: the most that one gap of that rank took, in 1/1000 em.
    case stretched(StretchRank, perGap: Int)
}

/// A rule that a line breaks because nothing else was possible.
package struct LineFault: Sendable, Hashable {
    package enum Rule: Sendable, Hashable, CaseIterable {
        /// A mark stands at the line start that may not.
        case forbiddenStart
        /// A mark stands at the line end that may not.
        case forbiddenEnd
        /// A word, a number or a two-em mark is parted where it may not be.
        case partedUnit
        /// The line is longer than its measure.
        case overfull
        /// A gap between Chinese characters is wider than the style allows.
        case loose
        /// The last line is a single character.
        case orphan
    }

    package let rule: Rule
    /// The cluster where it shows: the first after a bad break, else the first of the line.
    package let cluster: Int

    package init(_ rule: Rule, cluster: Int) {
        self.rule = rule
        self.cluster = cluster
    }
}

extension LineFault.Rule {
    /// Where the rule is written.
    package var clause: String {
        switch self {
        case .forbiddenStart, .forbiddenEnd: "clreq 3.1.4, GB/T 15834 5.1"
        case .partedUnit: "clreq 3.1.5, 3.2.4"
        case .overfull: "clreq 3.5.1"
        case .loose: "clreq 3.5.4"
        case .orphan: "clreq 3.4.4"
        }
    }
}
