import PDFObjects

/// What a tagged PDF says, read by the tags alone: its sections with their articles.
struct TaggedDocument {
    struct Article {
        /// Everything but the notes of jumps, in the order of the tree.
        var text = ""
        /// Readings beside the text.
        var readings = ""
        var pictures = 0
    }

    struct Section {
        /// What belongs to no article.
        var text = ""
        var articles: [Article] = []
    }

    private(set) var sections: [Section] = []
    /// Codes in the text that no font gives a character for.
    private(set) var unknownCodes = 0

    private let texts: [[Int: String]]
    /// Pages by their objects.
    private let pageNumbers: [PDFReference: Int]
    /// Elements that may still be visited: a tree that leads in circles ends here.
    private var budget = 2_000_000
    private static let deepest = 48

    /// - Throws: when the file has no tags or cannot be read.
    init(_ file: PDFFile) throws(PDFFailure) {
        let tree = file.root["StructTreeRoot"]
        guard tree.kind == .dictionary else { throw PDFFailure(reason: "StructTreeRoot") }
        var texts: [[Int: String]] = []
        var numbers: [PDFReference: Int] = [:]
        var maps: [PDFReference: CharacterMap] = [:]
        for (index, page) in try file.pages().enumerated() {
            if let reference = page.reference { numbers[reference] = index }
            let marked = try MarkedTexts(of: page, fonts: try TaggedDocument.fonts(of: page, known: &maps))
            texts.append(marked.texts)
            unknownCodes += marked.unknownCodes
        }
        self.texts = texts
        pageNumbers = numbers
        for child in children(of: tree) { readSections(child, depth: 0) }
    }

    private static func fonts(
        of page: PDFObject, known: inout [PDFReference: CharacterMap]
    ) throws(PDFFailure) -> [String: CharacterMap] {
        let fonts = page["Resources"]["Font"]
        var result: [String: CharacterMap] = [:]
        for key in fonts.keys {
            let stream = fonts[key]["ToUnicode"]
            guard stream.kind == .stream, let reference = stream.reference else { continue }
            if known[reference] == nil { known[reference] = CharacterMap(try stream.data()) }
            result[key] = known[reference]
        }
        return result
    }

    private func children(of element: PDFObject) -> [PDFObject] {
        let kids = element["K"]
        return kids.kind == .array ? kids.items : kids.isNull ? [] : [kids]
    }

    private mutating func readSections(_ element: PDFObject, depth: Int) {
        guard depth < TaggedDocument.deepest else { return }
        if element["S"].name == "Sect" {
            sections.append(Section())
            for child in children(of: element) {
                if child["S"].name == "Art" {
                    var article = Article()
                    read(child, page: nil, into: &article, depth: depth)
                    sections[sections.count - 1].articles.append(article)
                } else {
                    var other = Article()
                    read(child, page: nil, into: &other, depth: depth)
                    sections[sections.count - 1].text += other.text
                }
            }
        } else {
            for child in children(of: element) { readSections(child, depth: depth + 1) }
        }
    }

    /// - Parameter page: where content stands that does not say so.
    private mutating func read(_ element: PDFObject, page: Int?, into article: inout Article, depth: Int) {
        budget -= 1
        guard budget > 0, depth < TaggedDocument.deepest else { return }
        let page = element["Pg"].reference.flatMap { pageNumbers[$0] } ?? page
        if let number = element.integer ?? element["MCID"].integer {
            if let page, let text = texts[page][number] { article.text += text }
            return
        }
        switch element["S"].name {
        case "Figure": article.pictures += 1
        case "Reference": break
        case "RT":
            var reading = Article()
            for child in children(of: element) { read(child, page: page, into: &reading, depth: depth + 1) }
            article.readings += reading.text
        default:
            for child in children(of: element) { read(child, page: page, into: &article, depth: depth + 1) }
        }
    }
}
