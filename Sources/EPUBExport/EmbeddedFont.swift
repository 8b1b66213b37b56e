/// A font file of an edition.
package struct EmbeddedFont: Sendable {
    /// What it is used for.
    package enum Role: String, Sendable, Hashable, CaseIterable {
        /// Running text.
        case body
        /// Headlines, crossheads, the nameplate.
        case headline

        /// The name of the family in style sheets.
        var family: String {
            switch self {
            case .body: "Issue Body"
            case .headline: "Issue Headline"
            }
        }
    }

    package let role: Role
    package let bytes: [UInt8]
    /// Whether its outlines are those of PostScript, else of TrueType.
    package let hasPostScriptOutlines: Bool
    /// The characters that are drawn with it, in the order of their code points.
    package let characters: [Unicode.Scalar]

    package init(role: Role, bytes: [UInt8], hasPostScriptOutlines: Bool, characters: [Unicode.Scalar]) {
        self.role = role
        self.bytes = bytes
        self.hasPostScriptOutlines = hasPostScriptOutlines
        self.characters = characters
    }

    /// A core media type (EPUB 3.3, 3.2).
    var mediaType: String { hasPostScriptOutlines ? "font/otf" : "font/ttf" }

    /// Path in the folder of the package document.
    ///
    /// - Parameter index: position among the fonts of the edition, from 0.
    func file(at index: Int) -> String {
        "fonts/\(role.rawValue)-\(index + 1).\(hasPostScriptOutlines ? "otf" : "ttf")"
    }
}
