import Geometry
import Typography

/// A headline broken into a number of lines.
struct HeadlineLines {
    let lines: [String]
    /// Characters of the first of them, as readers count them.
    let firstCount: Int
    /// The widest line, in thousandths of the type size.
    let widest: Int
    /// The narrowest line in per cent of the widest.
    let evenness: Int
}

/// Breaks headlines by sense: at the newsroom's own spaces, else after marks, never inside a number, a Western word, a
/// bracket pair or a word that the article itself repeats; lines as even as that allows.
///
/// No list of words is needed: two characters that stand side by side in the headline and again in the article belong
/// together.
struct HeadlineBreaks {
    private let text: SpacedText
    /// Penalty of ending a line before the cluster, in em; nil where no line may end.
    private let penalties: [Double?]
    /// Width of the clusters before each index, in em.
    private let sums: [Double]
    private let offsets: [Int]

    /// - Parameters:
    ///   - parts: the headline as the newsroom broke it.
    ///   - context: the article's text, from which its words are known.
    init(parts: [String], context: String, setter: TypeSetter) {
        let face = TypeFace(role: .headline, size: .points(100), colour: .ink)
        text = setter.spaced(parts.joined(separator: HeadlineBreaks.blank), in: face)
        let em = Double(text.shaped.size.units)
        sums = text.spacing.reduce(into: [0]) { sums, entry in
            sums.append((sums.last ?? 0) + Double(entry.width + entry.gapBefore) / em)
        }
        offsets = text.shaped.clusters.map { Int($0.textStart) } + [text.shaped.text.utf8.count]
        let pairs = RepeatedPairs(of: text.shaped.clusters.map(\.scalar), in: context)
        let whole = text.shaped.text
        let starts = setter.words.map { Set($0.wordStarts(in: whole)) }
        var depth = 0
        var penalties: [Double?] = []
        for (index, cluster) in text.shaped.clusters.enumerated() {
            let before = index > 0 ? text.shaped.clusters[index - 1].scalar : nil
            let isInside = starts.map { !$0.contains(Int(cluster.textStart)) } ?? false
            var penalty: Double?
            if text.breaks[index] == .allowed, let before {
                penalty = HeadlineBreaks.penalty(before, cluster.scalar, depth: depth, pairs: pairs)
                penalty? += isInside ? HeadlineBreaks.insideWord : 0
            }
            penalties.append(penalty)
            if HeadlineBreaks.openings.contains(cluster.scalar) { depth += 1 }
            if HeadlineBreaks.closings.contains(cluster.scalar) { depth = max(0, depth - 1) }
        }
        self.penalties = penalties
    }

    private static let blank = "\u{3000}"
    /// Lines of fewer em, on the average, are no headline.
    private static let shortestLine = 3.0
    /// Penalty of a break inside a word of the dictionary.
    private static let insideWord = 12.0
    private static let openings = Set("“‘「『《〈（【".unicodeScalars)
    private static let closings = Set("”’」』》〉）】".unicodeScalars)
    private static let pauses = Set("，。：；！？、——".unicodeScalars)
    /// Characters that lean on the word before them: no line begins with them.
    private static let leaning = Set("的了着过们地得吗呢吧啊".unicodeScalars)
    /// Words of one character that lead the word after them: no line ends with them.
    private static let leading = Set("不在与和及向为把被将让从对以于是第".unicodeScalars)

    private static func penalty(
        _ before: Unicode.Scalar, _ after: Unicode.Scalar, depth: Int, pairs: RepeatedPairs
    ) -> Double {
        if before == "\u{3000}" { return 0 }
        if after == "\u{3000}" { return 40 }
        var penalty = depth > 0 ? 6.0 : 0
        if pauses.contains(before) { return penalty + 0.5 }
        if openings.contains(after) || closings.contains(before) { return penalty + 1 }
        penalty += 4 + 4 * pairs.cohesion(before, after)
        if leaning.contains(after) || leading.contains(before) { penalty += 5 }
        return penalty
    }

    /// The headline in `count` lines, as good as it can be; nil when it has too few places to break.
    func lines(_ count: Int) -> HeadlineLines? {
        let size = text.spacing.count
        let even = sums[size] / Double(count)
        guard count == 1 || even >= HeadlineBreaks.shortestLine else { return nil }
        var costs = [Double](repeating: .infinity, count: size + 1)
        costs[0] = 0
        var previous: [[Int]] = []
        for line in 1...count {
            var next = [Double](repeating: .infinity, count: size + 1)
            var from = [Int](repeating: 0, count: size + 1)
            for end in line...size {
                guard let penalty = end == size ? 0 : penalties[end] else { continue }
                for start in (line - 1)..<end where costs[start] < .infinity {
                    let miss = width(start, end) - even
                    if count > 1, width(start, end) < 2 { continue }
                    let cost = costs[start] + penalty + miss * miss / even
                    if cost < next[end] { (next[end], from[end]) = (cost, start) }
                }
            }
            costs = next
            previous.append(from)
        }
        guard costs[size] < .infinity else { return nil }
        return HeadlineLines(ends: HeadlineBreaks.ends(previous, size: size), of: self)
    }

    private static func ends(_ previous: [[Int]], size: Int) -> [Int] {
        var ends = [size]
        for from in previous.reversed().dropLast() { ends.append(from[ends[ends.count - 1]]) }
        return ends.reversed()
    }

    /// Width of a line without the blank at its end.
    fileprivate func width(_ start: Int, _ end: Int) -> Double {
        let isBlank = text.shaped.clusters[end - 1].scalar == "\u{3000}"
        return sums[isBlank ? end - 1 : end] - sums[start]
    }

    fileprivate func string(_ start: Int, _ end: Int) -> String {
        let bytes = Array(text.shaped.text.utf8)[offsets[start]..<offsets[end]]
        let line = String(decoding: bytes, as: UTF8.self)
        return line.hasSuffix(HeadlineBreaks.blank) ? String(line.dropLast()) : line
    }
}

extension HeadlineLines {
    fileprivate init(ends: [Int], of breaks: HeadlineBreaks) {
        let starts = [0] + ends.dropLast()
        lines = zip(starts, ends).map(breaks.string)
        firstCount = lines.first?.count ?? 1
        let widths = zip(starts, ends).map(breaks.width)
        widest = Int((widths.max() ?? 0) * 1_000) + 1
        evenness = Int((widths.min() ?? 0) * 100_000) / widest
    }
}

/// Pairs of characters of a headline that its article repeats: most are words, or parts of words.
private struct RepeatedPairs {
    private var counts: [UInt64: Int] = [:]

    init(of headline: [Unicode.Scalar], in text: String) {
        // Most characters of the text are none of the headline's: a mask of their low bits tells it of nearly all.
        var mask: UInt64 = 0
        for (left, right) in zip(headline, headline.dropFirst()) {
            counts[RepeatedPairs.key(left, right)] = 0
            mask |= RepeatedPairs.bit(of: left)
        }
        guard mask != 0 else { return }
        var last: Unicode.Scalar?
        for scalar in text.unicodeScalars {
            if let last, mask & RepeatedPairs.bit(of: last) != 0 { count(RepeatedPairs.key(last, scalar)) }
            last = scalar
        }
    }

    private mutating func count(_ key: UInt64) {
        if let known = counts[key] { counts[key] = known + 1 }
    }

    private static func bit(of scalar: Unicode.Scalar) -> UInt64 { 1 << UInt64(scalar.value & 63) }

    /// 0 for a pair that the text does not have, up to 1 for one that it repeats.
    func cohesion(_ left: Unicode.Scalar, _ right: Unicode.Scalar) -> Double {
        switch counts[RepeatedPairs.key(left, right)] ?? 0 {
        case 0: 0
        case 1: 0.6
        case 2: 0.8
        default: 1
        }
    }

    private static func key(_ left: Unicode.Scalar, _ right: Unicode.Scalar) -> UInt64 {
        UInt64(left.value) << 32 | UInt64(right.value)
    }
}
