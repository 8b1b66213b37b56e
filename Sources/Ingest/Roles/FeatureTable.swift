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

    /// Whether the line that is not ended yet has one of two features.
    func hasInOpenLine(_ feature: LineFeature, or other: LineFeature) -> Bool {
        for index in (ends.last ?? 0)..<features.count
        where features[index] == feature || features[index] == other {
            return true
        }
        return false
    }

    mutating func append(_ feature: LineFeature) { features.append(feature) }

    /// Adds what a line of another table has.
    mutating func append(_ line: Int, of other: FeatureTable) {
        other.forEach(of: line) { features.append($0) }
    }
    mutating func endLine() { ends.append(features.count) }
}
