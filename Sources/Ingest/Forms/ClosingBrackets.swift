import IssueModel

/// The end of a last paragraph: （李文）, 【記者李文】.
func closingBrackets(of text: String) -> (text: String, bylines: [Byline])? {
    guard let end = text.lastScalar, end == "）" || end == "】" else { return nil }
    let scalars = Scalars(text)
    guard let open = openBracket(of: scalars, end: end) else { return nil }
    let inside = scalars[(open + 1)...].dropLast()
    let before = scalars[..<open].trimmed
    guard let last = before.last, "。！？…”」』".unicodeScalars.contains(last), inside.count <= 28 else {
        return nil
    }
    // 【記者郝大維】: much else stands in such brackets.
    if end == "】" {
        let names = BylineReading.namesWithRole(in: inside, mayBeBody: false)
        return names.map { (before.string, $0.map { $0.byline(at: .endBrackets) }) }
    }
    if inside.count == 1, let sign = inside.first, sign.isHan, !wordsOfOneCharacter.contains(sign) {
        return (before.string, [Byline(role: nil, name: inside.string, position: .endBrackets)])
    }
    guard let names = BylineReading.bylines(in: inside, position: .endBrackets) else { return nil }
    return (before.string, names)
}

/// Where the bracket that the text ends with begins: （初二（9）班 甲） holds another.
private func openBracket(of text: Scalars, end: Unicode.Scalar) -> Int? {
    let begin: Unicode.Scalar = end == "）" ? "（" : "【"
    var depth = 0
    for index in text.indices.suffix(32).reversed() {
        if text[index] == end { depth += 1 }
        if text[index] == begin { depth -= 1 }
        if depth == 0 { return index }
    }
    return nil
}

/// Words in brackets at the end of a text that are nobody's name, unlike （翔）.
private let wordsOfOneCharacter = ScalarSet("完续續上下中左右前后後略图圖表注註待笑图附一二三四五六七八九十转轉止终終")
