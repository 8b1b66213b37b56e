/// What stands at the edges of a rectangle of a sheet, as far as its neighbours mind it: a set of bits, two for each pair
/// of opposite edges, the first of the left or upper one. The fewer there are the better.
///
/// A rectangle that is narrower than the sheet says at which upper corners it has a headline. One as wide as the sheet
/// has no neighbours that it could clash with; it says instead whether several modules stand at its upper and its lower
/// edge. One as high as the sheet says the same of its left and right edge, too.
enum RunEdges {
    /// Sets of the first pair, and of both for rectangles as high as the sheet.
    static let usual = 4
    static let ofWholeHeight = 16

    static let firstLeading = 1
    static let firstTrailing = 2
    static let secondLeading = 4
    static let secondTrailing = 8

    static let firstBoth = firstLeading | firstTrailing
    static let secondBoth = secondLeading | secondTrailing

    /// Those of two neighbours together.
    static func joined(_ leading: Int, _ trailing: Int) -> Int {
        leading & (firstLeading | secondLeading) | trailing & (firstTrailing | secondTrailing)
    }

    /// What meets at the cut between two neighbours, in the places of the leading edges.
    static func meeting(_ leading: Int, _ trailing: Int) -> Int {
        leading >> 1 & trailing & (firstLeading | secondLeading)
    }
}
