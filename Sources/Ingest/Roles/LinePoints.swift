/// Points of each line of a page in each role by what it is itself: its features and, of a short line, its characters.
struct LinePoints {
    /// Sums of points by role, which need not fit sixteen bits while they are added: ``RoleModel/roleWidth`` of them.
    typealias Sums = InlineArray<32, Int32>
    /// Sums that do.
    typealias NarrowSums = InlineArray<32, Int16>

    /// The numbers of each line, by state, counted from its greatest one.
    private(set) var rows: [RoleRow] = []
    /// The greatest number of each line.
    private(set) var tops: [Int32] = []

    /// - Parameter lines: the lines, for what their characters say; none when only features count.
    init(features: FeatureTable, lineCount: Int, lines: [SourceLine] = [], model: RoleModel) {
        rows.reserveCapacity(lineCount)
        tops.reserveCapacity(lineCount)
        let emissions = model.emissions.span
        let lines = lines.span
        let roleCount = LineRole.allCases.count
        var characters = CharacterReading(model.characters)
        let roleNumbers = RoleState.roleNumbers
        let roles = roleNumbers.span
        for line in 0..<lineCount {
            var sums = Sums(repeating: 0)
            if features.count(of: line) <= model.narrowCount {
                // Nearly every line: twice as many numbers are added at a time.
                var narrow = NarrowSums(repeating: 0)
                features.forEach(of: line) {
                    narrow.add(emissions, from: Int($0.rawValue) * RoleModel.roleWidth)
                }
                for role in 0..<RoleModel.roleWidth { sums[role] = Int32(narrow[role]) }
            } else {
                features.forEach(of: line) { sums.add(emissions, from: Int($0.rawValue) * RoleModel.roleWidth) }
            }
            if line < lines.count, lines[line].ink <= CharacterReading.longest {
                characters.add(pointsOf: lines[line].scalars, by: model.characters, to: &sums)
            }
            let top = sums.top(of: roleCount)
            rows.append(sums.row(from: top, roles: roles, roleCount: roleCount))
            tops.append(top)
        }
    }
}

extension LinePoints {
    /// Points of a line in a state.
    func points(of line: Int, in state: Int) -> Int { Int(tops[line]) + Int(rows[line][state]) }
}

extension LinePoints.Sums {
    /// Adds the row of a table that begins at the index.
    @inline(__always)
    fileprivate mutating func add(_ table: Span<Int16>, from start: Int) {
        let row = table.extracting(start..<start + RoleModel.roleWidth)
        for role in 0..<RoleModel.roleWidth { self[role] = self[role] &+ Int32(row[role]) }
    }

    /// The greatest number of one of so many roles.
    @inline(__always)
    fileprivate func top(of roleCount: Int) -> Int32 {
        var most = self
        for role in roleCount..<RoleModel.roleWidth { most[role] = .min }
        for role in 0..<16 { most[role] = most[role] > most[16 &+ role] ? most[role] : most[16 &+ role] }
        for role in 0..<8 { most[role] = most[role] > most[8 &+ role] ? most[role] : most[8 &+ role] }
        var top = most[0]
        for role in 1..<8 { top = most[role] > top ? most[role] : top }
        return top
    }

    /// The numbers by state, counted from another; those behind the last state are hopeless.
    ///
    /// - Parameter roles: ``RoleState/roleNumbers``.
    @inline(__always)
    fileprivate func row(from top: Int32, roles: Span<Int>, roleCount: Int) -> RoleRow {
        let floor = Int32(RoleRow.floor)
        let numbers = span
        var row = RoleRow(repeating: RoleRow.floor)
        for role in 0..<RoleModel.roleWidth {
            let number = numbers[role] &- top
            row[role] = Int16(truncatingIfNeeded: number > floor ? number : floor)
        }
        // The states of the roles come first.
        for state in roleCount..<RoleModel.width {
            row[state] = state < roles.count ? row[roles[state]] : RoleRow.floor
        }
        return row
    }
}
