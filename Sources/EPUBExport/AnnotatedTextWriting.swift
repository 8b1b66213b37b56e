import IssueModel
import XMLIO

extension XMLWriter {
    /// A text with its annotations in the elements that XHTML has for them.
    func annotated(_ text: TextBlock, _ marking: TextMarking) {
        guard !text.annotations.isEmpty else { return plain(text.text, marking) }
        write(text.annotatedText, marking)
    }

    /// A text with its English words marked, when it stands in another language.
    func plain(_ text: String, _ marking: TextMarking) {
        guard marking.marksEnglish else { return upright(text, marking) }
        for run in languageRuns(of: text) {
            let words = String(run.text)
            if run.isEnglish {
                element("span", ["xml:lang": "en", "lang": "en"], text: words)
            } else {
                upright(words, marking)
            }
        }
    }

    /// A text with its short numbers set upright, when its lines are vertical.
    private func upright(_ text: String, _ marking: TextMarking) {
        guard marking.isVertical else { return self.text(text) }
        for run in numberRuns(of: text[...]) {
            if run.isUpright {
                element("span", ["class": "tcy"], text: String(run.text))
            } else {
                self.text(String(run.text))
            }
        }
    }

    private func write(_ pieces: [AnnotatedText], _ marking: TextMarking) {
        for piece in pieces {
            switch piece {
            case .plain(let text): plain(text, marking)
            case .annotated(let annotation, let inside): write(annotation, inside, marking)
            }
        }
    }

    private func write(_ annotation: Annotation, _ inside: [AnnotatedText], _ marking: TextMarking) {
        switch annotation.kind {
        case .ruby:
            // Readers that cannot set small type beside the text show it in brackets behind.
            element("ruby") {
                write(inside, marking)
                element("rp", text: "（")
                element("rt", text: annotation.text)
                element("rp", text: "）")
            }
        case .emphasis: element("em") { write(inside, marking) }
        case .properNoun: element("u", ["class": "proper-noun"]) { write(inside, marking) }
        case .bookTitle: element("cite", ["class": "book-title"]) { write(inside, marking) }
        }
    }
}

/// What is marked inside the texts of an edition.
struct TextMarking {
    /// Whether English words are to be marked: in Chinese text they are, in English there is nothing to mark.
    let marksEnglish: Bool

    /// Whether lines run from top to bottom, so that short numbers are marked to stand upright.
    let isVertical: Bool

    init(language: String, isVertical: Bool) {
        self.isVertical = isVertical
        marksEnglish = language.lowercased().hasPrefix("zh")
    }
}
