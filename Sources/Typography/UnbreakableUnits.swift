/// Takes back opportunities inside what is one unit at every level (clreq 3.1.5): dashes and ellipses of two em, and
/// numbers with their signs.
func keepUnits(
    of text: [Unicode.Scalar], edges: [LineEdge], level: ProhibitionLevel, in breaks: inout [BreakOpportunity]
) {
    keepTwoEmMarks(text, level: level, in: &breaks)
    for index in text.indices.dropFirst() {
        if let kept = numberUnit(text, edges, at: index) { breaks[index] = kept }
    }
    keepAreaCodes(text, in: &breaks)
}

/// —— and …… are two characters and one mark (clreq 3.1.5.1); of several in a row each is one.
private func keepTwoEmMarks(
    _ text: [Unicode.Scalar], level: ProhibitionLevel, in breaks: inout [BreakOpportunity]
) {
    var start = 0
    while start < text.count {
        guard isHalfOfTwoEmMark(text[start]) else {
            start += 1
            continue
        }
        let end = text[start...].firstIndex { $0 != text[start] } ?? text.count
        for index in (start + 1)..<max(end, start + 1) {
            let isBetweenMarks = (index - start) % 2 == 0 && end - index > 1
            breaks[index] = isBetweenMarks ? (level < .strict ? .allowed : .emergency) : .forbidden
        }
        start = end
    }
}

private func isHalfOfTwoEmMark(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "—", "―", "…", "⋯", "︱", "︙": true
    default: false
    }
}

/// The opportunity inside a number, if the place is inside one (clreq 3.1.5.2): digits part only in an emergency,
/// also after a mark between digits; signs never leave their number.
private func numberUnit(_ text: [Unicode.Scalar], _ edges: [LineEdge], at index: Int) -> BreakOpportunity? {
    let (left, right) = (text[index - 1], text[index])
    if isDigit(right) {
        if isDigit(left) { return .emergency }
        if edges[index - 1].kind == .prefix { return .forbidden }
        if index > 1, isDigit(text[index - 2]), isInnerMark(left) { return .emergency }
    }
    guard isDigit(left) else { return nil }
    if edges[index].kind == .suffix { return .forbidden }
    let isInner = index + 1 < text.count && isDigit(text[index + 1]) && isInnerMark(right)
    return isInner ? .forbidden : nil
}

private func isDigit(_ scalar: Unicode.Scalar) -> Bool {
    isASCIIDigit(scalar) || (0xFF10...0xFF19).contains(scalar.value)
}

/// Between two digits these belong to the number: 1,200 9:00 11:30-12:00 2024/5 5—7 3·15
private func isInnerMark(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case ".", ",", ":", "/", "-", "~", "–", "—", "·", "．", "：", "∶", "／", "－", "～", "〜", "‐", "‑": true
    default: false
    }
}

/// （0351）1234567: an area code in brackets stays with its number.
private func keepAreaCodes(_ text: [Unicode.Scalar], in breaks: inout [BreakOpportunity]) {
    for index in text.indices.dropFirst() where isDigit(text[index]) && closesAreaCode(text[index - 1]) {
        let code = text[..<(index - 1)].suffix(while: isDigit)
        let opens = code.startIndex > 0 && opensAreaCode(text[code.startIndex - 1])
        if (3...4).contains(code.count), opens { breaks[index] = .forbidden }
    }
}

private func opensAreaCode(_ scalar: Unicode.Scalar) -> Bool { scalar == "（" || scalar == "(" }
private func closesAreaCode(_ scalar: Unicode.Scalar) -> Bool { scalar == "）" || scalar == ")" }

extension ArraySlice {
    /// The longest end of which all elements satisfy a condition.
    fileprivate func suffix(while belongs: (Element) -> Bool) -> ArraySlice {
        self[(lastIndex { !belongs($0) }.map { $0 + 1 } ?? startIndex)...]
    }
}
