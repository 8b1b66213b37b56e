package import XMLIO

extension ALTOPage {
    /// The pages of a document; none when it is not ALTO.
    package static func pages(of root: XMLElement) -> [ALTOPage] {
        guard root.name == "alto" else { return [] }
        return root.descendants("Page").map { page in
            var reading = ALTOReading()
            return reading.page(page)
        }
    }
}

/// Reads one page. Names decide, whatever version the namespace tells.
private struct ALTOReading {
    private var blocks: [ALTOBlock] = []
    private var ranges: [String: Range<Int>] = [:]
    private var lineIndices: [String: (block: Int, line: Int)] = [:]
    private var hasSpaces = false

    private static let margins: Set = ["TopMargin", "BottomMargin", "LeftMargin", "RightMargin"]

    mutating func page(_ element: XMLElement) -> ALTOPage {
        walk(element, isInMargin: false, language: nil)
        let size = element.number("WIDTH").flatMap { width in
            element.number("HEIGHT").flatMap { width > 0 && $0 > 0 ? (width, $0) : nil }
        }
        return ALTOPage(
            id: element.attributes["ID"], blocks: blocks, blockRanges: ranges, lineIndices: lineIndices,
            size: size,
            hasSpaces: hasSpaces, line: element.line)
    }

    private mutating func walk(_ element: XMLElement, isInMargin: Bool, language: String?) {
        let start = blocks.count
        for child in element.children {
            let own = child.attributes["LANG"] ?? child.attributes["language"] ?? language
            switch child.name {
            case "TextBlock":
                add(child, .text, lines: child.children, isInMargin: isInMargin, language: own)
            case "TextLine", "String":
                // Text that stands in no block is text too.
                add(child, .text, lines: [child], isInMargin: isInMargin, language: own)
            case "Illustration":
                add(child, .picture, lines: child.children, isInMargin: isInMargin, language: own)
            case "GraphicalElement":
                add(child, .graphic, lines: child.children, isInMargin: isInMargin, language: own)
            case "ComposedBlock" where isPicture(child):
                let inside = blocks.count
                walk(child, isInMargin: isInMargin, language: own)
                if !blocks[inside...].contains(where: { $0.kind == .picture }) {
                    add(child, .picture, lines: [], isInMargin: isInMargin, language: own)
                }
                note(child, from: inside)
            default:
                let isMargin = isInMargin || ALTOReading.margins.contains(child.name)
                walk(child, isInMargin: isMargin, language: own)
            }
        }
        note(element, from: start)
    }

    /// An illustration that docWorks tells by the type of the block that holds it.
    private func isPicture(_ element: XMLElement) -> Bool {
        let type = element.attributes["TYPE"]?.lowercased() ?? ""
        return ["illustration", "picture", "photo", "image"].contains(where: type.contains)
    }

    /// What is written later does not take the name of what was there before.
    private mutating func note(_ element: XMLElement, from start: Int) {
        guard let id = element.attributes["ID"], ranges[id] == nil else { return }
        ranges[id] = start..<blocks.count
    }

    private mutating func add(
        _ element: XMLElement, _ kind: ALTOBlock.Kind, lines: [XMLElement], isInMargin: Bool, language: String?
    ) {
        var read: [ALTOLine] = []
        var loose: [XMLElement] = []
        for child in lines {
            if child.name == "TextLine" {
                if let line = line(child.children, of: child) {
                    if let id = child.attributes["ID"], lineIndices[id] == nil {
                        lineIndices[id] = (blocks.count, read.count)
                    }
                    read.append(line)
                }
            } else if ["String", "SP", "HYP"].contains(child.name) {
                loose.append(child)
            }
        }
        if let line = line(loose, of: element) { read.append(line) }
        blocks.append(
            ALTOBlock(
                id: element.attributes["ID"], kind: kind, lines: read, box: box(of: element),
                isInMargin: isInMargin, language: language, line: element.line))
        note(element, from: blocks.count - 1)
    }

    /// Nil when there is no text in it.
    private mutating func line(_ parts: [XMLElement], of element: XMLElement) -> ALTOLine? {
        var strings: [ALTOString] = []
        var hyphen: String?
        var isSpaced = false
        for part in parts {
            switch part.name {
            case "SP":
                hasSpaces = true
                isSpaced = true
            case "String", "HYP":
                let text = part.attributes["CONTENT"]?.words.joined(separator: " ") ?? ""
                guard !text.isEmpty else { continue }
                // A hyphen that is not the last of the line is a character as any other.
                if let hyphen { strings.append(ALTOString(text: hyphen)) }
                hyphen = part.name == "HYP" ? text : nil
                if hyphen == nil { strings.append(string(part, text: text, isSpaced: isSpaced)) }
                isSpaced = false
            default: break
            }
        }
        guard !strings.isEmpty || hyphen != nil else { return nil }
        return ALTOLine(strings: strings, hyphen: hyphen, box: box(of: element), line: element.line)
    }

    private func string(_ element: XMLElement, text: String, isSpaced: Bool) -> ALTOString {
        let half: ALTOString.Half? =
            switch element.attributes["SUBS_TYPE"] {
            case "HypPart1": .first
            case "HypPart2": .second
            default: nil
            }
        return ALTOString(
            text: text, half: half, whole: half == nil ? nil : element.attributes["SUBS_CONTENT"],
            confidence: element.number("WC"), hasSpaceBefore: isSpaced, box: box(of: element))
    }

    private func box(of element: XMLElement) -> ALTOBox? {
        guard let left = element.number("HPOS"), let top = element.number("VPOS"),
            let width = element.number("WIDTH"), let height = element.number("HEIGHT"), width > 0, height > 0
        else { return nil }
        return ALTOBox(left: left, top: top, width: width, height: height)
    }
}
