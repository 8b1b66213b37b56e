/// Where a number sign belongs to what is before it, not to a number behind it: the second of a topic as posts on the
/// net write it (#清河夜市#), and the one of a name (C#).
///
/// Inside a topic stand no space, no mark, and no more than 32 characters.
func closingNumberSigns(in text: some Sequence<Unicode.Scalar>) -> [Int] {
    var result: [Int] = []
    var start: Int?
    var previous: Unicode.Scalar?
    for (index, scalar) in text.enumerated() {
        if scalar == "#" || scalar == "＃" {
            if let first = start, index - first > 1 {
                result.append(index)
                start = nil
            } else if let previous, isASCIILetter(previous) {
                result.append(index)
            } else {
                start = index
            }
        } else if let first = start, index - first > longestTopic || !scalar.mayStandInTopic {
            start = nil
        }
        previous = scalar
    }
    return result
}

/// Characters of the longest topic that posts may have.
private let longestTopic = 32

extension Unicode.Scalar {
    fileprivate var mayStandInTopic: Bool {
        switch CharacterClass(self) {
        case .ideograph, .latin, .digit, .interpunct: self != "\u{3000}"
        default: false
        }
    }
}
