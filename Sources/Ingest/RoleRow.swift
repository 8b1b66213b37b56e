/// A number for each role: ``RoleModel/width`` of them.
typealias RoleRow = InlineArray<32, Float>

extension RoleRow {
    /// The sum of two rows of tables.
    @inline(__always)
    init(_ one: Span<Float>, from first: Int, plus other: Span<Float>, from second: Int) {
        self.init(repeating: 0)
        let (one, other) = (one.extracting(first..<first + 32), other.extracting(second..<second + 32))
        for role in 0..<32 { self[role] = one[role] + other[role] }
    }

    /// Adds the row of a table that begins at the index.
    @inline(__always)
    mutating func add(_ table: Span<Float>, from start: Int) {
        let row = table.extracting(start..<start + 32)
        for role in 0..<32 { self[role] += row[role] }
    }

    /// Makes each number the greatest that a table gives it: of each row of the table, of which there are as many as
    /// numbers in a row, with the number of `left` added that has the row's place.
    @inline(__always)
    mutating func take(_ table: Span<Float>, from start: Int, plus left: RoleRow) {
        var most = RoleRow(repeating: -.infinity)
        for place in 0..<8 {
            // Four rows at a time, which saves three of four looks at the result.
            let first = start + place * 128
            let rows = table.extracting(first..<first + 128)
            let more = (left[4 * place], left[4 * place + 1], left[4 * place + 2], left[4 * place + 3])
            for role in 0..<32 {
                let one = rows[role] + more.0
                let two = rows[32 &+ role] + more.1
                let three = rows[64 &+ role] + more.2
                let four = rows[96 &+ role] + more.3
                // Written out, since this form of a maximum is a single step.
                let pair = one > two ? one : two
                let other = three > four ? three : four
                let sum = pair > other ? pair : other
                most[role] = sum > most[role] ? sum : most[role]
            }
        }
        self = most
    }

    /// The place of the greatest number, the first of equal ones. The numbers are whole ones below 2¹⁹.
    @inline(__always)
    var top: Int {
        // With its place behind it each number is another; of halves laid over each other the greatest is left.
        var most = self
        for role in 0..<32 { most[role] = most[role] * 32 - Float(role) }
        for role in 0..<16 { most[role] = most[role] > most[16 &+ role] ? most[role] : most[16 &+ role] }
        for role in 0..<8 { most[role] = most[role] > most[8 &+ role] ? most[role] : most[8 &+ role] }
        for role in 0..<4 { most[role] = most[role] > most[4 &+ role] ? most[role] : most[4 &+ role] }
        return -Int(Swift.max(most[0], most[1], most[2], most[3])) & 31
    }
}
