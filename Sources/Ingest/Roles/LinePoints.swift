/// Points of each line of a page in each role by what it is itself, its features and, of a short line, its characters, and by
/// what its units and those of the lines around it say (``LineUnits``).
struct LinePoints {
    /// Sums by role and by unit, which need not fit sixteen bits while they are added: ``RoleModel/rowWidth`` of them.
    typealias Sums = InlineArray<64, Int32>
    /// Sums that do.
    typealias NarrowSums = InlineArray<64, Int16>
    /// Sums by role alone.
    typealias RoleSums = InlineArray<32, Int32>

    /// The numbers of each line, by state, counted from its greatest one.
    private(set) var rows: [RoleRow] = []
    /// The greatest number of each line.
    private(set) var tops: [Int32] = []

    /// - Parameter lines: the lines, for what their characters say; none when only features count.
    init(features: FeatureTable, lineCount: Int, lines: [SourceLine] = [], model: RoleModel) {
        rows.reserveCapacity(lineCount)
        tops.reserveCapacity(lineCount)
        var byRole: [RoleSums] = []
        var driven: [LineUnits.Row] = []
        byRole.reserveCapacity(lineCount)
        driven.reserveCapacity(lineCount)
        for line in 0..<lineCount {
            let sums = LinePoints.sums(of: line, features: features, lines: lines.span, model: model)
            byRole.append(sums.byRole)
            if model.units.areLearned { driven.append(sums.units) }
        }
        let roleNumbers = RoleState.roleNumbers
        for line in 0..<lineCount {
            var sums = byRole[line]
            if model.units.areLearned { sums.add(model.units.points(of: line, driven: driven.span)) }
            let top = sums.top(of: LineRole.allCases.count)
            rows.append(sums.row(from: top, roles: roleNumbers.span, roleCount: LineRole.allCases.count))
            tops.append(top)
        }
    }
}

extension LinePoints {
    /// Points of a line in a state.
    func points(of line: Int, in state: Int) -> Int { Int(tops[line]) + Int(rows[line][state]) }
}

extension LinePoints.RoleSums {
    /// Adds what units give to roles, in whole points.
    @inline(__always)
    fileprivate mutating func add(_ points: LineUnits.Row) {
        // A row that is read by places that are counted is copied for each of them; its span is not.
        let points = points.span
        for role in 0..<RoleModel.roleWidth { self[role] = self[role] &+ points[role].nearest }
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

extension Float {
    /// The nearest whole number, the even one of two; of numbers beyond two million the nearest of these.
    ///
    /// Above 1.5 · 2²³ a number has no bits behind the point, and its lowest ones are the whole number: neighbours are rounded at once, where
    /// the library is called for each.
    @inline(__always)
    fileprivate var nearest: Int32 {
        let (limit, base): (Float, Float) = (0x1p21, 0x1.8p23)
        let number = self < -limit ? -limit : self > limit ? limit : self
        return Int32(bitPattern: (number + base).bitPattern &- base.bitPattern)
    }
}
