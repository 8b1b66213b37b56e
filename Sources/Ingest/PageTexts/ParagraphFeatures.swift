/// What is asked of a sentence that may begin a paragraph, and of the text before it.
struct ParagraphFeatures {
    /// Length of the text before, in steps of thirty characters.
    let length: Int
    /// Sentences that end in the text before.
    let sentences: Int
    /// How far into the sentence its first mark stands, in steps of four characters.
    let mark: Int
    /// The first character of the sentence, and the last before it.
    let first, last: Unicode.Scalar

    /// The greatest value of each; what is more counts as this, for hardly a paragraph is longer that could be learned from.
    private static let most = (length: 5, sentences: 5, mark: 3)

    /// Nil when either is empty.
    init?(of sentence: Scalars, after text: Scalars) {
        guard let first = sentence.first, let last = text.last else { return nil }
        let end = sentence.firstIndex(where: \.endsClause) ?? sentence.endIndex
        length = min(text.count / 30, ParagraphFeatures.most.length)
        sentences = ParagraphFeatures.sentenceCount(of: text)
        mark = min((end - sentence.startIndex) / 4, ParagraphFeatures.most.mark)
        self.first = first
        self.last = last
    }

    /// Marks right behind each other end one sentence.
    private static func sentenceCount(of text: Scalars) -> Int {
        var count = 0
        var wasStop = false
        // From the end, so that a text that grows line by line is not read from its beginning each time.
        for scalar in text.reversed() {
            if scalar.isStop, !wasStop { count += 1 }
            guard count < most.sentences else { return count }
            wasStop = scalar.isStop
        }
        return count
    }

    /// By the names that learning knows them by.
    fileprivate var names: [String] {
        ["length\(length)", "sentences\(sentences)", "mark\(mark)", "<\(first)", ">\(last)"]
    }
}

extension ParagraphBeginnings {
    /// Something to learn from: a sentence after the end of another.
    package struct Example: Equatable {
        /// What is asked of it: `length2`, `sentences1`, `mark3`, `<他`, `>。`.
        package let features: [String]
        /// Whether it begins a paragraph.
        package let begins: Bool
    }

    /// What the sentences of a text tell: those inside a paragraph go on, the first after a paragraph that ends with a sentence begins one.
    ///
    /// - Parameter paragraphs: paragraphs that follow each other, without blanks at their ends.
    package static func examples(in paragraphs: [String]) -> [Example] {
        var result: [Example] = []
        var last: Scalars = []
        for paragraph in paragraphs.map({ Scalars($0) }) where !paragraph.isEmpty {
            result += example(paragraph, after: last, begins: true)
            let ends = sentenceEnds(in: paragraph)
            for end in ends where end < paragraph.endIndex {
                result += example(paragraph[end...].trimmed, after: paragraph[..<end], begins: false)
            }
            last = ends.last == paragraph.endIndex ? paragraph : []
        }
        return result
    }

    private static func example(_ sentence: Scalars, after text: Scalars, begins: Bool) -> [Example] {
        ParagraphFeatures(of: sentence, after: text).map { [Example(features: $0.names, begins: begins)] } ?? []
    }

    /// Where sentences end: behind stops and the quotes and brackets that close after them.
    private static func sentenceEnds(in text: Scalars) -> [Int] {
        text.indices.dropFirst().filter { index in
            text[..<index].endsWithStop && !text[index].isStop && !text[index].closesSentence
        } + (text.endsWithStop ? [text.endIndex] : [])
    }
}

extension Scalars {
    /// Whether nothing but what closes stands after the last stop.
    fileprivate var endsWithStop: Bool { last(where: { !$0.closesSentence })?.isStop == true }
}

extension Unicode.Scalar {
    fileprivate var closesSentence: Bool { isCloser || self == "）" }

    /// A mark that parts a sentence or ends it; an ellipsis may do neither.
    fileprivate var endsClause: Bool {
        switch self {
        case "。", "！", "？", "，", "：", "；": true
        default: false
        }
    }
}
