/// One token of a content stream (ISO 32000-1, 7.2 and 7.8.2).
package struct ContentToken: Sendable, Hashable {
    package enum Kind: Sendable, Hashable {
        case number
        /// With its solidus.
        case name
        /// In parentheses.
        case string
        /// In angle brackets.
        case hexString
        case arrayStart, arrayEnd
        case dictionaryStart, dictionaryEnd
        /// `true`, `false`, `null` and the operators.
        case keyword
        /// From `BI` to `EI`, its data included.
        case inlineImage
    }

    package let kind: Kind
    /// Its bytes in the stream.
    package let range: Range<Int>

    package init(_ kind: Kind, _ range: Range<Int>) {
        self.kind = kind
        self.range = range
    }
}
