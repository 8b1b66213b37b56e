import IssueModel

/// The end of a last paragraph: （李文）, 【記者李文】.
func closingBrackets(of text: String) -> (text: String, bylines: [Byline])? {
    guard let end = text.lastScalar, end == "）" || end == "】" else { return nil }
    let scalars = Scalars(text)
    guard let open = scalars.lastIndex(of: end == "）" ? "（" : "【") else { return nil }
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

/// Words in brackets at the end of a text that are nobody's name, unlike （翔）.
private let wordsOfOneCharacter = ScalarSet("完续續上下中左右前后後略图圖表注註待笑图附一二三四五六七八九十转轉止终終")
