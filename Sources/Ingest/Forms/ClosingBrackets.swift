import IssueModel

/// The end of a last paragraph: （李文）.
func closingBrackets(of text: String) -> (text: String, bylines: [Byline])? {
    guard text.hasSuffix("）") else { return nil }
    let scalars = Scalars(text)
    guard let open = scalars.lastIndex(of: "（") else { return nil }
    let inside = scalars[(open + 1)...].dropLast()
    let before = scalars[..<open].trimmed
    guard let last = before.last, "。！？…”」』".unicodeScalars.contains(last), inside.count <= 28,
        let names = BylineReading.bylines(in: inside, position: .endBrackets)
    else { return nil }
    return (before.string, names)
}
