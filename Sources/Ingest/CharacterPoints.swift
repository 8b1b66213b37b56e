/// What the characters of a short line say of its role: 出席 and 主持 are words of decks, 报 ends names of newspapers.
///
/// Each character counts once, wherever it stands; the first and the last count by their places too.
struct CharacterPoints: Sendable {
    /// Characters of the longest line that is weighed so; longer ones are text, whatever their words are.
    static let longest = 42

    /// Where the row of a character begins in ``rows``, by its key.
    private let starts: [UInt32: Int]
    /// Points; columns are roles, a row has ``RoleModel/width`` numbers.
    let rows: [Int32]

    /// No character says anything.
    static let none = CharacterPoints("")

    /// - Parameter table: in the form of `characterWeights`.
    init(_ table: String) {
        var starts: [UInt32: Int] = [:]
        var rows: [Int32] = []
        let rowLength = 2 + RoleModel.count
        starts.reserveCapacity(table.utf8.count / rowLength)
        rows.reserveCapacity(table.utf8.count / rowLength * RoleModel.width)
        var line: [Unicode.Scalar] = []
        line.reserveCapacity(rowLength)
        func endLine() {
            guard line.count == rowLength, let place = Place(rawValue: line[0]) else { return }
            starts[CharacterPoints.key(place, line[1])] = rows.count
            for letter in line[2...] { rows.append((Int32(letter.value) - 80) * 4) }
            for _ in RoleModel.count..<RoleModel.width { rows.append(0) }
        }
        for scalar in table.unicodeScalars {
            if scalar == "\n" {
                endLine()
                line.removeAll(keepingCapacity: true)
            } else {
                line.append(scalar)
            }
        }
        endLine()
        self.starts = starts
        self.rows = rows
    }

    /// The rows that hold for a line: where each begins in ``rows``.
    func rowStarts(of line: Scalars) -> [Int] {
        guard !starts.isEmpty else { return [] }
        var seen: [Unicode.Scalar] = []
        var last: Unicode.Scalar?
        var ink = 0
        for scalar in line where !scalar.isBlank {
            ink += 1
            if ink > CharacterPoints.longest { return [] }
            last = scalar
            if !seen.contains(scalar) { seen.append(scalar) }
        }
        guard let first = seen.first, let last else { return [] }
        var result = seen.compactMap { starts[CharacterPoints.key(.anywhere, $0)] }
        if let start = starts[CharacterPoints.key(.first, first)] { result.append(start) }
        if let start = starts[CharacterPoints.key(.last, last)] { result.append(start) }
        return result
    }

    private enum Place: Unicode.Scalar {
        case anywhere = "."
        case first = "<"
        case last = ">"
    }

    private static func key(_ place: Place, _ scalar: Unicode.Scalar) -> UInt32 {
        place.rawValue.value << 21 | scalar.value
    }
}
