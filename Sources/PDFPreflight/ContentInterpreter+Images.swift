internal import Foundation
internal import PDFContent
internal import PDFObjects

/// Pictures (ISO 32000-1, 8.9).
extension ContentInterpreter {
    /// Every picture is drawn into the unit square.
    private static let unitSquare = PageBox(left: 0, bottom: 0, right: 1, top: 1)

    mutating func note(image: PDFObject) {
        let isStencil = image["ImageMask"].boolean == true
        let space =
            isStencil || image["ColorSpace"].isNull ? .unknown : scope.colourSpace(image["ColorSpace"])
        let hasMask = image["SMask"].kind == .stream
        var facts = ImageFacts(
            width: image["Width"].integer ?? 0, height: image["Height"].integer ?? 0,
            bitsPerComponent: isStencil ? 1 : image["BitsPerComponent"].integer ?? 8, space: space,
            isStencil: isStencil, filters: image.filters, interpolates: image["Interpolate"].boolean == true,
            hasAlternates: !image["Alternates"].isNull, hasMask: hasMask, resolution: 0)
        let data = document.imageData(image) { [document, page] in
            ImageData(image, facts: facts, document: document, page: page)
        }
        facts.ink = data.ink
        facts.isShort = data.isShort
        note(facts)
    }

    mutating func noteInlineImage(_ operands: Operands) {
        let header = InlineImageHeader(operands.inlineImage)
        let isStencil = header.isStencil
        let space = header.space.map(scope.colourSpace) ?? .unknown
        content.filters.formUnion(header.filters)
        note(
            ImageFacts(
                width: header.width, height: header.height,
                bitsPerComponent: isStencil ? 1 : header.bitsPerComponent, space: space,
                isStencil: isStencil, filters: header.filters, interpolates: header.interpolates,
                hasAlternates: false, hasMask: false, resolution: 0))
    }

    private mutating func note(_ image: ImageFacts) {
        var facts = image
        let across = state.transform.horizontalScale * userUnit / 72
        let down = state.transform.verticalScale * userUnit / 72
        let resolutions = [(facts.width, across), (facts.height, down)].filter { $0.1 > 0 }
        facts.resolution = resolutions.map { Double($0.0) / $0.1 }.min() ?? 0
        if !facts.isStencil { content.spaces.insert(facts.space) }
        let paint = facts.isStencil ? state.fill : Paint(space: facts.space, components: [])
        if facts.isStencil { content.spaces.insert(paint.space) }
        note(.image(facts), state.transform.box(ContentInterpreter.unitSquare), paint: paint)
    }
}

/// The dictionary of an inline image, its short keys read (8.9.7).
struct InlineImageHeader {
    private(set) var width = 0
    private(set) var height = 0
    private(set) var bitsPerComponent = 8
    private(set) var space: String?
    private(set) var isStencil = false
    private(set) var interpolates = false
    private(set) var filters: [String] = []

    init(_ bytes: ArraySlice<UInt8>) {
        var lexer = ContentLexer(Array(bytes.prefix(4_096)))
        var key = ""
        while let token = lexer.next() {
            let text = lexer.text(token)
            if text == "ID" { return }
            switch (token.kind, key) {
            case (.name, "F"), (.name, "Filter"): filters.append(lexer.name(token))
            case (.name, "CS"), (.name, "ColorSpace"):
                space = lexer.name(token)
                key = ""
            case (.name, _): key = lexer.name(token)
            case (.number, _): set(key, Int(clamping: lexer.number(token)))
            case (.keyword, _): set(key, text == "true")
            case (.arrayEnd, _): key = ""
            default: break
            }
            // A filter's name stands alone; the next name is a key.
            if token.kind == .name, !filters.isEmpty, key == "F" || key == "Filter",
                lexer.name(token) == filters.last
            {
                key = ""
            }
        }
    }

    private mutating func set(_ key: String, _ value: Int) {
        switch key {
        case "W", "Width": width = value
        case "H", "Height": height = value
        case "BPC", "BitsPerComponent": bitsPerComponent = value
        default: break
        }
    }

    private mutating func set(_ key: String, _ value: Bool) {
        switch key {
        case "IM", "ImageMask": isStencil = value
        case "I", "Interpolate": interpolates = value
        default: break
        }
    }
}

extension Int {
    /// The whole number nearest to zero that a number of PDF stands for; no picture is larger than 2³¹ pixels.
    init(clamping number: Double) {
        self = Int(Swift.max(-2_147_483_648, Swift.min(2_147_483_647, number)))
    }
}
