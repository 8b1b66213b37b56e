/// What the characters of a short line say of its role: 出席 and 主持 are words of decks, 报 ends names of newspapers.
///
/// Each character counts once, wherever it stands; the first and the last count by their places too.
struct CharacterPoints: Sendable {
    /// Numbers of a character's rows in ``rows``; the row 0 is that of characters that say nothing.
    struct Places {
        var anywhere: UInt16 = 0
        var first: UInt16 = 0
        var last: UInt16 = 0
    }

    private(set) var places = ScalarTable(default: Places())
    /// Points; columns are roles, a row has ``RoleModel/width`` numbers.
    private(set) var rows = [Int32](repeating: 0, count: RoleModel.width)

    /// No character says anything.
    static let none = CharacterPoints("")

    var rowCount: Int { rows.count / RoleModel.width }

    /// - Parameter table: in the form of `characterWeights`.
    init(_ table: String) {
        let rowLength = 2 + RoleModel.count
        rows.reserveCapacity(table.utf8.count / rowLength * RoleModel.width)
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
        guard line.count == 2 + RoleModel.count else { return }
        let row = UInt16(rowCount)
        switch line[0] {
        case ".": places[line[1]].anywhere = row
        case "<": places[line[1]].first = row
        case ">": places[line[1]].last = row
        default: return
        }
        for letter in line[2...] { rows.append((Int32(letter.value) - 80) * 4) }
        for _ in RoleModel.count..<RoleModel.width { rows.append(0) }
    }
}

/// Adds the points of characters, line by line.
struct CharacterReading {
    /// Characters of the longest line that is weighed so; longer ones are text, whatever their words are.
    private static let longest = 42

    private let points: CharacterPoints
    /// The line in which each row was last counted.
    private var counted: [Int]
    private var line = 0

    init(_ points: CharacterPoints) {
        self.points = points
        counted = [Int](repeating: 0, count: points.rowCount)
    }

    /// Adds the points of a line's characters in each role.
    mutating func add(pointsOf text: Scalars, to sum: inout LinePoints.Sums) {
        var ink = 0
        var (first, last) = (CharacterPoints.Places(), CharacterPoints.Places())
        var found = InlineArray<42, UInt16>(repeating: 0)
        for scalar in text where !scalar.isBlank {
            guard ink < CharacterReading.longest else { return }
            last = points.places[scalar]
            if ink == 0 { first = last }
            found[ink] = last.anywhere
            ink += 1
        }
        line += 1
        let table = points.rows
        let rows = table.span
        for index in 0..<ink {
            let row = Int(found[index])
            guard row != 0, counted[row] != line else { continue }
            counted[row] = line
            sum.add(rows, from: row * RoleModel.width)
        }
        if first.first != 0 { sum.add(rows, from: Int(first.first) * RoleModel.width) }
        if last.last != 0 { sum.add(rows, from: Int(last.last) * RoleModel.width) }
    }
}
