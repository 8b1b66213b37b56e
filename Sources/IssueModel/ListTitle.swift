extension Article {
    /// What lists call it: the headline, or the first words of an article that has none; nil when it has no words.
    package var listTitle: String? {
        let texts =
            [headline]
            + blocks.lazy.map { block in
                switch block {
                case .figure(let figure): figure.caption ?? figure.printedCredits
                default: block.texts.first { !$0.text.isBlank }?.text
                }
            }
        guard let text = texts.lazy.compactMap({ $0 }).first(where: { !$0.isBlank }) else { return nil }
        return headline == text ? text : String(text.prefix(16))
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
