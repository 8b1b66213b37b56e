import IssueModel

/// Converts the texts of a model and counts what changes.
struct TextConversion {
    let converter: OpenCCConverter
    private(set) var count = ConversionCount()
    /// Whether the library gave up on a text.
    private(set) var hasFailed = false

    init(converter: OpenCCConverter) {
        self.converter = converter
    }

    mutating func text(_ text: String) -> String {
        guard let result = converter.converted(text) else {
            hasFailed = true
            return text
        }
        count.add(text, result)
        return result
    }

    mutating func text(_ text: String?) -> String? {
        guard let text else { return nil }
        return self.text(text) as String
    }

    mutating func texts(_ texts: [String]) -> [String] {
        var result: [String] = []
        for text in texts { result.append(self.text(text)) }
        return result
    }

    /// Whole texts are converted, so that words are known by their neighbours; only where that would move annotations
    /// from their characters, each piece between the ends of annotations is converted by itself.
    mutating func block(_ block: TextBlock) -> TextBlock {
        guard !block.annotations.isEmpty else {
            return TextBlock(text(block.text), place: block.place)
        }
        let whole = converter.converted(block.text)
        if whole?.unicodeScalars.count == block.text.unicodeScalars.count {
            return TextBlock(
                text(block.text), annotations: annotations(block.annotations) { $0 }, place: block.place)
        }
        return inPieces(block)
    }

    private mutating func inPieces(_ block: TextBlock) -> TextBlock {
        let scalars = Array(block.text.unicodeScalars)
        let ends = Set(block.annotations.flatMap { [$0.start, $0.end] } + [0, scalars.count])
            .filter { (0...scalars.count).contains($0) }.sorted()
        var places = [0: 0]
        var result = ""
        for (start, end) in zip(ends, ends.dropFirst()) {
            result += text(String(String.UnicodeScalarView(scalars[start..<end])))
            places[end] = result.unicodeScalars.count
        }
        let moved = annotations(block.annotations) { places[$0] ?? $0 }
        return TextBlock(result, annotations: moved, place: block.place)
    }

    private mutating func annotations(_ all: [Annotation], place: (Int) -> Int) -> [Annotation] {
        var result: [Annotation] = []
        for one in all {
            let start = place(one.start)
            result.append(
                Annotation(one.kind, start: start, count: place(one.end) - start, text: text(one.text)))
        }
        return result
    }

    mutating func blocks(_ blocks: [TextBlock]) -> [TextBlock] {
        var result: [TextBlock] = []
        for block in blocks { result.append(self.block(block)) }
        return result
    }
}
