/// Something that stands beside a stretch of a text, between the lines (clreq, Interlinear Annotations and
/// Interlinear Punctuation).
package struct TextAnnotation: Sendable, Hashable {
    package enum Kind: Sendable, Hashable {
        /// A reading or gloss, on its own.
        case ruby(Ruby)
        /// Dots at each character (着重号).
        case emphasis
        /// A straight line (专名号).
        case properName
        /// A wavy line (书名号甲式).
        case bookTitle
    }

    /// Bytes of the UTF-8 form of the text.
    package let range: Range<Int>
    package let kind: Kind

    package init(range: Range<Int>, kind: Kind) {
        self.range = range
        self.kind = kind
    }
}

/// Small text beside a base.
package struct Ruby: Sendable, Hashable {
    package enum System: Sendable, Hashable {
        /// Pinyin and other Latin spellings: above the base, to its right in vertical lines.
        case romanised
        /// 注音: a column to the right of each character, in either direction of writing.
        case bopomofo
        /// A translation or explanation in any script: placed like a spelling.
        case gloss
    }

    package let system: System
    /// One text for each character of the base, or one for the whole of it.
    package let texts: [String]

    package init(_ system: System, _ texts: [String]) {
        self.system = system
        self.texts = texts
    }
}

/// Sizes and distances of annotations, in em of the base text.
package struct AnnotationStyle: Sendable, Hashable {
    package var rubyRole: FontRole
    package var rubySize: Double
    /// 3:10 (clreq, Choice of Size and Ratio for Bopomofo Symbols).
    package var bopomofoSize: Double
    /// Room for a column of bopomofo beside its base, tone included.
    package var bopomofoRoom: Double
    /// How far a spelling may reach over a neighbour that has none.
    package var overhang: Double
    /// Least distance of two spellings, in em of the spelling: a word space.
    package var rubyGap: Double
    package var dotSize: Double
    package var lineThickness: Double
    package var waveHeight: Double
    /// Between the characters' boxes and what stands beside them.
    package var distance: Double
    /// White between the lines under two names that touch.
    package var nameGap: Double

    package init(
        rubyRole: FontRole = .folio, rubySize: Double = 0.5, bopomofoSize: Double = 0.3,
        bopomofoRoom: Double = 0.5, overhang: Double = 0.5, rubyGap: Double = 0.25, dotSize: Double = 0.2,
        lineThickness: Double = 0.05, waveHeight: Double = 0.125, distance: Double = 0.0625,
        nameGap: Double = 0.125
    ) {
        self.rubyRole = rubyRole
        self.rubySize = rubySize
        self.bopomofoSize = bopomofoSize
        self.bopomofoRoom = bopomofoRoom
        self.overhang = overhang
        self.rubyGap = rubyGap
        self.dotSize = dotSize
        self.lineThickness = lineThickness
        self.waveHeight = waveHeight
        self.distance = distance
        self.nameGap = nameGap
    }
}
