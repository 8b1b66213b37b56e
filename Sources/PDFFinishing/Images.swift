import PDFObjects

/// Images are shown as they are: PDF/A forbids that a reader interpolates (ISO 19005-2, 6.2.8).
func setImages(of pages: [PDFObject]) {
    for page in pages { setImages(in: page["Resources"]["XObject"], depth: 0) }
}

/// Form XObjects that Cairo makes are at most this deep in each other.
private let mostForms = 8

private func setImages(in objects: PDFObject, depth: Int) {
    for key in objects.keys {
        let object = objects[key]
        switch object["Subtype"].name {
        case "Image":
            object.removeKey("Interpolate")
            object["SMask"].removeKey("Interpolate")
        case "Form" where depth < mostForms: setImages(in: object["Resources"]["XObject"], depth: depth + 1)
        default: break
        }
    }
}
