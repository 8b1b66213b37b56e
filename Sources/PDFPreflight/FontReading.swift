internal import PDFObjects

/// Reading font dictionaries.
extension FontFacts {
    init(_ font: PDFObject, resource: String) {
        let kind: Kind =
            switch font["Subtype"].name {
            case "Type0": .composite
            case "Type3": .type3
            default: .simple
            }
        self.init(name: font["BaseFont"].name ?? resource, kind: kind)
        hasUnicode = font["ToUnicode"].kind == .stream
        switch kind {
        case .composite: readComposite(font)
        case .simple, .type3: readSimple(font)
        }
    }

    private mutating func readSimple(_ font: PDFObject) {
        let descriptor = font["FontDescriptor"]
        let first = font["FirstChar"].integer ?? 0
        for (index, width) in font["Widths"].items.prefix(256).enumerated() {
            widths[first &+ index] = width.number ?? 0
        }
        if font["Widths"].isNull { defaultWidth = 500 }
        readEncoding(font["Encoding"])
        isEmbedded = FontFacts.program(of: descriptor) != nil
        let isSymbolic = (descriptor["Flags"].integer ?? 0) & 4 != 0
        // Standard names of glyphs lead to Unicode by themselves (9.10.2).
        hasUnicode = hasUnicode || (kind == .simple && !isSymbolic && !font["Encoding"].isNull)
        readExtent(descriptor)
        if kind == .type3 {
            isEmbedded = true
            glyphScale = Transform(font["FontMatrix"].numbers)?.horizontalScale ?? 0.001
            let box = PageBox(font["FontBBox"].numbers)
            if let box, box.isProper {
                ascent = box.top * glyphScale * 1000
                descent = box.bottom * glyphScale * 1000
            }
        }
    }

    private mutating func readEncoding(_ encoding: PDFObject) {
        var code = 0
        for item in encoding["Differences"].items {
            if let start = item.integer {
                code = start
            } else {
                if item.name == ".notdef" { undefinedCodes.insert(code) }
                code &+= 1
            }
        }
    }

    private mutating func readComposite(_ font: PDFObject) {
        guard let descendant = font["DescendantFonts"].items.first else { return }
        let encoding = font["Encoding"].name
        isIdentity = encoding == "Identity-H" || encoding == "Identity-V"
        isVertical = encoding?.hasSuffix("V") == true || font["Encoding"]["WMode"].integer == 1
        codeLength = FontFacts.codeLength(ofCMap: encoding)
        let program = FontFacts.program(of: descendant["FontDescriptor"])
        isEmbedded = program != nil
        let isTrueType = descendant["Subtype"].name == "CIDFontType2"
        lacksGlyphMap = isTrueType && isEmbedded && descendant["CIDToGIDMap"].isNull
        let orderings: Set = ["GB1", "CNS1", "Japan1", "Korea1"]
        let ordering = descendant["CIDSystemInfo"]["Ordering"].text ?? ""
        hasUnicode = hasUnicode || orderings.contains(ordering)
        defaultWidth = descendant["DW"].number ?? 1000
        readWidths(descendant["W"])
        readExtent(descendant["FontDescriptor"])
        if isTrueType, let program, descendant["CIDToGIDMap"].kind != .stream,
            let bytes = try? program.data(atMost: 64 << 20)
        {
            programWidths = trueTypeWidths(bytes)
        }
    }

    /// `c [w1 w2 …]` and `cFirst cLast w` (9.7.4.3).
    private mutating func readWidths(_ array: PDFObject) {
        let items = array.items
        var place = 0
        while place + 1 < items.count {
            guard let first = items[place].integer, (0...65_535).contains(first) else { return }
            if items[place + 1].kind == .array {
                for (index, width) in items[place + 1].items.prefix(65_536).enumerated() {
                    widths[first &+ index] = width.number
                }
                place += 2
            } else if place + 2 < items.count, let last = items[place + 1].integer,
                let width = items[place + 2].number, (first...65_535).contains(last)
            {
                for code in first...last { widths[code] = width }
                place += 3
            } else {
                return
            }
        }
    }

    private mutating func readExtent(_ descriptor: PDFObject) {
        guard let up = descriptor["Ascent"].number, let down = descriptor["Descent"].number,
            (1...2000).contains(up), (-1000...0).contains(down)
        else { return }
        ascent = up
        descent = down
    }

    /// The stream of the font itself, of whatever form.
    private static func program(of descriptor: PDFObject) -> PDFObject? {
        ["FontFile", "FontFile2", "FontFile3"].lazy.map { descriptor[$0] }.first { $0.kind == .stream }
    }

    private static func codeLength(ofCMap name: String?) -> CodeLength {
        let mixed = ["GB-", "GBK", "GBpc", "B5", "ETen", "HKscs", "RKSJ", "KSC"]
        return mixed.contains { name?.contains($0) == true } ? .mixed : .two
    }
}
