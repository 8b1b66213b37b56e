/// Points of each line of a page in each role by what it is itself: its features and, of a short line, its characters.
struct LinePoints {
    /// The rows of all lines, one after the other.
    let rows: [Float]

    /// - Parameter texts: the characters of each line; none when only features count.
    init(features: FeatureTable, lineCount: Int, texts: [Scalars] = [], model: RoleModel) {
        var rows: [Float] = []
        rows.reserveCapacity(lineCount * RoleModel.width)
        var characters = CharacterReading(model.characters)
        let emissions = model.emissions.span
        for line in 0..<lineCount {
            var points = RoleRow(repeating: 0)
            for feature in features[line] {
                points.add(emissions, from: Int(feature.rawValue) * RoleModel.width)
            }
            if line < texts.count { characters.add(pointsOf: texts[line], to: &points) }
            for role in 0..<32 { rows.append(points[role]) }
        }
        self.rows = rows
    }
}
