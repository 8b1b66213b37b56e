/// Topics between two number signs, as posts on the net write them: #清河夜市#. Both signs belong to the range.
///
/// No space and no mark stands inside, and no Western letter or digit before the first sign: C# and #1 open none.
func topics(in text: some Sequence<Unicode.Scalar>) -> [Range<Int>] {
    var result: [Range<Int>] = []
    var start: Int?
    var previous: Unicode.Scalar?
    for (index, scalar) in text.enumerated() {
        if scalar == "#" || scalar == "＃" {
            if let first = start, index - first > 1 {
                result.append(first..<index + 1)
                start = nil
            } else {
                start = previous.map(isASCIIAlphanumeric) ?? false ? nil : index
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
