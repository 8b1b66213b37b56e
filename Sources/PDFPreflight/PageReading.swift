internal import Diagnostics
internal import PDFObjects

/// A page as rules see it.
struct PageFacts {
    /// From 1.
    let number: Int
    let dictionary: PDFObject
    let boxes: PageBoxes
    /// Degrees clockwise.
    let rotation: Int
    let userUnit: Double
    var content: PageContent
}

/// The boxes of a page (ISO 32000-1, 14.11.2), in points of default user space.
struct PageBoxes: Sendable {
    let media: PageBox?
    let crop: PageBox?
    let bleed: PageBox?
    let trim: PageBox?
    let art: PageBox?

    init(_ page: PDFObject) {
        func box(_ key: String) -> PageBox? { PageBox(page[key].numbers).flatMap { $0.isProper ? $0 : nil } }
        media = box("MediaBox")
        crop = box("CropBox")
        bleed = box("BleedBox")
        trim = box("TrimBox")
        art = box("ArtBox")
    }

    /// The page as it is after cutting; the medium when nothing else is said.
    var finished: PageBox { trim ?? art ?? crop ?? media ?? PageBox(left: 0, bottom: 0, right: 612, top: 792) }
    /// What is to be printed.
    var printed: PageBox { bleed ?? trim ?? crop ?? media ?? finished }
}

extension DocumentReading {
    func page(_ dictionary: PDFObject, number: Int) -> PageFacts {
        let boxes = PageBoxes(dictionary)
        let unit = dictionary["UserUnit"].number ?? 1
        let area = boxes.media ?? boxes.finished
        var interpreter = ContentInterpreter(
            self, page: number, userUnit: unit, resources: dictionary["Resources"], area: area)
        interpreter.perform(content(of: dictionary, number: number))
        var content = interpreter.content
        if !interpreter.tags.isEmpty { content.isUnbalanced = true }
        return PageFacts(
            number: number, dictionary: dictionary, boxes: boxes,
            rotation: dictionary["Rotate"].integer ?? 0, userUnit: unit, content: content)
    }

    /// The content streams of a page as one (7.7.3.3): a token never goes over the end of one.
    private func content(of page: PDFObject, number: Int) -> [UInt8] {
        let contents = page["Contents"]
        let streams = contents.kind == .stream ? [contents] : contents.items.filter { $0.kind == .stream }
        var result: [UInt8] = []
        for stream in streams {
            result += data(of: stream, page: number) ?? []
            result.append(10)
        }
        return result
    }
}
