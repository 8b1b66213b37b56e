/// A piece of a text in vertical lines.
struct NumberRun: Equatable {
    let text: Substring
    /// Whether it is set upright in the width of one character (纵中横).
    let isUpright: Bool
}

/// Parts a text at its numbers of one or two digits, which stand upright in vertical lines (clreq 2.2.3).
///
/// Longer numbers, and those that belong to letters, signs or decimals, lie on their side with what belongs to them.
func numberRuns(of text: Substring) -> [NumberRun] {
    var runs: [NumberRun] = []
    var start = text.startIndex
    var position = text.startIndex
    let bytes = text.utf8
    while let begin = bytes[position...].firstIndex(where: \.isDigit) {
        let end = bytes[begin...].firstIndex { !$0.isDigit } ?? text.endIndex
        position = end
        let isShort = bytes.distance(from: begin, to: end) <= 2
        guard isShort, !joinsNumber(bytes[..<begin].suffix(2).reversed()), !joinsNumber(bytes[end...].prefix(2))
        else { continue }
        if start < begin { runs.append(NumberRun(text: text[start..<begin], isUpright: false)) }
        runs.append(NumberRun(text: text[begin..<end], isUpright: true))
        start = end
    }
    if start < text.endIndex { runs.append(NumberRun(text: text[start...], isUpright: false)) }
    return runs
}

/// Whether the bytes beside a number, the nearest first, belong to it. A comma does between digits: 2,800.
private func joinsNumber(_ bytes: some Collection<UInt8>) -> Bool {
    guard let nearest = bytes.first else { return false }
    let isGrouping = nearest == 0x2C && bytes.dropFirst().first?.isDigit == true
    return nearest.joinsNumber || isGrouping
}

extension UInt8 {
    fileprivate var isDigit: Bool { (0x30...0x39).contains(self) }

    /// ASCII that a number is read together with. Brackets, commas and blanks part it from what stands beside it.
    fileprivate var joinsNumber: Bool {
        (0x41...0x5A).contains(self & 0xDF) || [0x25, 0x2B, 0x2D, 0x2E, 0x2F, 0x3A, 0x5F, 0x7E].contains(self)
    }
}
