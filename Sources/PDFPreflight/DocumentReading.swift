internal import Diagnostics
internal import PDFObjects

/// A PDF while it is being read: its objects, what of them was read already, and what was found on the way.
///
/// It is shared by the interpreters of all pages, so that a font or a picture that many pages use is read once.
final class DocumentReading {
    let file: PDFFile
    let limits: PreflightLimits
    var budget: WorkBudget
    var findings = PreflightFindings()
    private var fonts: [PDFReference: FontFacts] = [:]
    private var spaces: [PDFReference: ColourSpace] = [:]
    private var imageData: [PDFReference: ImageData] = [:]

    init(_ file: PDFFile, limits: PreflightLimits) {
        self.file = file
        self.limits = limits
        budget = WorkBudget(limits)
    }

    /// The data of a stream; nil, and a finding, when it cannot be had.
    func data(of stream: PDFObject, decoding: PDFObject.Decoding = .general, page: Int?) -> [UInt8]? {
        let name = stream.reference.map { "\($0.number) \($0.generation)" } ?? "?"
        do throws(PDFDataProblem) {
            let bytes = try stream.data(decoding, atMost: min(budget.largestStream, budget.bytes))
            budget.bytes -= bytes.count
            return bytes
        } catch {
            let code: DiagnosticCode =
                switch error {
                case .tooLarge: .PreflightFile.streamTooLarge
                case .damaged: .PreflightFile.streamDamaged
                }
            findings.add(PreflightFinding(code, page: page, name))
            return nil
        }
    }

    func font(_ object: PDFObject, resource: String) -> FontFacts {
        guard let reference = object.reference else { return FontFacts(object, resource: resource) }
        if let known = fonts[reference] { return known }
        let font = FontFacts(object, resource: resource)
        fonts[reference] = font
        return font
    }

    /// What the samples of a picture are; a picture that stands on many pages is decoded once.
    func imageData(_ image: PDFObject, read: () -> ImageData) -> ImageData {
        guard let reference = image.reference else { return read() }
        if let known = imageData[reference] { return known }
        let data = read()
        imageData[reference] = data
        return data
    }

    func colourSpace(_ object: PDFObject, read: () -> ColourSpace) -> ColourSpace {
        guard let reference = object.reference else { return read() }
        if let known = spaces[reference] { return known }
        // Whoever refers to itself finds nothing.
        spaces[reference] = .unknown
        let space = read()
        spaces[reference] = space
        return space
    }
}
