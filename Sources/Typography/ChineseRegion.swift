/// Whose forms of characters and marks a text is set in; each region has its own (clreq 3.1.2).
package enum ChineseRegion: String, Sendable, Hashable, CaseIterable {
    case mainland = "zh-Hans"
    case taiwan = "zh-Hant-TW"
    case hongKong = "zh-Hant-HK"

    /// The region of a BCP 47 language tag. Traditional Chinese without a region is Taiwan's; what is not Chinese, and
    /// what names neither script nor region, is the mainland's.
    package init(language: String) {
        if let exact = ChineseRegion(rawValue: language) {
            self = exact
            return
        }
        let parts = Set(language.lowercased().split(separator: "-"))
        if parts.contains("hans") {
            self = .mainland
        } else if parts.contains("hk") || parts.contains("mo") {
            self = .hongKong
        } else {
            self = parts.contains("hant") || parts.contains("tw") ? .taiwan : .mainland
        }
    }

    /// The room of an interpunct in thousandths of an em: half an em on the mainland, a whole one elsewhere
    /// (clreq, Interpuncts).
    package var interpunctWidth: Int { self == .mainland ? 500 : 1000 }

    /// Where the faces of the region have their marks (clreq 3.1.2).
    package var punctuation: PunctuationStyle { self == .mainland ? .mainland : .taiwanHongKong }
}
