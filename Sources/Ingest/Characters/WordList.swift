/// A list of words that texts are compared with. Where several words fit, the one that stands first in the list counts.
struct Beginnings: Sendable {
    private let trie: WordTrie

    init(_ words: [String]) { trie = WordTrie(words) }

    /// The first word of the list that the text begins with.
    @inline(__always)
    func match(in text: Scalars) -> WordTrie.Match? {
        // Nearly no line begins so, which is known before anything is called.
        guard let first = text.first, trie.mayBegin(with: first) else { return nil }
        return likelyMatch(in: text)
    }

    private func likelyMatch(in text: Scalars) -> WordTrie.Match? {
        var found: WordTrie.Match?
        trie.forEachMatch(in: text, at: text.startIndex) { match in
            if found.map({ match.word < $0.word }) ?? true { found = match }
        }
        return found
    }

    /// Whether a word of the list can begin with the character; now and then true where none does.
    func mayBegin(with scalar: Unicode.Scalar) -> Bool { trie.mayBegin(with: scalar) }

    /// Whether the text begins with a word of the list.
    func fit(_ text: Scalars) -> Bool { match(in: text) != nil }

    /// Whether the text is a word of the list.
    @inline(__always)
    func contains(_ text: Scalars) -> Bool {
        guard let first = text.first, trie.mayBegin(with: first) else { return false }
        return likelyContains(text)
    }

    private func likelyContains(_ text: Scalars) -> Bool {
        var isFound = false
        trie.forEachMatch(in: text, at: text.startIndex) { if $0.length == text.count { isFound = true } }
        return isFound
    }

    /// Calls `body` with each word of the list that stands at the index, shorter ones first.
    func forEachMatch(in text: Scalars, at index: Int, _ body: (WordTrie.Match) -> Void) {
        trie.forEachMatch(in: text, at: index, body)
    }

    /// Whether a word of the list stands anywhere in the text.
    func occur(in text: Scalars) -> Bool {
        let characters = text.span
        // Of nearly every character it is known at once that no word begins with it.
        for index in characters.indices where trie.mayBegin(with: characters[index]) {
            var isFound = false
            trie.forEachMatch(in: text, at: text.startIndex + index) { _ in isFound = true }
            if isFound { return true }
        }
        return false
    }
}

/// A list of words that texts may end with. Where several words fit, the one that stands first in the list counts.
struct Endings: Sendable {
    private let trie: WordTrie

    init(_ words: [String]) { trie = WordTrie(words, isReversed: true) }

    /// The first word of the list that the text ends with, of those with fewer characters than the limit.
    @inline(__always)
    func match(in text: Scalars, shorterThan limit: Int = .max) -> WordTrie.Match? {
        guard let last = text.last, trie.mayBegin(with: last) else { return nil }
        return likelyMatch(in: text, shorterThan: limit)
    }

    private func likelyMatch(in text: Scalars, shorterThan limit: Int) -> WordTrie.Match? {
        var found: WordTrie.Match?
        trie.forEachMatch(endingAt: text.endIndex, of: text) { match in
            if match.length < limit, found.map({ match.word < $0.word }) ?? true { found = match }
        }
        return found
    }

    /// Whether a word of the list can end with the character; now and then true where none does.
    func mayEnd(with scalar: Unicode.Scalar) -> Bool { trie.mayBegin(with: scalar) }

    /// Whether the text ends with a word of the list.
    func fit(_ text: Scalars) -> Bool { match(in: text) != nil }
}
