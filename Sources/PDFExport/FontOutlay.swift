/// What it has cost so far to cut a font down for documents, and whether one with all expected characters pays.
///
/// Cutting a font down, and reading it in Cairo, is work by the glyphs that it has. Documents to come will have as many
/// cut for themselves as those before them had on average. When that comes to twice the expected characters, the font
/// gets them all: that of the text at its second document where some ten are to come, one of headlines where it is a hundred.
package struct FontOutlay: Sendable {
    /// How often the font got expected characters: first the common ones, then the further ones.
    package private(set) var purchases = 0
    /// Glyphs that were cut for single documents since then.
    private var glyphs = 0
    /// How many documents that were.
    private var cuts = 0
    /// Documents that there were before that.
    private var earlierDocuments = 0

    /// Of common and of further characters.
    private static let mostPurchases = 2
    /// One document alone says little of those to come, and its rare characters nothing of theirs.
    private static let leastCuts = 2
    /// How many times those that there were are expected to come, when nobody knows.
    private static let usualFuture = 4

    package init() {}

    /// A document needs so many glyphs cut for it.
    package mutating func spend(_ count: Int) {
        glyphs += count
        cuts += 1
    }

    /// Whether so many expected characters are worth their cost now.
    ///
    /// - Parameters:
    ///   - documents: how many there were, with or without the font, that which needs it now included.
    ///   - ahead: how many are to come, with that one; nil when nobody knows.
    package func affords(_ count: Int, after documents: Int, ahead: Int?) -> Bool {
        let seen = max(1, documents - earlierDocuments)
        return purchases < FontOutlay.mostPurchases && cuts >= FontOutlay.leastCuts
            && 2 * count * seen <= glyphs * (ahead ?? FontOutlay.usualFuture * seen)
    }

    /// The font gets expected characters at a document.
    package mutating func purchase(at document: Int) {
        purchases += 1
        glyphs = 0
        cuts = 0
        earlierDocuments = document
    }
}
