internal import PDFObjects

/// The resources of a content stream, with what of them was looked up already.
final class ContentScope {
    let resources: PDFObject
    private let document: DocumentReading
    private var fonts: [String: FontFacts] = [:]
    private var spaces: [String: ColourSpace] = [:]

    init(_ resources: PDFObject, in document: DocumentReading) {
        self.resources = resources
        self.document = document
    }

    /// Nil when the resources have no such font.
    func font(_ name: String) -> FontFacts? {
        if let known = fonts[name] { return known }
        let object = resources["Font"][name]
        guard object.kind == .dictionary else { return nil }
        let font = document.font(object, resource: name)
        fonts[name] = font
        return font
    }

    func colourSpace(_ name: String) -> ColourSpace {
        if let known = spaces[name] { return known }
        let space = document.colourSpace(named: name, resources: resources)
        spaces[name] = space
        return space
    }

    func colourSpace(_ object: PDFObject) -> ColourSpace {
        object.name.map(colourSpace) ?? document.colourSpace(object, resources: resources)
    }
}
