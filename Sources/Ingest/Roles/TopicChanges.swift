/// How much the text below short lines speaks of what the text above them speaks of: below a crosshead the matter goes on, below
/// the headline of the next article it is another.
struct TopicChanges {
    /// For each short line between two texts what they share.
    private(set) var features: [LineFeature?]

    /// Paragraphs above that count, and how far away they can be.
    private static let (texts, reach) = (3, 6)
    /// Lines above a text that are told what it shares.
    private static let heads = 4

    /// Words that any text has.
    static let common = ScalarSet(
        """
        的了在是和有不这那个们就也都而与及或被把将从对到于为以上下中里之其他她它我你您还又很更最让使给等着过说但则并所由向
        個們與將從對於為裡後說過給還這讓没沒
        """.replacing("\n", with: ""))

    init(_ lines: [SourceLine], _ traits: [LineTraits], seen pairs: inout SeenPairs) {
        features = [LineFeature?](repeating: nil, count: lines.count)
        var texts: [Int] = []
        texts.reserveCapacity(lines.count)
        for index in lines.indices where traits[index].isLong {
            let first = (texts.last ?? index) + 1
            let near = texts.suffix(TopicChanges.texts).first { $0 >= first - TopicChanges.reach }
            let shared = pairs.take(lines.span[index].scalars, at: index, since: near ?? index)
            texts.append(index)
            guard first < index, near != nil else { continue }
            let feature = TopicChanges.feature(shared: shared)
            for head in max(first, index - TopicChanges.heads)..<index { features[head] = feature }
        }
        pairs.endPage(of: lines.count)
    }

    private static func feature(shared: Int) -> LineFeature {
        switch shared {
        case 0: .topicNew
        case 1: .topicOne
        case ...3: .topicFew
        case ...6: .topicMore
        default: .topicSame
        }
    }
}

/// Pairs of Chinese characters, and the line in which each was last seen.
///
/// A table of fixed size: a pair takes the place of another now and then, which is then not known any more. What was seen
/// lately is hardly ever lost, and a page of any length costs the same memory. It is kept from page to page, for to empty
/// it costs more than many a page: what was seen on a page before is not told of the next.
struct SeenPairs {
    private static let bits: UInt32 = 12
    /// Characters of a paragraph that are read.
    private static let reach = 300
    /// A pair in the upper half; in the lower half the number of the line after the one it was seen in, or nought.
    private var places = [UInt64](repeating: 0, count: 1 << bits)
    /// Lines of the pages before.
    private var linesBefore = 0

    /// What follows is of the next page.
    mutating func endPage(of lineCount: Int) { linesBefore += lineCount }

    /// Reads a line.
    ///
    /// - Returns: how many of its pairs, each counted once, were last seen in one of the lines since the given one.
    fileprivate mutating func take(_ text: Scalars, at line: Int, since first: Int) -> Int {
        let (own, near) = (UInt64(line + linesBefore + 1), UInt64(first + linesBefore + 1))
        var shared = 0
        var last: UInt32 = 0
        let read = text.prefix(SeenPairs.reach)
        let span = read.span
        let common = TopicChanges.common
        var places = places.mutableSpan
        for index in span.indices {
            let scalar = span[index]
            guard scalar.isHan, !common.contains(scalar) else {
                last = 0
                continue
            }
            let before = last
            last = scalar.value
            guard before != 0 else { continue }
            let pair = before << 16 ^ scalar.value
            let place = Int((pair &* 0x9E37_79B1) >> (32 - SeenPairs.bits))
            let key = UInt64(pair) << 32
            // What is left without the pair is the line; of another pair, or an earlier line, more than is between the two.
            if places[place] &- key &- near < own &- near { shared &+= 1 }
            places[place] = key | own
        }
        return shared
    }
}
