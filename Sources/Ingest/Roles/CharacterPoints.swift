/// What the characters of a short line say of its role, and how they drive its units: 出席 and 主持 are words of decks, 报 ends names of newspapers.
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
    /// Quarters of points by role, then halves of drives by unit; a row has ``RoleModel/rowWidth`` numbers. In bytes all rows stay
    /// near the processor.
    private(set) var rows = [Int8](repeating: 0, count: RoleModel.rowWidth)

    /// Characters of a line of the table: place, character, a letter for each role and each unit.
    private static let rowLength = 2 + LineRole.allCases.count + LineUnits.count

    /// No character says anything.
    static let none = CharacterPoints("")

    /// - Parameter table: in the form of `characterWeights`.
    init(_ table: String) {
        let rowLength = CharacterPoints.rowLength
        rows.reserveCapacity(table.utf8.count / rowLength * RoleModel.rowWidth)
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
        guard line.count == CharacterPoints.rowLength else { return }
        let row = UInt16(rows.count / RoleModel.rowWidth)
        switch line[0] {
        case ".": numbers[line[1]].anywhere = row
        case "<": numbers[line[1]].first = row
        case ">": numbers[line[1]].last = row
        default: return
        }
        let units = 2 + LineRole.allCases.count
        for letter in line[2..<units] { rows.append(Int8(clamping: Int(letter.value) - 80)) }
        for _ in LineRole.allCases.count..<RoleModel.roleWidth { rows.append(0) }
        for letter in line[units...] { rows.append(Int8(clamping: Int(letter.value) - 80)) }
    }
}

extension CharacterPoints {
    /// Characters of the longest line that is weighed so; longer ones are text, whatever their words are. A line has two rows more.
    static let longest = 42

    /// Adds the points of a line's characters in each role.
    func add(pointsOf text: Scalars, to sums: inout LinePoints.Sums) {
        let characters = text.span
        // All rows are found before one is added: what is far from the processor is then asked for at once.
        var found = InlineArray<44, UInt16>(repeating: 0)
        var (first, last) = (Rows(), Rows())
        var (ink, count) = (0, 0)
        // A bit for the characters that were counted: most are new by it already.
        var counted: UInt64 = 0
        for index in characters.indices where !characters[index].isBlank {
            guard ink < CharacterPoints.longest else { return }
            last = numbers[characters[index]]
            if ink == 0 { first = last }
            ink += 1
            let bit: UInt64 = 1 << UInt64(characters[index].value & 63)
            if counted & bit != 0, characters.extracting(..<index).contains(characters[index]) { continue }
            counted |= bit
            found[count] = last.anywhere
            count += 1
        }
        found[count] = first.first
        found[count + 1] = last.last
        let (table, places) = (rows.span, found.span)
        var quarters = LinePoints.NarrowSums(repeating: 0)
        // The row of what says nothing is added too: to ask which row it is costs more.
        for place in 0..<count + 2 { quarters.add(table, row: places[place]) }
        let more = quarters.span
        for role in 0..<RoleModel.roleWidth { sums[role] = sums[role] &+ 4 &* Int32(more[role]) }
        for unit in RoleModel.roleWidth..<RoleModel.rowWidth {
            sums[unit] = sums[unit] &+ 2 &* Int32(more[unit])
        }
    }
}

extension LinePoints.NarrowSums {
    @inline(__always)
    fileprivate mutating func add(_ table: Span<Int8>, row number: UInt16) {
        let start = Int(number) * RoleModel.rowWidth
        let row = table.extracting(start..<start + RoleModel.rowWidth)
        for place in 0..<RoleModel.rowWidth { self[place] = self[place] &+ Int16(row[place]) }
    }
}
