/// The characters of a paragraph with the decision, for each, whether it is set as Chinese or as Western text.
///
/// Time and memory grow with the length of the text and nothing else.
struct TextItems {
    private(set) var scalars: [Unicode.Scalar] = []
    private(set) var kinds: [ScalarKind] = []
    private(set) var isWestern: [Bool] = []
    private(set) var hasQuotes = false

    init(_ text: String) {
        let capacity = text.utf8.count / 2
        scalars.reserveCapacity(capacity)
        kinds.reserveCapacity(capacity)
        var hasAmbiguous = false
        for scalar in text.unicodeScalars {
            let kind = ScalarKind(scalar)
            scalars.append(scalar)
            kinds.append(kind)
            hasAmbiguous = hasAmbiguous || kind.isAmbiguous
            hasQuotes = hasQuotes || kind == .openingQuote || kind == .closingQuote
        }
        if hasQuotes { takeApostrophes() }
        isWestern = kinds.map { $0 == .western || $0 == .digit || $0 == .space }
        if hasAmbiguous { decideAmbiguous() }
        for index in isWestern.indices.dropFirst() where kinds[index] == .joiner {
            isWestern[index] = isWestern[index - 1]
        }
    }

    /// Where the Western word that begins at `index` ends: before a space or a Chinese character. A space is a word of
    /// its own.
    func wordEnd(from index: Int) -> Int {
        var end = index
        while end < kinds.count, isWestern[end], kinds[end] != .space { end += 1 }
        return max(end, index + 1)
    }

    /// ’ between two letters is part of the word.
    private mutating func takeApostrophes() {
        for index in kinds.indices.dropFirst().dropLast() where scalars[index] == "’" {
            let joins = kinds[index - 1] == .western || kinds[index - 1] == .digit
            if joins, kinds[index + 1] == .western, scalars[index + 1].properties.isAlphabetic {
                kinds[index] = .western
            }
        }
    }

    private mutating func decideAmbiguous() {
        let neighbours = Neighbours(kinds)
        var index = 0
        while index < kinds.count {
            var end = index + 1
            switch kinds[index] {
            case .dash, .ellipsis:
                while end < kinds.count, kinds[end] == kinds[index] { end += 1 }
                // Two in a row are the Chinese mark wherever there is Chinese text at all.
                let isWestern =
                    neighbours.areWestern(around: index...end - 1)
                    && (end - index == 1 || !neighbours.textHasChinese)
                for member in index..<end { self.isWestern[member] = isWestern }
            case .interpunct: isWestern[index] = !neighbours.textHasChinese
            case .sign:
                let follows = index > 0 && isWestern[index - 1] && kinds[index - 1] != .space
                let precedes = end < kinds.count && isWestern[end] && kinds[end] != .space
                isWestern[index] = follows || precedes
            default: break
            }
            index = end
        }
        for pair in QuotePairs(scalars, kinds: kinds).pairs {
            let isWestern = !neighbours.hasChinese(in: pair) && neighbours.areWestern(around: pair)
            self.isWestern[pair.lowerBound] = isWestern
            self.isWestern[pair.upperBound] = isWestern
        }
    }
}

/// What stands around marks that both Chinese and Western text have. Spaces and other such marks are looked past.
private struct Neighbours {
    /// Whether the text has any Chinese character: decides where the text begins or ends with the mark.
    let textHasChinese: Bool
    private var isWesternBefore: [Bool]
    private var isWesternAfter: [Bool]
    /// Chinese characters before each index.
    private var chineseCount: [Int32]

    init(_ kinds: [ScalarKind]) {
        let hasChinese = kinds.contains(.chinese)
        textHasChinese = hasChinese
        isWesternBefore = [Bool](repeating: !hasChinese, count: kinds.count)
        isWesternAfter = isWesternBefore
        chineseCount = [Int32](repeating: 0, count: kinds.count + 1)
        var nearest = !hasChinese
        for (index, kind) in kinds.enumerated() {
            isWesternBefore[index] = nearest
            chineseCount[index + 1] = chineseCount[index] + (kind == .chinese ? 1 : 0)
            nearest = Neighbours.decided(kind) ?? nearest
        }
        nearest = !hasChinese
        for index in kinds.indices.reversed() {
            isWesternAfter[index] = nearest
            nearest = Neighbours.decided(kinds[index]) ?? nearest
        }
    }

    private static func decided(_ kind: ScalarKind) -> Bool? {
        switch kind {
        case .chinese: false
        case .western, .digit: true
        default: nil
        }
    }

    func areWestern(around range: ClosedRange<Int>) -> Bool {
        isWesternBefore[range.lowerBound] && isWesternAfter[range.upperBound]
    }

    func hasChinese(in range: ClosedRange<Int>) -> Bool {
        chineseCount[range.upperBound + 1] > chineseCount[range.lowerBound]
    }
}
