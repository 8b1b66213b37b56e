/// Where two texts part, with a little of what follows in each.
package struct TextDifference: Equatable {
    package let expected: String
    package let found: String

    private static let length = 16
    private static let before = 4

    /// Nil when the texts are equal, scalar by scalar.
    package init?(expected: String, found: String) {
        let (left, right) = (Array(expected.unicodeScalars), Array(found.unicodeScalars))
        guard left != right else { return nil }
        let first = zip(left, right).enumerated().first { $0.element.0 != $0.element.1 }?.offset
        let start = max(0, (first ?? min(left.count, right.count)) - TextDifference.before)
        self.expected = TextDifference.excerpt(of: left, from: start)
        self.found = TextDifference.excerpt(of: right, from: start)
    }

    private static func excerpt(of scalars: [Unicode.Scalar], from start: Int) -> String {
        var text = String.UnicodeScalarView()
        text.append(contentsOf: scalars[min(start, scalars.count)...].prefix(length))
        return String(text) + (scalars.count > start + length ? "…" : "")
    }
}
