/// One line of a text that was set. All widths are thousandths of an em.
public struct TypesetLine: Sendable, Hashable, Encodable {
    /// A rule that the line breaks because nothing else was possible.
    public struct Fault: Sendable, Hashable, Encodable {
        /// Name of the rule: `forbiddenStart`, `overfull` …
        public let rule: String
        /// Where the rule is written.
        public let clause: String
        /// The character at which it shows.
        public let character: String
    }

    /// What was done so that the line fills its column.
    public enum Adjustment: String, Sendable, Hashable, Encodable {
        /// Nothing.
        case natural
        /// Blank was taken away.
        case shrunk
        /// Room was added.
        case stretched
    }

    /// Number of the paragraph, from 1: the line of the input that it stands on.
    public let paragraph: Int
    /// Number in its paragraph, from 1.
    public let number: Int
    /// The characters.
    public let text: String
    /// Width before anything was adjusted or trimmed at the edges.
    public let naturalWidth: Int
    /// Right edge of the line as it was set, without what hangs.
    public let width: Int
    /// What was done.
    public let adjustment: Adjustment
    /// The last kind of place that had to give or take: `pause`, `westernGap` … Nil when nothing was done.
    public let rank: String?
    /// The most that one place of that kind gave or took.
    public let amount: Int
    /// How far the last mark stands out of the column.
    public let hanging: Int
    /// A word is parted with a hyphen at the end.
    public let hasHyphen: Bool
    /// Rules that had to be broken; nearly always none.
    public let faults: [Fault]
}

extension TypesetLine {
    /// The fields parted by tabs, in the order of `heading`.
    public var dump: String {
        let done = rank.map { "\(adjustment.rawValue) \($0) \(amount)" } ?? adjustment.rawValue
        let broken = faults.map { "\($0.rule) at \($0.character) (\($0.clause))" }.joined(separator: "; ")
        let fields = [
            "\(paragraph).\(number)", "\(naturalWidth)", "\(width)", done, "\(hanging)",
            hasHyphen ? "hyphen" : "-",
            broken.isEmpty ? "-" : broken, text,
        ]
        return fields.joined(separator: "\t")
    }

    /// Names of the fields of `dump`.
    public static let heading = "line\tnatural\twidth\tadjustment\thang\thyphen\tfaults\ttext"
}
