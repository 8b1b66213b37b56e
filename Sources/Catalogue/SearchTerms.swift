/// What a text can be found by: pairs of neighbouring Chinese characters, and Western words. `catalogue.js` divides
/// questions in the same way.
struct SearchTerms {
    /// Most characters of a Western word that count.
    static let longestWord = 32

    /// Calls `body` with every term of the text in order, repeats included.
    ///
    /// - Parameter includesSingle: whether each Chinese character is a term too.
    static func each(in text: String, includesSingle: Bool, _ body: (String) -> Void) {
        var previous: Unicode.Scalar?
        var word = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            let folded = scalar.foldedForSearch
            let kind = folded.searchKind
            if kind != .word, !word.isEmpty {
                body(String(word))
                word = String.UnicodeScalarView()
            }
            switch kind {
            case .character:
                if let previous { body(String(String.UnicodeScalarView([previous, folded]))) }
                if includesSingle { body(String(folded)) }
            case .word:
                if word.count < longestWord { word.append(folded) }
            case .other: break
            }
            previous = kind == .character ? folded : nil
        }
        if !word.isEmpty { body(String(word)) }
    }
}

extension Unicode.Scalar {
    /// What a character is for the search.
    enum SearchKind {
        /// Of a script that is written without blanks: its pairs are terms.
        case character
        /// A letter or digit: words are terms.
        case word
        case other
    }

    var searchKind: SearchKind {
        switch value {
        case 0x3005, 0x3007, 0x3041...0x3096, 0x30A1...0x30FA, 0x30FC, 0x3400...0x4DBF, 0x4E00...0x9FFF,
            0xAC00...0xD7A3, 0xF900...0xFAFF, 0x2_0000...0x3_FFFF:
            .character
        case 0x30...0x39, 0x61...0x7A, 0xDF...0xF6, 0xF8...0x24F, 0x370...0x52F: .word
        default: .other
        }
    }

    /// Full-width forms as the usual ones, capitals as small letters; what has no single small letter stays.
    var foldedForSearch: Unicode.Scalar {
        let narrow =
            (0xFF01...0xFF5E).contains(value) ? Unicode.Scalar(value - 0xFEE0) ?? self : self
        guard narrow.value > 0x40 else { return narrow }
        guard narrow.value >= 0x80 else {
            return narrow.value <= 0x5A ? Unicode.Scalar(narrow.value + 0x20) ?? narrow : narrow
        }
        guard narrow.value < 0x530 else { return narrow }
        let small = narrow.properties.lowercaseMapping.unicodeScalars
        return small.count == 1 ? small.first ?? narrow : narrow
    }
}
