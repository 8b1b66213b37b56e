/// Places beside the names of a byline that say nothing of who wrote it.
extension BylineReading {
    /// 本报记者 晏清 发自北原: where the report was sent from.
    static func withoutDispatch(_ text: Scalars) -> Scalars {
        // No such word has more than ten characters.
        guard let blank = text.indices.suffix(11).last(where: { text[$0].isBlank }), blank + 2 < text.endIndex,
            text[blank + 1] == "发" || text[blank + 1] == "發", text[blank + 2] == "自"
        else { return text }
        return text[..<blank].trimmed
    }

    /// 記者鄭友倫／海東市報導: the place that is reported from says nothing of the name.
    static func withoutPlace(_ text: Scalars) -> Scalars {
        guard let last = text.last, reportEnds.contains(last),
            let stroke = text.lastIndex(where: BylineToken.isStroke)
        else { return text }
        let place = text[(stroke + 1)...]
        let isPlace = (4...10).contains(place.count) && place.isAllHan || interviews.contains(place)
        return isPlace ? text[..<stroke] : text
    }

    private static let reportEnds = ScalarSet("導导道電电訪访稿")
    private static let interviews = Beginnings(["專訪", "专访", "採訪", "采访", "特稿"])
}
