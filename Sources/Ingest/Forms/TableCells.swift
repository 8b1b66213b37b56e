/// Cells of rows whose words nothing but single blanks part: what belongs together for a reader is one cell.
enum TableCells {
    /// 4月17日 9:00, 二月八日 星期一: the time or the weekday is of the day before it.
    static func withTimes(_ cells: [String]) -> [String] {
        var result: [String] = []
        for cell in cells {
            if let last = result.last, isDay(last), isTime(cell) || LineForms.isWeekday(Scalars(cell)) {
                result[result.count - 1] = last + " " + cell
            } else {
                result.append(cell)
            }
        }
        return result
    }

    /// Whether the row has a day and a time behind it.
    static func haveTimeOfDay(_ cells: [String]) -> Bool {
        zip(cells, cells.dropFirst()).contains { isDay($0) && isTime($1) }
    }

    private static func isDay(_ cell: String) -> Bool {
        cell.lastScalar == "日" && LineForms.isDateOnly(Scalars(cell))
    }

    /// 6:50 晨曲 7:00 晨练, 一套 6:50 晨曲 7:00 晨练: times that each stand before what is on then, of which one cell is made.
    static func withPairedTimes(_ cells: [String]) -> [String] {
        let start = cells.count % 2
        guard cells.count - start >= 4,
            cells.indices.allSatisfy({ isTime(cells[$0]) == ($0 >= start && ($0 - start) % 2 == 0) })
        else { return cells }
        return cells[..<start]
            + stride(from: start, to: cells.count, by: 2).map { cells[$0] + " " + cells[$0 + 1] }
    }

    private static func isTime(_ cell: String) -> Bool {
        // Hardly a cell has a colon, and the others need not be made.
        cell.unicodeScalars.contains { $0 == ":" || $0 == "：" } && LineForms.isTimeOfDay(Scalars(cell))
    }

    /// The cells of a row that has more of them than the row above it, brought to as many if what a single blank parted can be one.
    static func fitted(_ cells: [String], to count: Int) -> [String] {
        [joinedName(cells), joinedTimes(cells), withTimesOfDays(cells), joinedWestern(cells)]
            .first { $0.count == count } ?? cells
    }

    /// 週一 19:00, 5/9 10:00: the time of a weekday or of a day in numbers under the head 時間.
    private static func withTimesOfDays(_ cells: [String]) -> [String] {
        var result: [String] = []
        for cell in cells {
            if let last = result.last, isTime(cell), isShortDay(last) {
                result[result.count - 1] = last + " " + cell
            } else {
                result.append(cell)
            }
        }
        return result
    }

    private static func isShortDay(_ cell: String) -> Bool {
        let parts = Scalars(cell).split { $0 == "/" || $0 == "／" }
        return LineForms.isWeekday(Scalars(cell))
            || parts.count == 2 && parts.allSatisfy { (1...2).contains($0.count) && $0.allSatisfy(\.isDigit) }
    }

    /// 記憶體 16MB EDO 2,450: two words with Latin letters are one cell when no other word has any.
    private static func joinedWestern(_ cells: [String]) -> [String] {
        let places = cells.indices.filter { Scalars(cells[$0]).contains(where: \.isLatin) }
        guard places.count == 2, places[0] + 1 == places[1] else { return cells }
        return cells[..<places[0]] + [cells[places[0]] + " " + cells[places[1]]] + cells[(places[1] + 1)...]
    }

    /// 儿科 沙 敏: a name of two characters that was spaced out to the length of three.
    private static func joinedName(_ cells: [String]) -> [String] {
        let isSingle = cells.map { $0.unicodeScalars.count == 1 && $0.isAllHan }
        guard isSingle.count(where: { $0 }) == 2, let first = isSingle.firstIndex(of: true),
            first + 1 < cells.count, isSingle[first + 1], PersonNames.hasSurname(Scalars(cells[first]))
        else { return cells }
        return cells[..<first] + [cells[first] + cells[first + 1]] + cells[(first + 2)...]
    }

    /// 金城 天煞孤星 12:30 2:30 7:00: the times of one film under the head 场次.
    private static func joinedTimes(_ cells: [String]) -> [String] {
        guard let first = cells.firstIndex(where: isTime) else { return cells }
        let times = cells[first...].prefix(while: isTime)
        return cells[..<first] + [times.joined(separator: " ")] + cells[times.endIndex...]
    }

    /// 双色球 2014137 03 08 14 under 玩法 期号 中奖号码: where rows have not equally many words, numbers behind each other are one
    /// cell, if rows are more alike then; as are, where a row has several, names with the number of each.
    static func withNumbers(_ rows: [[String]]) -> [[String]] {
        if rows.contains(where: { pairCount(in: $0) >= 3 }) { return rows.map(withPairs) }
        let runs = rows.map(withRuns)
        return spread(of: runs) < spread(of: rows) ? runs : rows
    }

    /// How many words the longest row has more than the shortest.
    private static func spread(of rows: [[String]]) -> Int {
        (rows.map(\.count).max() ?? 0) - (rows.map(\.count).min() ?? 0)
    }

    private static func isNumber(_ cell: String) -> Bool {
        cell.unicodeScalars.first?.isDigit == true
            && cell.unicodeScalars.allSatisfy { $0.isDigit || ".,:：+＋-".unicodeScalars.contains($0) }
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
