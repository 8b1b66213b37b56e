/// The features of all lines of a page, one after the other.
struct FeatureTable {
    private var features: [LineFeature] = []
    /// Where the features of each line end.
    private var ends: [Int] = []

    /// - Parameter perLine: features that a line usually has.
    init(lineCount: Int, perLine: Int) {
        features.reserveCapacity(lineCount * perLine)
        ends.reserveCapacity(lineCount)
    }

    /// Features of the line.
    subscript(line: Int) -> ArraySlice<LineFeature> {
        features[(line == 0 ? 0 : ends[line - 1])..<ends[line]]
    }

    /// Features of the line that is not ended yet.
    var openLine: ArraySlice<LineFeature> { features[(ends.last ?? 0)...] }

    mutating func append(_ feature: LineFeature) { features.append(feature) }
    mutating func append(contentsOf more: some Sequence<LineFeature>) { features.append(contentsOf: more) }
    mutating func endLine() { ends.append(features.count) }
}
