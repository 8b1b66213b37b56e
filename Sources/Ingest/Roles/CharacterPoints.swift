/// What the characters of a short line say of its role: 出席 and 主持 are words of decks, 报 ends names of newspapers.
///
/// Each character counts once, wherever it stands; the first and the last count by their places too.
struct CharacterPoints: Sendable {
    /// The rows of a character in ``rows``.
    struct Rows {
        /// Wherever it stands.
        var anywhere: UInt16 = 0
        /// At the beginning and at the end of a line.
        var (first, last): (UInt16, UInt16) = (0, 0)
    }

    /// The row 0 is that of what says nothing; no two characters share another.
    private(set) var numbers = ScalarTable(default: Rows())
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
        case ".": numbers[line[1]].anywhere = row
        case "<": numbers[line[1]].first = row
        case ">": numbers[line[1]].last = row
        default: return
        }
        for letter in line[2...] { rows.append(Int8(clamping: Int(letter.value) - 80)) }
        for _ in LineRole.allCases.count..<RoleModel.roleWidth { rows.append(0) }
    }
}

/// Adds the points of characters, line by line.
struct CharacterReading {
    /// Characters of the longest line that is weighed so; longer ones are text, whatever their words are.
    static let longest = 42

    /// The line in which each row was last counted.
    private var counted: [Int32]
    private var line: Int32 = 0

    init(_ points: CharacterPoints) {
        counted = [Int32](repeating: 0, count: points.rows.count / RoleModel.roleWidth)
    }

    /// Adds the points of a line's characters in each role.
    ///
    /// - Parameter points: those that it was made for.
    mutating func add(pointsOf text: Scalars, by points: CharacterPoints, to sums: inout LinePoints.Sums) {
        line += 1
        let line = line
        let rows = points.rows.span
        let characters = text.span
        var counted = counted.mutableSpan
        var quarters = LinePoints.NarrowSums(repeating: 0)
        var first: UInt16 = 0
        var last = CharacterPoints.Rows()
        var ink = 0
        for index in characters.indices where !characters[index].isBlank {
            ink += 1
            guard ink <= CharacterReading.longest else { return }
            last = points.numbers[characters[index]]
            if ink == 1 { first = last.first }
            // The row of what says nothing is added too: to ask which row it is costs more.
            let row = Int(last.anywhere)
            guard counted[row] != line else { continue }
            counted[row] = line
            quarters.add(rows, row: last.anywhere)
        }
        quarters.add(rows, row: first)
        quarters.add(rows, row: last.last)
        let more = quarters.span
        for role in 0..<RoleModel.roleWidth { sums[role] = sums[role] &+ 4 &* Int32(more[role]) }
    }
}

extension LinePoints.NarrowSums {
    @inline(__always)
    fileprivate mutating func add(_ table: Span<Int8>, row number: UInt16) {
        let start = Int(number) * RoleModel.roleWidth
        let row = table.extracting(start..<start + RoleModel.roleWidth)
        for role in 0..<RoleModel.roleWidth { self[role] = self[role] &+ Int16(row[role]) }
    }
}
