import IssueModel
import XMLIO

extension XMLWriter {
    /// A text with its annotations in the elements that XHTML has for them.
    func annotated(_ text: TextBlock) {
        write(text.annotatedText)
    }

    private func write(_ pieces: [AnnotatedText]) {
        for piece in pieces {
            switch piece {
            case .plain(let text): self.text(text)
            case .annotated(let annotation, let inside): write(annotation, inside)
            }
        }
    }

    private func write(_ annotation: Annotation, _ inside: [AnnotatedText]) {
        switch annotation.kind {
        case .ruby:
            // Readers that cannot set small type beside the text show it in brackets behind.
            element("ruby") {
                write(inside)
                element("rp", text: "（")
                element("rt", text: annotation.text)
                element("rp", text: "）")
            }
        case .emphasis: element("em") { write(inside) }
        case .properNoun: element("u", ["class": "proper-noun"]) { write(inside) }
        case .bookTitle: element("cite", ["class": "book-title"]) { write(inside) }
        }
    }
}
