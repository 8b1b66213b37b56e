/// Words in a tree of their characters, so that all of them are looked for in a text at once: the cost is that of the
/// characters that agree, however many words there are.
struct WordTrie: Sendable {
    /// A word that was found.
    struct Match {
        /// Its index in the list.
        let word: Int
        /// Its characters.
        let length: Int
    }

    /// Open addressing; a key is the node before shifted by 21 bits, and the character. Zero is a free place.
    private var keys: [UInt64]
    private var children: [UInt32]
    /// Index of the word that ends at each node, −1 when none does. The root is node 1.
    private var words: [Int32] = [-1, -1]
    /// A bit for the last ten bits of each first character: most characters are known at once to begin no word.
    private var firsts = [UInt64](repeating: 0, count: 1_024 / 64)
    private let mask: Int

    /// - Parameters:
    ///   - list: of a word that is in it twice the first place counts.
    ///   - isReversed: whether words are looked for from their last character to their first.
    init(_ list: [String], isReversed: Bool = false) {
        let characters = list.reduce(0) { $0 + $1.unicodeScalars.count }
        var size = 16
        while size < characters * 2 { size *= 2 }
        keys = [UInt64](repeating: 0, count: size)
        children = [UInt32](repeating: 0, count: size)
        mask = size - 1
        for (index, word) in list.enumerated() {
            let scalars = Array(word.unicodeScalars)
            insert(isReversed ? scalars.reversed() : scalars, index: index)
        }
    }

    private mutating func insert(_ scalars: [Unicode.Scalar], index: Int) {
        guard let first = scalars.first else { return }
        firsts[WordTrie.bit(of: first).0] |= WordTrie.bit(of: first).1
        var node: UInt32 = 1
        for scalar in scalars {
            let slot = slot(of: node, scalar)
            if keys[slot] == 0 {
                keys[slot] = WordTrie.key(node, scalar)
                children[slot] = UInt32(words.count)
                words.append(-1)
            }
            node = children[slot]
        }
        if words[Int(node)] < 0 { words[Int(node)] = Int32(index) }
    }

    private static func key(_ node: UInt32, _ scalar: Unicode.Scalar) -> UInt64 {
        UInt64(node) << 21 | UInt64(scalar.value)
    }

    /// The place of an edge in the table, or the free place where it would be.
    private func slot(of node: UInt32, _ scalar: Unicode.Scalar) -> Int {
        let key = WordTrie.key(node, scalar)
        // The golden ratio spreads neighbouring keys over the table.
        var slot = Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 32) & mask
        while keys[slot] != 0, keys[slot] != key { slot = (slot + 1) & mask }
        return slot
    }

    private static func bit(of scalar: Unicode.Scalar) -> (Int, UInt64) {
        (Int(scalar.value & 1_023) >> 6, 1 << UInt64(scalar.value & 63))
    }

    /// Whether a word can begin with the character, or end with it when the tree is reversed; now and then true without
    /// such a word.
    func mayBegin(with scalar: Unicode.Scalar) -> Bool {
        let (word, bit) = WordTrie.bit(of: scalar)
        return firsts[word] & bit != 0
    }

    /// Calls `body` with each word that begins at the index, shorter ones first.
    func forEachMatch(in text: Scalars, at start: Int, _ body: (Match) -> Void) {
        guard start < text.endIndex, mayBegin(with: text[start]) else { return }
        var node: UInt32 = 1
        var index = start
        while index < text.endIndex {
            node = children[slot(of: node, text[index])]
            guard node != 0 else { return }
            index += 1
            let word = words[Int(node)]
            if word >= 0 { body(Match(word: Int(word), length: index - start)) }
        }
    }

    /// Calls `body` with each word of a reversed tree that the text ends with, shorter ones first.
    func forEachMatch(endingAt end: Int, of text: Scalars, _ body: (Match) -> Void) {
        guard end > text.startIndex, mayBegin(with: text[end - 1]) else { return }
        var node: UInt32 = 1
        var index = end
        while index > text.startIndex {
            node = children[slot(of: node, text[index - 1])]
            guard node != 0 else { return }
            index -= 1
            let word = words[Int(node)]
            if word >= 0 { body(Match(word: Int(word), length: end - index)) }
        }
    }
}
