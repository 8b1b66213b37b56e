/// Cells of rows whose words nothing but single blanks part: what belongs together for a reader is one cell.
enum TableCells {
    /// 4月17日 9:00, 二月八日 星期一: the time or the weekday is of the day before it.
    static func withTimes(_ cells: [String]) -> [String] {
        var result: [String] = []
        for cell in cells {
            if let last = result.last, isDay(last), isTimeOfDay(cell) {
                result[result.count - 1] = last + " " + cell
            } else {
                result.append(cell)
            }
        }
        return result
    }

    private static func isDay(_ cell: String) -> Bool {
        cell.hasSuffix("日") && cell.contains("月") && LineForms.isDateOnly(Scalars(cell))
    }

    private static func isTimeOfDay(_ cell: String) -> Bool {
        let scalars = Scalars(cell)
        return LineForms.isWeekday(scalars)
            || scalars.contains(":") && scalars.allSatisfy { $0.isDigit || $0 == ":" }
    }

    /// 双色球 2014137 03 08 14 under 玩法 期号 中奖号码: where rows have not equally many words, numbers behind each other are one
    /// cell, if rows are more alike then; as are, where a row has several, names with the number of each.
    static func withNumbers(_ rows: [[String]]) -> [[String]] {
        let pairs = rows.map(withPairs)
        if rows.contains(where: { pairCount(in: $0) >= 3 }) { return pairs }
        let runs = rows.map(withRuns)
        return spread(of: runs) < spread(of: rows) ? runs : rows
    }

    /// How many words the longest row has more than the shortest.
    private static func spread(of rows: [[String]]) -> Int {
        (rows.map(\.count).max() ?? 0) - (rows.map(\.count).min() ?? 0)
    }

    private static func isNumber(_ cell: String) -> Bool {
        let scalars = Scalars(cell)
        return scalars.first?.isDigit == true
            && scalars.allSatisfy { $0.isDigit || ".,:：+＋-".unicodeScalars.contains($0) }
    }

    /// Three numbers or more at the end of a row, each of four digits at most, as one cell.
    private static func withRuns(_ row: [String]) -> [String] {
        let run = row.reversed().prefix { isNumber($0) && $0.utf8.count { (0x30...0x39).contains($0) } <= 4 }
            .count
        guard run >= 3, run < row.count else { return row }
        return row.dropLast(run) + [row.suffix(run).joined(separator: " ")]
    }

    /// Words with a number behind them: 開 2384 高 2406 低 2379.
    private static func pairCount(in row: [String]) -> Int {
        zip(row, row.dropFirst()).count { !isNumber($0) && isNumber($1) }
    }

    private static func withPairs(_ row: [String]) -> [String] {
        var result: [String] = []
        for cell in row {
            if let last = result.last, isNumber(cell), !last.contains(" "), !isNumber(last) {
                result[result.count - 1] = last + " " + cell
            } else {
                result.append(cell)
            }
        }
        return result
    }
}
