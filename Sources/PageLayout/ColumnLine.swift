import Geometry
import Typography

/// One line of an article's body in a base column.
///
/// Every base column of a style has the same measure, so a body is broken into lines once, whatever shape its module
/// gets later.
struct ColumnLine {
    let content: SetLine?
    /// Left edge of the measure, from the left edge of the column.
    let x: Length
    /// Baseline rows that the line takes; its type stands in their middle, or in the last of them.
    let rows: Int
    let isLow: Bool
    /// A crosshead does not stand at the foot of a column.
    let keepsWithNext: Bool
    /// Position of the line's block in the article: text and pictures are drawn in block order.
    let block: Int

    init(
        _ content: SetLine?, x: Length = .zero, rows: Int = 1, isLow: Bool = false, keepsWithNext: Bool = false,
        block: Int
    ) {
        self.content = content
        self.x = x
        self.rows = rows
        self.isLow = isLow
        self.keepsWithNext = keepsWithNext
        self.block = block
    }
}

/// Where the columns of a module end when `lines` are poured into them from the left.
///
/// - Parameters:
///   - room: baseline rows of each column.
///   - avoidsWidows: whether a short last line of a paragraph takes another line along to the next column.
/// - Returns: for each column the index of the line after its last, or nil when the lines do not fit.
func columnEnds(
    of lines: ArraySlice<ColumnLine>, room: [Int], avoidsWidows: Bool = false
) -> [Int]? {
    var ends: [Int] = []
    ends.reserveCapacity(room.count)
    var index = lines.startIndex
    for rows in room {
        var left = rows
        let first = index
        while index < lines.endIndex, lines[index].rows <= left {
            left -= lines[index].rows
            index += 1
        }
        if avoidsWidows, index - first > 3, index < lines.endIndex, isWidow(index, in: lines) { index -= 1 }
        while index > first, index < lines.endIndex, lines[index - 1].keepsWithNext { index -= 1 }
        ends.append(index)
    }
    return index == lines.endIndex ? ends : nil
}

/// Whether the line at `index` is the short last line of a paragraph that began before it.
private func isWidow(_ index: Int, in lines: ArraySlice<ColumnLine>) -> Bool {
    guard index > lines.startIndex, let line = lines[index].content, let before = lines[index - 1].content
    else {
        return false
    }
    let isLast = index + 1 == lines.endIndex || lines[index + 1].block != lines[index].block
    return isLast && lines[index - 1].block == lines[index].block && line.width * 2 < before.width
}
