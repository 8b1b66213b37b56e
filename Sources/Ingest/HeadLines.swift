/// The lines of one headline group, by their parts.
struct HeadLines {
    private(set) var kicker: String?
    private(set) var headline: String?
    private(set) var deck: String?

    /// The first line is the kicker (引题) when it ends in a colon or comma and others follow; lines that begin with a
    /// dash are the deck (副题).
    init(_ lines: [String]) {
        var rest = lines.map { $0.words.joined(separator: " ") }
        if rest.count > 1, let first = rest.first, "：，".contains(first.last ?? " ") {
            kicker = first
            rest.removeFirst()
        }
        let start = rest.dropFirst().firstIndex { $0.hasPrefix("——") } ?? rest.count
        if start < rest.count { deck = rest[start...].joined() }
        headline = rest[..<start].joined(separator: " ")
        if headline?.isEmpty == true { headline = nil }
        if let only = headline, only.hasPrefix("——"), rest.count == 1 {
            deck = only
            headline = nil
        }
    }

    var inkCount: Int { [kicker, headline, deck].compactMap { $0?.inkCount }.reduce(0, +) }
}
