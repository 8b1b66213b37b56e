/// Standard structure types that are used (ISO 32000-1, 14.8.4).
package enum StructureType: String, Sendable, Hashable {
    case document = "Document"
    case section = "Sect"
    case article = "Art"
    case heading1 = "H1"
    case heading2 = "H2"
    case heading3 = "H3"
    case paragraph = "P"
    case list = "L"
    case listItem = "LI"
    case listBody = "LBody"
    case table = "Table"
    case row = "TR"
    case headerCell = "TH"
    case cell = "TD"
    case figure = "Figure"
    case caption = "Caption"
    case span = "Span"
    case reference = "Reference"
    case link = "Link"
    case ruby = "Ruby"
    case rubyBase = "RB"
    case rubyText = "RT"
}

/// An element of the structure tree with everything under it (14.7).
package struct StructureElement: Sendable, Hashable {
    package enum Child: Sendable, Hashable {
        indirect case element(StructureElement)
        /// A marked piece of a page, by the page's index and its place among the pieces of that page.
        case content(page: Int, piece: Int)
        /// A link of a page, by the page's index and its place among the links of that page.
        case link(page: Int, index: Int)
    }

    package let type: StructureType
    package var title: String?
    /// BCP 47; nil for that of what it stands in.
    package var language: String?
    /// What a picture shows, in words.
    package var alternative: String?
    package var attributes: StructureAttributes?
    package var children: [Child]

    package init(_ type: StructureType, children: [Child] = []) {
        self.type = type
        self.children = children
    }

    package mutating func append(_ element: StructureElement) { children.append(.element(element)) }
}

/// Attributes that assistive technology asks for (14.8.5).
package enum StructureAttributes: Sendable, Hashable {
    /// Where a picture stands on its page.
    case box(PDFBox)
    /// The cell heads its column.
    case columnHeader
    /// The text of the items has no numbers that are not printed.
    case plainList
}

/// A rectangle in the space of a page: points from its lower left corner.
package struct PDFBox: Sendable, Hashable {
    package let left: Double
    package let bottom: Double
    package let right: Double
    package let top: Double

    package init(left: Double, bottom: Double, right: Double, top: Double) {
        self.left = left
        self.bottom = bottom
        self.right = right
        self.top = top
    }

    var numbers: [Double] { [left, bottom, right, top] }
}

/// What a marked piece of a page is.
package enum MarkedContent: Sendable, Hashable {
    /// Content of an element of the tree.
    case structure(StructureType)
    /// Rules and ornaments.
    case layoutArtifact
    /// What is repeated on every page: folios.
    case paginationArtifact
}

/// The structure of a document: the tree, and what the marked pieces of each page are, in the order of drawing.
package struct StructurePlan: Sendable, Hashable {
    package let root: StructureElement
    package let content: [[MarkedContent]]

    package init(root: StructureElement, content: [[MarkedContent]]) {
        self.root = root
        self.content = content
    }
}
