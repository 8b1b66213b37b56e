/// Points of each line of a page in each role by what it is itself: its features and, of a short line, its characters.
struct LinePoints {
    /// A row of ``RoleModel/width`` numbers.
    typealias Row = InlineArray<32, Float>

    /// The rows of all lines, one after the other.
    let rows: [Float]

    /// - Parameter texts: the characters of each line; none when only features count.
    init(features: FeatureTable, lineCount: Int, texts: [Scalars] = [], model: RoleModel) {
        var rows: [Float] = []
        rows.reserveCapacity(lineCount * RoleModel.width)
        var characters = CharacterReading(model.characters)
        let emissions = model.emissions.span
        for line in 0..<lineCount {
            var points = Row(repeating: 0)
            for feature in features[line] {
                points.add(emissions, from: Int(feature.rawValue) * RoleModel.width)
            }
            if line < texts.count { characters.add(pointsOf: texts[line], to: &points) }
            for role in 0..<32 { rows.append(points[role]) }
        }
        self.rows = rows
    }
}

extension LinePoints.Row {
    /// Adds the row of a table that begins at the index.
    @inline(__always)
    mutating func add(_ table: Span<Float>, from start: Int) {
        let row = table.extracting(start..<start + 32)
        for role in 0..<32 { self[role] += row[role] }
    }
}
