/// How much of a hostile file is looked at: counts, never time, so that the same file gives the same findings.
struct WorkBudget: Sendable {
    /// Operators of content streams in the whole document.
    var operations: Int
    /// Marks of a page; one of a newspaper has about 2,000.
    let marksOfPage = 200_000
    /// Bytes that the streams of the whole document are decoded to.
    var bytes = 2 << 30
    /// Largest content stream, picture or table: a broadsheet page in four inks at 300 pixels to an inch has 105 MB.
    let largestStream = 128 << 20
    /// Forms in forms, and brackets of states.
    let deepest = 28
    /// Elements of the structure tree and entries of the outline.
    let mostElements = 2_000_000

    init(_ limits: PreflightLimits) { operations = limits.operations }

    /// Takes something away; false when there is not so much left.
    static func take(_ count: Int, from amount: inout Int) -> Bool {
        guard amount >= count else { return false }
        amount -= count
        return true
    }
}
