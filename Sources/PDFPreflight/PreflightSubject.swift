internal import PDFObjects

/// A file with what all rules want to know of it.
struct PreflightSubject {
    let reading: DocumentReading
    let profile: PreflightProfile
    let intents: [OutputIntent]
    /// Numbers of pages, from 1, by their objects.
    let pageNumbers: [PDFReference: Int]
    let pageCount: Int
    /// Width and height of the first page, in points.
    let firstSize: (width: Double, height: Double)?

    var file: PDFFile { reading.file }
    var limits: PreflightLimits { reading.limits }

    init(_ reading: DocumentReading, profile: PreflightProfile, pages: [PDFObject]) {
        self.reading = reading
        self.profile = profile
        intents = reading.file.root["OutputIntents"].items.map { OutputIntent($0, reading: reading) }
        pageCount = pages.count
        pageNumbers = pages.enumerated().reduce(into: [:]) { numbers, page in
            page.element.reference.map { numbers[$0] = page.offset + 1 }
        }
        firstSize = pages.first.map { pageSize($0) }
    }

    /// The profile whose colours are what device colours mean: that of the intent that the profile goes by.
    var intentSpace: String? {
        let kind = profile == .a2u ? "GTS_PDFA1" : "GTS_PDFX"
        let intent = intents.first { $0.kind == kind } ?? (profile == .newsprint ? intents.first : nil)
        return intent?.header?.colourSpace
    }
}

/// Width and height of a page as it is after cutting, upright, in points.
func pageSize(_ page: PDFObject) -> (width: Double, height: Double) {
    let box = PageBoxes(page).finished
    let unit = page["UserUnit"].number ?? 1
    let isTurned = (page["Rotate"].integer ?? 0) % 180 != 0
    let size = (box.width * unit, box.height * unit)
    return isTurned ? (size.1, size.0) : size
}

/// An output intent (ISO 32000-1, 14.11.5).
struct OutputIntent {
    let kind: String?
    let condition: String?
    let profile: PDFReference?
    let hasProfile: Bool
    /// N of the stream.
    let components: Int?
    let header: ICCHeader?

    init(_ intent: PDFObject, reading: DocumentReading) {
        kind = intent["S"].name
        condition = intent["OutputConditionIdentifier"].text
        let stream = intent["DestOutputProfile"]
        hasProfile = stream.kind == .stream
        profile = stream.reference
        components = stream["N"].integer
        header = hasProfile ? reading.data(of: stream, page: nil).flatMap(ICCHeader.init) : nil
    }
}
