/// Words in a tree of their characters, so that all of them are looked for in a text at once: the cost is that of the
/// characters that agree, however many words there are.
///
/// It is a class because every line asks many of them: of a value the references to its tables would be counted up and
/// down each time.
final class WordTrie: Sendable {
    /// A word that was found.
    struct Match {
        /// Its index in the list.
        let word: Int
        /// Its characters.
        let length: Int
    }

    private let edges: TrieEdges
    /// Index of the word that ends at each node, −1 when none does. The root is node 1.
    private let words: [Int32]
    /// A bit for the last ten bits of each first character: most characters are known at once to begin no word.
    private let firsts: InlineArray<16, UInt64>

    /// - Parameters:
    ///   - list: of a word that is in it twice the first place counts.
    ///   - isReversed: whether words are looked for from their last character to their first.
    init(_ list: [String], isReversed: Bool = false) {
        var edges = TrieEdges(atMost: list.reduce(0) { $0 + $1.unicodeScalars.count })
        var words: [Int32] = [-1, -1]
        var firsts = InlineArray<16, UInt64>(repeating: 0)
        for (index, word) in list.enumerated() {
            let scalars = isReversed ? Scalars(word).reversed() : Array(Scalars(word))
            var node: UInt32 = 1
            for scalar in scalars {
                node = edges.child(of: node, scalar, orNew: UInt32(words.count))
                if Int(node) == words.count { words.append(-1) }
            }
            if words[Int(node)] < 0 { words[Int(node)] = Int32(index) }
            if let first = scalars.first { firsts[WordTrie.place(of: first)] |= WordTrie.bit(of: first) }
        }
        (self.edges, self.words, self.firsts) = (edges, words, firsts)
    }

    @inline(__always)
    private static func place(of scalar: Unicode.Scalar) -> Int { Int(scalar.value & 1_023) >> 6 }
    @inline(__always)
    private static func bit(of scalar: Unicode.Scalar) -> UInt64 { 1 << UInt64(scalar.value & 63) }

    /// Whether a word can begin with the character, or end with it when the tree is reversed; now and then true without
    /// such a word.
    @inline(__always)
    func mayBegin(with scalar: Unicode.Scalar) -> Bool {
        firsts[WordTrie.place(of: scalar)] & WordTrie.bit(of: scalar) != 0
    }

    /// Calls `body` with each word that begins at the index, shorter ones first.
    @inline(__always)
    func forEachMatch(in text: Scalars, at start: Int, _ body: (Match) -> Void) {
        guard start < text.endIndex, mayBegin(with: text[start]) else { return }
        var node: UInt32 = 1
        for index in start..<text.endIndex {
            node = edges.child(of: node, text[index])
            guard node != 0 else { return }
            let word = words[Int(node)]
            if word >= 0 { body(Match(word: Int(word), length: index + 1 - start)) }
        }
    }

    /// Calls `body` with each word of a reversed tree that the text ends with, shorter ones first.
    @inline(__always)
    func forEachMatch(endingAt end: Int, of text: Scalars, _ body: (Match) -> Void) {
        guard end > text.startIndex, mayBegin(with: text[end - 1]) else { return }
        var node: UInt32 = 1
        for index in (text.startIndex..<end).reversed() {
            node = edges.child(of: node, text[index])
            guard node != 0 else { return }
            let word = words[Int(node)]
            if word >= 0 { body(Match(word: Int(word), length: end - index)) }
        }
    }
}

/// The edges of a tree: from a node by a character to a node. A table with open addressing.
private struct TrieEdges {
    /// The node before, the character and the node after, so that an edge is one look into memory: 22, 21 and 21 bits.
    /// Zero is a free place.
    private var edges: [UInt64]
    private let mask: Int

    private static let nodeBits: UInt64 = 21

    /// - Parameter count: edges that there can be.
    init(atMost count: Int) {
        precondition(count < 1 << TrieEdges.nodeBits - 2, "the words are too many for a tree")
        var size = 16
        while size < count * 2 { size *= 2 }
        edges = [UInt64](repeating: 0, count: size)
        mask = size - 1
    }

    /// The edge by a character, nought when there is none, and its place.
    @inline(__always)
    private func edge(of key: UInt64) -> (place: Int, edge: UInt64) {
        // The golden ratio spreads neighbouring keys over the table.
        var place = Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 32) & mask
        var edge = edges[place]
        while edge != 0, edge >> TrieEdges.nodeBits != key {
            place = (place + 1) & mask
            edge = edges[place]
        }
        return (place, edge)
    }

    private static func key(_ node: UInt32, _ scalar: Unicode.Scalar) -> UInt64 {
        UInt64(node) << 21 | UInt64(scalar.value)
    }

    /// The node that an edge leads to; 0 when there is no such edge.
    func child(of node: UInt32, _ scalar: Unicode.Scalar) -> UInt32 {
        UInt32(edge(of: TrieEdges.key(node, scalar)).edge & (1 << TrieEdges.nodeBits - 1))
    }

    /// The same; an edge that is not there yet leads to the new node.
    mutating func child(of node: UInt32, _ scalar: Unicode.Scalar, orNew new: UInt32) -> UInt32 {
        let key = TrieEdges.key(node, scalar)
        let found = edge(of: key)
        guard found.edge == 0 else { return child(of: node, scalar) }
        edges[found.place] = key << TrieEdges.nodeBits | UInt64(new)
        return new
    }
}
