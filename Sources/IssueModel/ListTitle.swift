extension Article {
    /// What lists call it: the headline, or the first words of an article that has none; nil when it has no words.
    package var listTitle: String? {
        if let headline, !headline.isBlank { return headline }
        for block in blocks {
            let text =
                switch block {
                case .figure(let figure): figure.caption ?? figure.printedCredits
                default: block.texts.first { !$0.text.isBlank }?.text
                }
            if let text, !text.isBlank { return String(text.prefix(16)) }
        }
        return nil
    }
}

extension Page {
    /// The page's name in the newspaper; its number when none is printed.
    package var printedLabel: String { label.isBlank ? String(number) : label }
}

extension String {
    /// Whether nothing of it can be seen.
    package var isBlank: Bool { allSatisfy(\.isWhitespace) }
}
