/// Names in lines that are known to be bylines, in whatever form.
extension BylineReading {
    /// 老K, 芦湾小学三（2）班 田小粟, 邱以寧／獸醫師（中洲市）: the last word is the name and those before it say who it is; what
    /// a stroke parts from a name is its trade, which is left out.
    ///
    /// Nil when the line has marks of a sentence or is too long.
    static func freeName(in text: Scalars) -> [ReadName]? {
        var core = text.withoutRoundBrackets.trimmed
        // 雁: a pen name of one character.
        if text.count == 1, text.isAllHan { return [ReadName(role: nil, name: text)] }
        if let first = core.first, BylineWords.marks.contains(first) { core = core.dropFirst().trimmed }
        // 甲（作协会员）
        if core.last == "）", let open = core.firstIndex(of: "（"), open > core.startIndex,
            PersonNames.isName(core[..<open].trimmed)
        {
            core = core[..<open].trimmed
        }
        guard core.inkCount <= 32, !core.contains(where: isOfSentence) else { return nil }
        if let stroke = core.firstIndex(where: BylineToken.isStroke) {
            let name = core[..<stroke].trimmed
            return PersonNames.isName(name) ? [ReadName(role: nil, name: name)] : nil
        }
        let words = core.split { $0.isBlank || $0 == "：" }
        guard let name = words.last, name.count <= 8,
            name.allSatisfy({ $0.isHan || $0.isLatin || $0.isDigit || $0 == "·" })
        else { return nil }
        // 待续 and the like are as short as names and are none.
        if name.isAllHan, name.count <= 4, !PersonNames.isName(name) { return nil }
        let role = core[..<name.startIndex].trimmed
        let bare = role.last == "：" ? role.dropLast() : role
        return [ReadName(role: bare.isEmpty ? nil : bare.withoutBlanks, name: name)]
    }

    private static func isOfSentence(_ scalar: Unicode.Scalar) -> Bool {
        scalar == "，" || scalar == "；" || scalar.isStop
    }
}
