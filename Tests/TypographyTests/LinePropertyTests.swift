import Geometry
import TestNumbers
import TestSupport
import Testing
import Typography

/// Characters of all classes, those of running text more often than the others.
private let alphabet = Array(
    "的一是了我不人在他有这上们来到时大地为子中国年月日的一是了我不人在他有这上们来到时大地为子中国年月日"
        + "，，，。。、、；：！？“”‘’《》〈〉（）【】「」——……·～–／/-,.%℃￥$#0123456789ABCdefghijklmnop   \u{3000}")

@Suite("Properties of lines")
struct LinePropertyTests {
    /// The seeds of one run set more than 100,000 lines.
    @Test("Random texts keep every rule of lines in every measure, level and style", arguments: 0..<48)
    func properties(seed: UInt64) {
        var random = SeededNumbers(seed: seed)
        var lineCount = 0
        while lineCount < 2_100 {
            let text = String(
                (0..<Int.random(in: 1...240, using: &random)).map { _ in
                    alphabet[Int.random(in: 0..<alphabet.count, using: &random)]
                })
            let set = ComposedText(
                text, ems: Double(Int.random(in: 12...80, using: &random)) / 2, indent: Int(seed % 3),
                alignment: seed.isMultiple(of: 5) ? .forced : .justified, space: 0.25
            ) { change(&$0, by: Int(random.next() >> 8)) }
            check(set, text)
            lineCount += set.lines.count
        }
    }

    private func change(_ policy: inout SpacingPolicy, by number: Int) {
        func pick<Choice: CaseIterable>(_ divisor: Int) -> Choice where Choice.AllCases == [Choice] {
            Choice.allCases[number / divisor % Choice.allCases.count]
        }
        policy.prohibition = pick(1)
        policy.punctuation = pick(4)
        policy.markWidths = pick(8)
        policy.adjacentMarks = pick(24)
        policy.lineEndMarks = pick(72)
        policy.hanging = pick(216)
        policy.trimsIndentedStart = number / 648 % 2 == 0
        policy.compressesStops = number / 1296 % 2 == 0
        policy.letterFit = Double(number / 2592 % 3) * 0.02
    }

    private func check(_ set: ComposedText, _ text: String) {
        let rules = LineRules(set: set)
        let broken = set.lines.indices.lazy.compactMap { number in rules.broken(by: number).map { (number, $0) }
        }
        #expect(broken.first == nil, "\(text)")
        #expect(set.lines.last?.clusters.upperBound == set.spaced.spacing.count)
        // Setting a text again costs as much as all checks: one in eight is enough.
        if set.lines.count.isMultiple(of: 8) {
            #expect(set.lines == lines(of: set.spaced, in: set.measure))
        }
    }
}

/// What has to hold for each line of a composed text.
private struct LineRules {
    let set: ComposedText

    /// What a line breaks.
    func broken(by number: Int) -> String? {
        let line = set.lines[number]
        let start = number == 0 ? 0 : set.lines[number - 1].clusters.upperBound
        if line.clusters.lowerBound != start || line.clusters.isEmpty { return "clusters" }
        if !edgesAreKept(number) { return "edges" }
        if !widthIsKept(number) { return "width" }
        if !orderIsKept(line) { return "order" }
        return adjustmentIsKept(line) ? nil : "\(line.adjustment)"
    }

    /// No mark stands at an edge where it may not, unless the line says so.
    func edgesAreKept(_ number: Int) -> Bool {
        let line = set.lines[number]
        guard number > 0, set.spaced.policy.prohibition != .none else { return true }
        let first = set.spaced.spacing[line.clusters.lowerBound].kind
        let last = set.spaced.spacing[line.clusters.lowerBound - 1].kind
        let isReported = line.faults.contains { $0.cluster == line.clusters.lowerBound }
        return isReported || !first.isForbiddenAtLineStart && !last.isForbiddenAtLineEnd
    }

    /// What is seen of each cluster begins behind what is seen of the one before it.
    func orderIsKept(_ line: ComposedLine) -> Bool {
        let places = line.clusters.compactMap { index -> Int32? in
            let cluster = set.spaced.spacing[index]
            return cluster.kind == .space ? nil : line.offsets[index] - cluster.padBefore + cluster.blankBefore
        }
        return zip(places, places.dropFirst()).allSatisfy { $0 <= $1 }
    }

    /// A line that fills its measure ends at it, to the unit; no other reaches out of it.
    func widthIsKept(_ number: Int) -> Bool {
        let line = set.lines[number]
        let rules = line.faults.map(\.rule)
        if rules.contains(.overfull) { return line.width > set.measure.width }
        let isFilled = set.measure.alignment == .forced || number < set.lines.count - 1
        // A line of one word or one character has no gap to spread.
        let hasGap = line.clusters.dropFirst().contains { set.spaced.spacing[$0].opensGap }
        return isFilled && hasGap ? line.width == set.measure.width : line.width <= set.measure.width
    }

    /// Nothing gives or takes more than its clause allows.
    func adjustmentIsKept(_ line: ComposedLine) -> Bool {
        switch line.adjustment {
        case .natural: true
        case .shrunk(.westernGap, let each): each <= 125
        case .shrunk(.letterFit, let each): Double(each) <= set.spaced.policy.letterFit * 1_000
        case .shrunk(_, let each): each <= 500
        case .stretched(.chineseGap, let each):
            each <= 250 || line.faults.contains { $0.rule == .loose }
                || line.clusters.upperBound == set.spaced.spacing.count
        case .stretched(_, let each): each <= 250
        }
    }
}
