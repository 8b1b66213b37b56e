/// The part of the style sheet that brings an edition's fonts into use.
///
/// A reader loads a font only when one of its characters is shown; what none has, the next family draws.
func fontSheet(of fonts: [EmbeddedFont]) -> [UInt8] {
    guard !fonts.isEmpty else { return [] }
    var lines = fonts.enumerated().map { index, font in
        // Headlines are bold; a face that is so already must not be emboldened once more.
        let weight = font.role == .headline ? " font-weight: bold;" : ""
        return """
            @font-face {
              font-family: "\(font.role.family)";\(weight)
              src: url("\(font.file(at: index))");
              unicode-range: \(unicodeRange(of: font.characters));
            }
            """
    }
    lines.append("body { font-family: \"\(EmbeddedFont.Role.body.family)\", serif; }")
    let headline = [EmbeddedFont.Role.headline, .body].map { "\"\($0.family)\"" }.joined(separator: ", ")
    lines.append("h1, h2, .nameplate { font-family: \(headline), sans-serif; }\n")
    return Array(lines.joined(separator: "\n").utf8)
}

/// `U+20, U+4E00-4E03` (CSS Fonts 4, 4.5).
func unicodeRange(of characters: [Unicode.Scalar]) -> String {
    var ranges: [ClosedRange<UInt32>] = []
    for character in characters {
        if let last = ranges.last, last.upperBound + 1 == character.value {
            ranges[ranges.count - 1] = last.lowerBound...character.value
        } else {
            ranges.append(character.value...character.value)
        }
    }
    return ranges.map { range in
        let first = "U+" + String(range.lowerBound, radix: 16, uppercase: true)
        return range.count == 1 ? first : "\(first)-\(String(range.upperBound, radix: 16, uppercase: true))"
    }.joined(separator: ", ")
}
