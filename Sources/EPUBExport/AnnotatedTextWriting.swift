import IssueModel
import XMLIO

extension XMLWriter {
    /// A text with its annotations in the elements that XHTML has for them.
    func annotated(_ text: TextBlock, _ languages: TextLanguages) {
        guard !text.annotations.isEmpty else { return plain(text.text, languages) }
        write(text.annotatedText, languages)
    }

    /// A text with its English words marked, when it stands in another language.
    func plain(_ text: String, _ languages: TextLanguages) {
        guard languages.marksEnglish else { return self.text(text) }
        for run in languageRuns(of: text) {
            if run.isEnglish {
                element("span", ["xml:lang": "en", "lang": "en"], text: String(run.text))
            } else {
                self.text(String(run.text))
            }
        }
    }

    private func write(_ pieces: [AnnotatedText], _ languages: TextLanguages) {
        for piece in pieces {
            switch piece {
            case .plain(let text): plain(text, languages)
            case .annotated(let annotation, let inside): write(annotation, inside, languages)
            }
        }
    }

    private func write(_ annotation: Annotation, _ inside: [AnnotatedText], _ languages: TextLanguages) {
        switch annotation.kind {
        case .ruby:
            // Readers that cannot set small type beside the text show it in brackets behind.
            element("ruby") {
                write(inside, languages)
                element("rp", text: "（")
                element("rt", text: annotation.text)
                element("rp", text: "）")
            }
        case .emphasis: element("em") { write(inside, languages) }
        case .properNoun: element("u", ["class": "proper-noun"]) { write(inside, languages) }
        case .bookTitle: element("cite", ["class": "book-title"]) { write(inside, languages) }
        }
    }
}

/// The language that texts stand in.
struct TextLanguages {
    /// Whether English words are to be marked: in Chinese text they are, in English there is nothing to mark.
    let marksEnglish: Bool

    init(language: String) {
        marksEnglish = language.lowercased().hasPrefix("zh")
    }
}
