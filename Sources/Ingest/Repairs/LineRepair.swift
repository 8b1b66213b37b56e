/// Repairs the text of one line by the rules that are switched on. Its time grows with the length of the line alone.
func repairedLine(_ line: String, rules: RepairRules) -> RepairedLine {
    repairedLine(Scalars(line), rules: rules)
}

/// The same, of a line whose characters are known.
func repairedLine(_ line: Scalars, rules: RepairRules) -> RepairedLine {
    let needs = RepairNeeds(line)
    guard !needs.isDisjoint(with: [.forms, .marks]) else { return RepairedLine(line) }
    var scalars = Array(line)
    var changes = needs.contains(.forms) ? changesOfForm(in: &scalars, rules: rules) : []
    // A change is large, and would be moved when room was made for the next.
    changes.reserveCapacity(4)
    if needs.contains(.marks), scalars.contains(where: \.isHan) {
        addChangesOfMarks(in: LineContext(scalars), rules: rules, to: &changes)
        changes.sort { $0.offset < $1.offset }
    }
    return changes.isEmpty ? RepairedLine(line) : RepairedLine(scalars, changes: changes)
}

/// Quotes, brackets and marks that have another form in Chinese text.
private func addChangesOfMarks(in context: LineContext, rules: RepairRules, to changes: inout [TextChange]) {
    guard !context.marks.isDisjoint(with: .paired) else {
        // Most such lines have nothing but commas and the like.
        guard rules.has(.fullWidthPunctuation) else { return }
        return WidthReading(context: context, phrases: LatinPhrases()).addChanges(brackets: [], to: &changes)
    }
    let quotes = QuoteForm.forms(in: context).map { (form: $0, pairs: quotePairs($0, in: context)) }
    if rules.has(.quotes) {
        for (form, pairs) in quotes { addQuoteChanges(pairs, form: form, in: context, to: &changes) }
    }
    if rules.has(.fullWidthPunctuation) {
        let brackets = context.marks.contains(.brackets) ? bracketPairs(in: context) : []
        let phrases = LatinPhrases(quotes.flatMap(\.pairs) + brackets, length: context.scalars.count)
        WidthReading(context: context, phrases: phrases).addChanges(brackets: brackets, to: &changes)
    }
}

/// What a line has that a rule may change. Most lines have nothing of it, and are not looked at again.
private struct RepairNeeds: OptionSet {
    let rawValue: UInt8

    /// Characters that stand for others.
    static let forms = RepairNeeds(rawValue: 1)
    /// Half-width marks and straight quotes.
    static let marks = RepairNeeds(rawValue: 2)

    init(rawValue: UInt8) { self.rawValue = rawValue }

    init(_ line: Scalars) {
        var needs: RepairNeeds = []
        let characters = line.span
        for index in characters.indices {
            let value = characters[index].value
            // Nearly every character is a Chinese one.
            if value >= 0x3000, value < 0xF900 { continue }
            switch value {
            case 0xFF08...0xFF0C, 0xFF1A...0xFF20: continue
            case 0x2E80..<0x3000, 0xF900...0xFAFF, 0xFF10...0xFF19, 0xFF21...0xFF3A, 0xFF41...0xFF5A,
                0x2F800...0x2FA1F:
                // What stands beside a mark may become another character.
                self = [.forms, .marks]
                return
            default: if RepairNeeds.mayChange(index, in: characters) { needs.insert(.marks) }
            }
        }
        self = needs
    }

    /// Whether a rule may change a mark by what stands directly beside it: never the point of 1.5, the colon of 9:00 and
    /// the hyphen of 2026-03-05.
    private static func mayChange(_ index: Int, in line: Span<Unicode.Scalar>) -> Bool {
        let scalar = line[index]
        let before = index > 0 ? line[index - 1] : nil
        let after = index + 1 < line.count ? line[index + 1] : nil
        switch scalar {
        case "(", ")", "\"", "＂", "＇": return true
        case "'": return before?.isLatin != true || after?.isLatin != true
        case ",", ";", ":", "?", "!":
            // 12比15,13比15 and 68.4%:11月 look like 1,200 here.
            return before?.isOfWord != true || after?.isOfWord != true || before == "%"
                || scalar == "," && before?.isDigit == true
        case "-", "－": return after == scalar
        case ".": return after == "." || before?.canEndChinese == true
        default: return false
        }
    }
}

/// Characters that stand for others. One becomes one, so the places of all others stay.
private func changesOfForm(in scalars: inout [Unicode.Scalar], rules: RepairRules) -> [TextChange] {
    var changes: [TextChange] = []
    for index in scalars.indices {
        guard let new = CharacterForms.replacement(of: scalars[index]), rules.has(new.rule) else { continue }
        changes.append(
            TextChange(offset: index, of: scalars[index], to: String(new.scalar), rule: new.rule))
        scalars[index] = new.scalar
    }
    return changes
}

/// Straight quotes of pairs that hold Chinese or stand in it; the other half of a Chinese quote always.
func addQuoteChanges(
    _ pairs: [MarkPair], form: QuoteForm, in context: LineContext, to changes: inout [TextChange]
) {
    for pair in pairs {
        guard let open = pair.open, let close = pair.close else { continue }
        let ends = [(open, form.opening), (close, form.closing)]
        let isMixed = ends.contains { context.scalars[$0.0] == $0.1 }
        guard
            isMixed || pair.hasHan || context.left(of: open) == .chinese || context.right(of: close) == .chinese
        else { continue }
        for (index, quote) in ends where context.scalars[index] != quote {
            changes.append(
                TextChange(offset: index, of: context.scalars[index], to: String(quote), rule: .quotes))
        }
    }
}

/// Where in a line Latin phrases stand in quotes or brackets.
struct LatinPhrases {
    /// Whether the character is inside one; the brackets and quotes of a phrase are not.
    private let isInside: [Bool]

    /// Of a line that has neither brackets nor quotes.
    init() { isInside = [] }

    init(_ pairs: [MarkPair], length: Int) {
        guard pairs.contains(where: \.isLatinPhrase) else {
            isInside = []
            return
        }
        var steps: [Int: Int] = [:]
        for pair in pairs where pair.isLatinPhrase {
            guard let open = pair.open, let close = pair.close else { continue }
            steps[open + 1, default: 0] += 1
            steps[close, default: 0] -= 1
        }
        var depth = 0
        isInside = (0..<length).map { index in
            depth += steps[index] ?? 0
            return depth > 0
        }
    }

    func contain(_ index: Int) -> Bool { !isInside.isEmpty && isInside[index] }
}
