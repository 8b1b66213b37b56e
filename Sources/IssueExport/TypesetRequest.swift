internal import Typography

/// A text that is to be set in a column, so that its lines can be looked at.
public struct TypesetRequest: Sendable {
    /// Where the text comes from; each of its lines is a paragraph.
    public enum Source: Sendable, Hashable {
        /// The path of a file.
        case file(String)
        /// Bytes read from elsewhere.
        case bytes([UInt8])
    }

    /// The text.
    public let source: Source
    /// Encoding of the text; nil finds it out.
    public var encoding: InputEncoding?
    /// Name of a folder in `styles/`.
    public var style = "broadsheet"
    /// Width of the column, its height for vertical lines; nil for a base column of the style.
    public var width: TypeMeasure?
    /// BCP 47 language of the text.
    public var language = "zh-Hans"
    /// Lines run from top to bottom.
    public var isVertical = false
    /// What the text is set as: one of `roles`.
    public var role = "body"
    /// Size of type; nil for that of the role in the style.
    public var size: TypeMeasure?
    /// Indent of first lines; nil for that of the style, for running text, and none for all else.
    public var indent: TypeMeasure?
    /// How lines stand in the column: one of `alignments`; nil for justified running text and captions, and the start of
    /// the line for all else.
    public var alignment: String?
    /// Lines that each paragraph is to take; nil for the best number.
    public var lineCount: Int?

    /// A request with the defaults of a style.
    public init(_ source: Source) {
        self.source = source
    }

    /// Names of the roles that a text can be set in.
    public static var roles: [String] {
        FontRole.allCases.filter { $0 != .fallback }.map(\.rawValue)
    }

    /// Names of the ways in which lines stand in their column.
    public static var alignments: [String] { LineAlignment.allCases.map(\.rawValue) }
}
