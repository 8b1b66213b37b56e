/// A number for each role: ``RoleModel/width`` of them.
typealias RoleRow = InlineArray<32, Float>

extension RoleRow {
    /// The sum of two rows of tables.
    @inline(__always)
    init(_ one: Span<Float>, from first: Int, plus other: Span<Float>, from second: Int) {
        self.init(repeating: 0)
        add(one, from: first)
        add(other, from: second)
    }

    /// Adds the row of a table that begins at the index.
    @inline(__always)
    mutating func add(_ table: Span<Float>, from start: Int) {
        let row = table.extracting(start..<start + 32)
        for role in 0..<32 { self[role] += row[role] }
    }

    /// Raises each number to that of a row of a table, to which `more` is added, where that one is greater.
    @inline(__always)
    mutating func raise(to table: Span<Float>, from start: Int, plus more: Float) {
        let row = table.extracting(start..<start + 32)
        for role in 0..<32 {
            // Written out, since this form of a maximum is a single step.
            let sum = row[role] + more
            self[role] = sum > self[role] ? sum : self[role]
        }
    }

    /// The place of the greatest number, the first of equal ones.
    @inline(__always)
    var top: Int {
        var most = InlineArray<8, Float>(repeating: -.infinity)
        for start in 0..<4 {
            for lane in 0..<8 {
                let number = self[start * 8 + lane]
                most[lane] = number > most[lane] ? number : most[lane]
            }
        }
        var greatest = most[0]
        for lane in 1..<8 { greatest = Swift.max(greatest, most[lane]) }
        for role in 0..<32 where self[role] == greatest { return role }
        return 0
    }
}
