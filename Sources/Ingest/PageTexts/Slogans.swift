/// What a newspaper prints beside its name to say what it is for.
extension NameplateReading {
    /// How names of media end: 岭西女声网.
    private static let media = Endings(["网", "網", "台", "版"])

    /// 求实 笃行 致远, 风大，话更大, 把版面写在田野上: words alone, of one length, or one of a sentence's length; nothing that is
    /// sold, counted or told, no label of a QR code (微信公众号), and no day of another calendar (藏历土牛年…).
    static func canBeSlogan(_ words: [Scalars]) -> Bool {
        if words.count == 1, let whole = words.first, whole.contains("，") {
            let parts = whole.split(separator: "，", omittingEmptySubsequences: false)
            return parts.count == 2 && canBeSlogan(parts)
        }
        guard words.allSatisfy({ $0.isAllHan && !PublisherForms.offers.occur(in: $0) }),
            let first = words.first,
            !first.dropFirst().hasPrefix("历")
        else { return false }
        if words.count == 1 {
            return (5...14).contains(first.count) && !BylineWords.bodyEndings.fit(first)
                && !countBeginnings.fit(first) && !PublisherForms.isEditor(first) && !media.fit(first)
                && !LineForms.isLabel(LineParts(first))
        }
        return (2...10).contains(first.count) && words.allSatisfy { abs($0.count - first.count) <= 1 }
    }
}
