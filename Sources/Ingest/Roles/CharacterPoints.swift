/// What the characters of a short line say of its role: 出席 and 主持 are words of decks, 报 ends names of newspapers.
///
/// Each character counts once, wherever it stands; the first and the last count by their places too.
struct CharacterPoints: Sendable {
    /// Numbers of the rows of characters in ``rows``, wherever they stand, and of those at the beginning and at the end of a
    /// line. The row 0 is that of what says nothing; no two characters share another.
    private(set) var anywhere = ScalarTable<UInt16>(default: 0)
    private(set) var first = ScalarTable<UInt16>(default: 0)
    private(set) var last = ScalarTable<UInt16>(default: 0)
    /// Quarters of points; columns are roles, a row has ``RoleModel/roleWidth`` numbers. In bytes all rows stay near the
    /// processor.
    private(set) var rows = [Int8](repeating: 0, count: RoleModel.roleWidth)

    /// No character says anything.
    static let none = CharacterPoints("")

    /// - Parameter table: in the form of `characterWeights`.
    init(_ table: String) {
        let rowLength = 2 + LineRole.allCases.count
        rows.reserveCapacity(table.utf8.count / rowLength * RoleModel.roleWidth)
        var line: [Unicode.Scalar] = []
        line.reserveCapacity(rowLength)
        for scalar in table.unicodeScalars {
            if scalar == "\n" {
                take(line)
                line.removeAll(keepingCapacity: true)
            } else {
                line.append(scalar)
            }
        }
        take(line)
    }

    private mutating func take(_ line: [Unicode.Scalar]) {
        guard line.count == 2 + LineRole.allCases.count else { return }
        let row = UInt16(rows.count / RoleModel.roleWidth)
        switch line[0] {
        case ".": anywhere[line[1]] = row
        case "<": first[line[1]] = row
        case ">": last[line[1]] = row
        default: return
        }
        for letter in line[2...] { rows.append(Int8(clamping: Int(letter.value) - 80)) }
        for _ in LineRole.allCases.count..<RoleModel.roleWidth { rows.append(0) }
    }
}

/// The points of the characters of a line.
extension CharacterPoints {
    /// Characters of the longest line that is weighed so; longer ones are text, whatever their words are.
    static let longest = 42

    /// Adds the points of a line's characters in each role.
    func add(pointsOf text: Scalars, to sums: inout LinePoints.Sums) {
        let rows = rows.span
        let characters = text.span
        var quarters = LinePoints.NarrowSums(repeating: 0)
        var counted = CountedRows()
        var (first, last): (Unicode.Scalar?, Unicode.Scalar) = (nil, " ")
        var ink = 0
        for index in characters.indices where !characters[index].isBlank {
            ink += 1
            guard ink <= CharacterPoints.longest else { return }
            last = characters[index]
            if first == nil { first = last }
            let row = anywhere[last]
            if row != 0, counted.insert(row) { quarters.add(rows, row: row) }
        }
        guard let first else { return }
        quarters.add(rows, row: self.first[first])
        quarters.add(rows, row: self.last[last])
        let more = quarters.span
        for role in 0..<RoleModel.roleWidth { sums[role] = sums[role] &+ 4 &* Int32(more[role]) }
    }
}

/// The rows of characters that were counted in a line.
private struct CountedRows {
    private var rows = InlineArray<42, UInt16>(repeating: 0)
    private var count = 0
    /// A bit for the last bits of each row: nearly every row is new by it already.
    private var bits = InlineArray<4, UInt64>(repeating: 0)

    /// Whether the row is there for the first time; of no more than ``CharacterPoints/longest`` it is asked.
    @inline(__always)
    mutating func insert(_ row: UInt16) -> Bool {
        let (place, bit) = (Int(row & 255) >> 6, UInt64(1) << UInt64(row & 63))
        if bits[place] & bit != 0, contains(row) { return false }
        bits[place] |= bit
        rows[count] = row
        count &+= 1
        return true
    }

    private func contains(_ row: UInt16) -> Bool {
        for index in 0..<count where rows[index] == row { return true }
        return false
    }
}

extension LinePoints.NarrowSums {
    @inline(__always)
    fileprivate mutating func add(_ table: Span<Int8>, row number: UInt16) {
        guard number != 0 else { return }
        let start = Int(number) * RoleModel.roleWidth
        let row = table.extracting(start..<start + RoleModel.roleWidth)
        for role in 0..<RoleModel.roleWidth { self[role] = self[role] &+ Int16(row[role]) }
    }
}
