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

    /// How many features the line has.
    func count(of line: Int) -> Int { ends[line] - (line == 0 ? 0 : ends[line - 1]) }

    /// Calls `body` with each feature of the line.
    @inline(__always)
    func forEach(of line: Int, _ body: (LineFeature) -> Void) {
        for index in (line == 0 ? 0 : ends[line - 1])..<ends[line] { body(features[index]) }
    }

    /// Features of the line that is not ended yet.
    var openLine: ArraySlice<LineFeature> { features[(ends.last ?? 0)...] }

    mutating func append(_ feature: LineFeature) { features.append(feature) }
    mutating func append(contentsOf more: some Sequence<LineFeature>) { features.append(contentsOf: more) }
    mutating func endLine() { ends.append(features.count) }
}
