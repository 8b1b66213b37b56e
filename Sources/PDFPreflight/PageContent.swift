/// What the content of one page came to.
struct PageContent {
    var marks: [Mark] = []
    /// The fonts that text was shown in, by name.
    var fonts: [String: FontFacts] = [:]
    /// The colour spaces in which something was painted.
    var spaces: Set<ColourSpace> = []
    /// Operators that PDF does not have.
    var unknownOperators: Set<String> = []
    /// `q` without `Q`, or the reverse.
    var isUnbalanced = false
    /// Kinds of external objects that presses and archives refuse, as rules are told of them.
    var refusedObjects: Set<RefusedObject> = []
    /// Filters of streams that the page uses.
    var filters: Set<String> = []
    var hasTransferFunction = false
    var hasHalftone = false
    /// Whether overprint mode 1 met a colour by a CMYK profile (ISO 19005-2, 6.2.4.2).
    var overprintsProfiledCMYK: PageBox?
    /// Blend modes that PDF does not have.
    var unknownBlendModes: Set<String> = []
    /// Whether a form, pattern or glyph shows itself.
    var containsItself = false
    /// Whether operators or marks were left out because there were too many.
    var isCut = false
}

/// External objects that are not for print or archives (ISO 32000-1, 8.8.2, 8.10.4, 14.11.7).
enum RefusedObject: String, Sendable, Hashable {
    case postScript, reference, opi, alternates
}
