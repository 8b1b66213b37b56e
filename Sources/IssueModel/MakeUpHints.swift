/// What an editor has fixed of an article's module; what is absent the page make-up decides.
public struct MakeUpHints: Sendable, Hashable, Codable {
    /// How much an article weighs on its page.
    public enum Rank: String, Sendable, Hashable, Codable, CaseIterable {
        /// 头条
        case lead
        case major
        case ordinary
        case minor
    }

    /// Decides the size of the headline.
    public var rank: Rank?
    /// Base columns of the module.
    public var columns: Int?
    /// Legs of the module that its pictures stand across, as far as their pixels allow.
    public var pictureColumns: Int?

    /// Nothing fixed unless given.
    public init(rank: Rank? = nil, columns: Int? = nil, pictureColumns: Int? = nil) {
        self.rank = rank
        self.columns = columns
        self.pictureColumns = pictureColumns
    }

    /// Whether nothing is fixed.
    public var isEmpty: Bool { self == MakeUpHints() }
}
