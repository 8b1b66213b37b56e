/// Points of each line of a page in each role by what it is itself: its features and, of a short line, its characters.
struct LinePoints {
    /// Sums of points, which need not fit a ``RoleRow`` while they are added.
    typealias Sums = InlineArray<40, Int32>

    /// The numbers of each line, counted from its greatest one.
    private(set) var rows: [RoleRow] = []
    /// The greatest number of each line.
    private(set) var tops: [Int32] = []

    /// - Parameter lines: the lines, for what their characters say; none when only features count.
    init(features: FeatureTable, lineCount: Int, lines: [SourceLine] = [], model: RoleModel) {
        rows.reserveCapacity(lineCount)
        tops.reserveCapacity(lineCount)
        var characters = CharacterReading(model.characters)
        let emissions = model.emissions.span
        let lines = lines.span
        for line in 0..<lineCount {
            var sums = Sums(repeating: 0)
            if features.count(of: line) <= model.narrowCount {
                // Nearly every line: twice as many numbers are added at a time.
                var narrow = RoleRow(repeating: 0)
                features.forEach(of: line) {
                    narrow.add(emissions, from: Int($0.rawValue) * RoleModel.width)
                }
                for role in 0..<RoleModel.width { sums[role] = Int32(narrow[role]) }
            } else {
                features.forEach(of: line) { sums.add(emissions, from: Int($0.rawValue) * RoleModel.width) }
            }
            if line < lines.count, lines[line].ink <= CharacterReading.longest {
                characters.add(pointsOf: lines[line].scalars, by: model.characters, to: &sums)
            }
            let top = sums.top
            rows.append(sums.row(from: top))
            tops.append(top)
        }
    }
}

extension LinePoints {
    /// Points of a line in a role.
    func points(of line: Int, in role: Int) -> Int { Int(tops[line]) + Int(rows[line][role]) }
}

extension LinePoints.Sums {
    /// Adds the row of a table that begins at the index.
    @inline(__always)
    mutating func add(_ table: Span<Int16>, from start: Int) {
        let row = table.extracting(start..<start + RoleModel.width)
        for role in 0..<RoleModel.width { self[role] = self[role] &+ Int32(row[role]) }
    }

    /// The greatest number of a role.
    @inline(__always)
    fileprivate var top: Int32 {
        var most = self
        for role in RoleModel.count..<RoleModel.width { most[role] = .min }
        for role in 0..<8 { most[role] = most[role] > most[32 &+ role] ? most[role] : most[32 &+ role] }
        for role in 0..<16 { most[role] = most[role] > most[16 &+ role] ? most[role] : most[16 &+ role] }
        for role in 0..<8 { most[role] = most[role] > most[8 &+ role] ? most[role] : most[8 &+ role] }
        var top = most[0]
        for role in 1..<8 { top = most[role] > top ? most[role] : top }
        return top
    }

    /// The numbers counted from another; those behind the last role are hopeless.
    @inline(__always)
    fileprivate func row(from top: Int32) -> RoleRow {
        let floor = Int32(RoleRow.floor)
        let numbers = span
        var row = RoleRow(repeating: RoleRow.floor)
        for role in 0..<RoleModel.width {
            let number = numbers[role] &- top
            row[role] = Int16(truncatingIfNeeded: number > floor ? number : floor)
        }
        for role in RoleModel.count..<RoleModel.width { row[role] = RoleRow.floor }
        return row
    }
}
