/// Bodies that stand behind a newspaper, over several words of its nameplate.
enum BodyWords {
    /// 清河鄉公所 主辦: what the body does stands apart from it.
    static func isOrgan(_ word: Scalars, after words: [Scalars]) -> Bool {
        PublisherForms.isOrganWord(word) && words.last.map(BylineReading.isBody) == true
    }

    /// 中共南岭县委 南岭县人民武装部主办, 清河鄉公所 主辦: the bodies before it are of the same fact.
    static func body(_ word: Scalars, after rest: inout [Scalars]) -> String {
        var words = [word]
        while let last = rest.last, BylineWords.bodyEndings.fit(last), last.isAllHan {
            words.insert(last, at: 0)
            rest.removeLast()
        }
        return words.map(\.string).joined(separator: " ")
    }
}
