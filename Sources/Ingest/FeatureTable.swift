/// The features of all lines of a page, one after the other.
struct FeatureTable {
    private var features: [LineFeature] = []
    /// Where the features of each line end.
    private var ends: [Int] = []

    init(lineCount: Int) {
        // So many features has a line of a usual page.
        features.reserveCapacity(lineCount * 28)
        ends.reserveCapacity(lineCount)
    }

    /// Features of the line.
    subscript(line: Int) -> ArraySlice<LineFeature> {
        features[(line == 0 ? 0 : ends[line - 1])..<ends[line]]
    }

    mutating func append(_ feature: LineFeature) { features.append(feature) }
    mutating func append(contentsOf more: some Sequence<LineFeature>) { features.append(contentsOf: more) }
    mutating func endLine() { ends.append(features.count) }
}
