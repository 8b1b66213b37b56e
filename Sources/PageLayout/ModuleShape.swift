import Geometry
import Styles

/// One way to make an article a rectangle: so many columns, so large pictures, and the rows that follow from them.
struct ModuleShape {
    let columns: Int
    /// Columns that each float stands across.
    let spans: [Int]
    let headRows: Int
    /// Least rows of the whole module.
    let rows: Int
    /// Rows that head and pictures can take up without looking empty.
    let elasticity: Int
    /// How far it is from what an editor wants, in tenths of a blank column line; less is better.
    let cost: Int
}

/// How large the pictures of a module are drawn.
enum PictureEmphasis: CaseIterable {
    case small, medium, large

    /// The columns a picture should stand across in a module of `columns`.
    func span(in columns: Int) -> Int {
        switch self {
        case .small: max(1, columns / 3)
        case .medium: (columns + 1) / 2
        case .large: columns
        }
    }
}

/// Finds the shapes of one piece.
struct ModuleShaper {
    let piece: Piece
    let style: PageStyle
    /// Rows of the sheet that the module has to fit.
    let sheetRows: Int
    let scale: Double

    /// All shapes of the width, shortest first; one for each way to set the pictures.
    func shapes(across columns: Int) -> [ModuleShape] {
        let head = piece.head.block(across: columns, scale: scale)
        var seen: Set<[Int]> = []
        var result: [ModuleShape] = []
        for emphasis in PictureEmphasis.allCases {
            let spans = spans(in: columns, emphasis: emphasis)
            guard seen.insert(spans).inserted else { continue }
            result.append(shape(across: columns, spans: spans, head: head))
        }
        return result.sorted { $0.rows < $1.rows }
    }

    private func spans(in columns: Int, emphasis: PictureEmphasis) -> [Int] {
        piece.floats.enumerated().map { index, float in
            guard float.isPicture else { return tableSpan(float, in: columns) }
            let wanted = max(1, emphasis.span(in: columns) - (index > 0 ? 1 : 0))
            let limit = sheetRows * 45 / 100
            return (1...wanted).last { span in
                let setting = float.setting(across: span)
                return setting.rows <= limit && setting.hasResolution
            } ?? 1
        }
    }

    /// The fewest columns in which no cell needs more lines than it needs in the widest setting.
    private func tableSpan(_ float: ArticleFloat, in columns: Int) -> Int {
        let least = float.setting(across: columns).rows
        return (1...columns).first { float.setting(across: $0).rows <= least } ?? columns
    }

    private func shape(across columns: Int, spans: [Int], head: HeadBlock) -> ModuleShape {
        let skyline = floatPlaces(of: piece.floats, spans: spans, columns: columns).skyline
        let body = leastRows(of: piece.lines[...], over: skyline)
        let spare = zip(piece.floats, spans).map { $0.setting(across: $1).spareRows(pitch: style.rowPitch) }
        let used = piece.textRows + skyline.reduce(0, +)
        return ModuleShape(
            columns: columns, spans: spans, headRows: head.rows, rows: head.rows + body,
            elasticity: head.rows / 3 + (spare.max() ?? 0),
            cost: cost(columns: columns, body: body, blank: columns * body - used, head: head)
                - pictureWorth(spans: spans))
    }

    private func cost(columns: Int, body: Int, blank: Int, head: HeadBlock) -> Int {
        var cost = blank * 6
        let lines = piece.textRows
        if lines > 6, body < 6 { cost += (6 - body) * columns * 8 }
        if lines > 30, body < 14 { cost += (14 - body) * columns * 6 }
        if body > 42 { cost += (body - 42) * 8 }
        if columns == 1, lines > 30 { cost += (lines - 30) * 8 }
        if columns * 4 > style.columns * 3, !isLead { cost += 120 }
        if isLead { cost += max(0, (style.columns * 5 + 7) / 8 - columns) * 160 }
        if piece.rank == .major, columns < 2 { cost += 160 }
        cost += Int((1 - head.ratio) * 500)
        cost += max(0, head.headlineLines - 2) * 60
        return cost
    }

    private var isLead: Bool { piece.rank == .lead || piece.rank == .innerLead }

    /// Pictures make a page; the worth stops growing at a fifth of the sheet.
    private func pictureWorth(spans: [Int]) -> Int {
        let cells = zip(piece.floats, spans).reduce(0) { sum, entry in
            entry.0.isPicture ? sum + entry.0.setting(across: entry.1).rows * entry.1 : sum
        }
        return min(cells, sheetRows * style.columns / 5) * 3
    }
}

/// A float's place in its module, in columns and rows under the head.
struct FloatPlace {
    let float: Int
    let column: Int
    let row: Int
}

/// Floats stand at the top of a module from its right side; text begins under them.
///
/// - Parameter extra: rows by which every picture is taller than its setting.
func floatPlaces(
    of floats: [ArticleFloat], spans: [Int], columns: Int, extra: Int = 0
) -> (places: [FloatPlace], skyline: [Int]) {
    var skyline = [Int](repeating: 0, count: columns)
    var places: [FloatPlace] = []
    for (index, float) in floats.enumerated() {
        let span = min(spans[index], columns)
        var best = (row: Int.max, column: 0)
        for column in stride(from: columns - span, through: 0, by: -1) {
            let row = skyline[column..<column + span].max() ?? 0
            if row < best.row { best = (row, column) }
        }
        let grown = float.isPicture ? extra : 0
        let foot = best.row + float.setting(across: span).rows + grown
        for column in best.column..<best.column + span { skyline[column] = foot }
        places.append(FloatPlace(float: index, column: best.column, row: best.row))
    }
    return (places, skyline)
}

/// The fewest rows in which the lines fit under a skyline.
func leastRows(of lines: ArraySlice<ColumnLine>, over skyline: [Int]) -> Int {
    let total = lines.reduce(skyline.reduce(0, +)) { $0 + $1.rows }
    let deepest = skyline.max() ?? 0
    var rows = max(deepest, (total + skyline.count - 1) / skyline.count)
    while columnEnds(of: lines, room: skyline.map { rows - $0 }) == nil { rows += 1 }
    return rows
}
