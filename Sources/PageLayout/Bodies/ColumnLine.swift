import Geometry
import Typography

/// One line of an article's body in a base column.
///
/// Every base column of a style has the same measure, so a body is broken into lines once, whatever shape its module
/// gets later.
struct ColumnLine {
    let content: SetLine?
    /// What stands in the rows instead: a poem in vertical lines.
    var box: VerticalBox?
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
/// - Parameter room: baseline rows of each column.
/// - Returns: for each column the index of the line after its last, or nil when the lines do not fit.
func columnEnds(of lines: ArraySlice<ColumnLine>, room: [Int]) -> [Int]? {
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
        while index > first, index < lines.endIndex, lines[index - 1].keepsWithNext { index -= 1 }
        ends.append(index)
    }
    return index == lines.endIndex ? ends : nil
}
