/// A number for each state, in steps of one sixty-fourth of a unit of log-odds: ``RoleModel/width`` of them.
///
/// Numbers of sixteen bits are added and compared eight at a time on every processor.
typealias RoleRow = InlineArray<40, Int16>

extension InlineArray where Element == Int16 {
    /// Adds another row.
    @inline(__always)
    mutating func add(_ other: Self) {
        // A row that is read by places that are counted is copied for each of them; its span is not.
        add(other.span, from: 0)
    }

    /// Adds the row of a table that begins at the index.
    @inline(__always)
    mutating func add(_ table: Span<Int16>, from start: Int) {
        let row = table.extracting(start..<start + count)
        for place in 0..<count { self[place] = self[place] &+ row[place] }
    }
}

extension RoleRow {
    /// What is further behind the greatest number than this (128 units of log-odds) is as far behind as this: no sum of
    /// two such numbers and a step leaves the sixteen bits.
    static let floor: Int16 = -8_192

    /// The greatest numbers that steps lead to.
    ///
    /// - Parameters:
    ///   - left: the numbers of the roles that are left.
    ///   - table: what a step gives: a row for each role that is left, as many as there are numbers in a row.
    ///   - start: where the first of these rows begins.
    @inline(__always)
    init(_ left: RoleRow, by table: Span<Int16>, from start: Int) {
        self.init(repeating: .min)
        let left = left.span
        for place in 0..<RoleModel.width / 4 {
            // Four rows at a time, which saves three of four looks at the result.
            let first = start + place * 4 * RoleModel.width
            let rows = table.extracting(first..<first + 4 * RoleModel.width)
            let more = (left[4 * place], left[4 * place + 1], left[4 * place + 2], left[4 * place + 3])
            for role in 0..<RoleModel.width {
                let one = rows[role] &+ more.0
                let two = rows[RoleModel.width &+ role] &+ more.1
                let three = rows[2 &* RoleModel.width &+ role] &+ more.2
                let four = rows[3 &* RoleModel.width &+ role] &+ more.3
                let pair = one > two ? one : two
                let other = three > four ? three : four
                let sum = pair > other ? pair : other
                self[role] = sum > self[role] ? sum : self[role]
            }
        }
    }

    /// Counts all numbers from the greatest, which becomes nought.
    @inline(__always)
    mutating func level() {
        let greatest = greatest
        for role in 0..<RoleModel.width {
            let number = self[role] &- greatest
            self[role] = number > RoleRow.floor ? number : RoleRow.floor
        }
    }

    @inline(__always)
    private var greatest: Int16 {
        var most = self
        for role in 0..<8 { most[role] = most[role] > most[32 &+ role] ? most[role] : most[32 &+ role] }
        for role in 0..<16 { most[role] = most[role] > most[16 &+ role] ? most[role] : most[16 &+ role] }
        for role in 0..<8 { most[role] = most[role] > most[8 &+ role] ? most[role] : most[8 &+ role] }
        var greatest = most[0]
        for role in 1..<8 { greatest = most[role] > greatest ? most[role] : greatest }
        return greatest
    }

    /// The place of the greatest number, the first of equal ones.
    @inline(__always)
    var top: Int {
        let greatest = greatest
        let numbers = span
        var role = 0
        while role < RoleModel.width - 1, numbers[role] != greatest { role &+= 1 }
        return role
    }
}
