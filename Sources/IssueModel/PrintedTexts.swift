/// The whole text of an article or page, for checks of what was made of it.
extension Article {
    /// All that an edition prints of the article as whole pieces, in the order in which they are read: a piece for each
    /// line of the headline, paragraph, line, item, cell and caption.
    ///
    /// - Parameters:
    ///   - language: BCP 47 language of the issue.
    ///   - withReadings: ruby follows its characters; otherwise it is left out.
    package func printedTexts(in language: String, withReadings: Bool = true) -> [String] {
        let head: [String?] = [column, kicker] + headlineLines + [deck, headByline, openingNote]
        let last = blocks.lastIndex(where: \.isParagraph)
        var body: [String] = []
        var leadIn = leadIn
        for (index, block) in blocks.enumerated() {
            switch block {
            case .paragraph(let text):
                let words = [
                    leadIn, text.annotatedText.spoken(withReadings) + (index == last ? endBrackets ?? "" : ""),
                ]
                body.append(words.compactMap { $0 }.joined(separator: "\u{3000}"))
                leadIn = nil
            case .figure(let figure): body += [figure.caption, figure.printedCredits].compactMap { $0 }
            default: body += block.texts.map { $0.annotatedText.spoken(withReadings) }
            }
        }
        let tail = [
            leadIn, last == nil ? endBrackets : nil, endByline, printedSource(in: language), closingNote,
        ]
        return (head.compactMap { $0 } + body + tail.compactMap { $0 })
    }

    /// The readings of its text, in order and without anything between them.
    package var readings: String {
        blocks.flatMap(\.texts).flatMap(\.annotatedText).map(\.readings).joined()
    }
}

extension Block {
    fileprivate var isParagraph: Bool {
        if case .paragraph = self { true } else { false }
    }
}

extension [AnnotatedText] {
    /// The characters, each ruby's small text after them.
    fileprivate func spoken(_ withReadings: Bool) -> String {
        map { piece in
            switch piece {
            case .plain(let text): text
            case .annotated(let annotation, let inside):
                inside.spoken(withReadings) + (withReadings ? annotation.text ?? "" : "")
            }
        }.joined()
    }
}

extension AnnotatedText {
    fileprivate var readings: String {
        switch self {
        case .plain: ""
        case .annotated(let annotation, let inside):
            inside.map(\.readings).joined() + (annotation.text ?? "")
        }
    }
}
