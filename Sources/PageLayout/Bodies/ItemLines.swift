import Typography

extension TypeSetter {
    /// Lines of an item in a short measure, filled before they are broken and not spread. Words stay whole where they
    /// can, and so do characters in a row that are no words: most of them are names.
    func itemLines(_ text: PrintedText, in face: TypeFace, measure: LineMeasure) -> [SetLine] {
        guard !text.text.isEmpty else { return [] }
        let ragged = LineMeasure(width: measure.width, indent: measure.indent, isJustified: false)
        let setter = at(text.place ?? place)
        let usual = spaced(text, leadIn: nil, in: face)
        let settings = [wordsKept(in: usual), usual].compactMap { $0 }.map { set in
            setter.lines(filledLines(of: set.text, in: ragged), of: set, colour: face.colour, measure: ragged)
        }
        return settings.first { $0.allSatisfy(\.line.faults.isEmpty) }
            ?? setter.lines(of: usual, colour: face.colour, measure: ragged)
    }

    /// The text with words that are not parted; nil where nobody knows words, or readings decide what stays together.
    private func wordsKept(in set: AnnotatedLines) -> AnnotatedLines? {
        guard let words, set.annotations == nil else { return nil }
        let text = set.text
        let groups = wordGroups(in: text.shaped, starts: words.wordStarts(in: text.shaped.text))
        // Lines that are not spread are not drawn together either.
        var policy = text.policy
        policy.letterFit = 0
        return AnnotatedLines(
            text: SpacedText(
                text.shaped, policy: policy, hyphenator: hyphenator, hyphen: text.hyphen, groups: groups),
            annotations: nil)
    }
}

/// The clusters of each word, and of two to four Chinese characters in a row that are none.
func wordGroups(in text: ShapedText, starts: [Int]) -> [Range<Int>] {
    let starts = Set(starts)
    var groups: [Range<Int>] = []
    var first = 0
    for index in 1..<max(1, text.clusters.count + 1) {
        let isStart = index == text.clusters.count || starts.contains(Int(text.clusters[index].textStart))
        guard isStart else { continue }
        let isLoose = index - first == 1 && mayBeOfName(text.clusters[first].scalar)
        if isLoose, let last = groups.last, last.upperBound == first, last.count < longestName,
            text.clusters[last].allSatisfy({ starts.contains(Int($0.textStart)) && mayBeOfName($0.scalar) })
        {
            groups[groups.count - 1] = last.lowerBound..<index
        } else {
            groups.append(first..<index)
        }
        first = index
    }
    return groups.filter { $0.count > 1 }
}

/// Characters that the name of a person or a shop mostly has at most.
private let longestName = 4

/// Whether a character that is a word for itself may belong to a name: those that lead or follow other words do not.
private func mayBeOfName(_ scalar: Unicode.Scalar) -> Bool {
    CharacterClass(scalar) == .ideograph && !particles.contains(scalar)
}

private let particles = Set("的了着著过過地得吗呢吧啊不在与與和及向为為被将將让讓从從对對以于於是至由到等年月日时時元每".unicodeScalars)
