/// What it has cost so far to cut a font down for documents, and whether one with all expected characters pays.
///
/// Cutting a font down, and reading it in Cairo, is work by the glyphs that it has. Once documents had as much cut for
/// themselves as comes to half of the expected characters, more such documents are likely, and the font gets them all:
/// that of the text at its second document, one of headlines, a few glyphs each time, after many or never.
package struct FontOutlay: Sendable {
    /// How often the font got expected characters: first the common ones, then the further ones.
    package private(set) var purchases = 0
    /// Glyphs that were cut for single documents since then.
    private var glyphs = 0

    /// Of common and of further characters.
    private static let mostPurchases = 2

    package init() {}

    /// A document needs so many glyphs cut for it.
    package mutating func spend(_ count: Int) { glyphs += count }

    /// Whether so many expected characters are worth their cost now.
    package func affords(_ count: Int) -> Bool { purchases < FontOutlay.mostPurchases && count <= 2 * glyphs }

    /// The font gets expected characters.
    package mutating func purchase() {
        purchases += 1
        glyphs = 0
    }
}
