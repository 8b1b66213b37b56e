import Styles

/// Searches the arrangement of pieces on a sheet.
///
/// In every cut the first part holds the earlier pieces, so the search is over runs of neighbouring pieces, widths and
/// heights; a cut that puts the later part to the left is marked down. The work is bounded by those counts.
struct SheetPlanner {
    let pieces: [Piece]
    let style: PageStyle
    let rows: Int
    /// Blank cells that a module may have.
    let largestHole: Int
    /// The options of each piece by width; what a plan says of them are indices.
    let options: [[[ModuleOption]]]

    private var count: Int { pieces.count }
    private var columns: Int { style.columns }
    private var weights: LayoutPenalties { style.penalties }
    private static let plansKept = 8
    /// Points by which a height may be worse than the best height of its state.
    private static let slack = 300
    /// The same, for pages with a box of the newspaper's own: a larger box is worse only by its rows.
    private var slack: Int32 {
        let box = pieces.contains(where: \.isHouse) ? rows * columns * weights.houseRow : 0
        return Int32(SheetPlanner.slack + box)
    }

    init(pieces: [Piece], style: PageStyle, rows: Int, largestHole: Int) {
        self.largestHole = largestHole
        self.pieces = pieces
        self.style = style
        self.rows = rows
        options = pieces.map { piece in
            let finder = ModuleOptions(piece: piece, style: style)
            return [[]] + (1...style.columns).map(finder.options)
        }
    }

    /// A plan with what the table says that it costs.
    typealias Choice = (plan: SheetPlan, penalty: Int)

    /// The best plans that fill the sheet, the best first.
    func plans() -> [Choice] {
        guard count > 0, rows > 0 else { return [] }
        let table = PlanTable(count: count, columns: columns, rows: rows)
        for piece in 0..<count {
            for width in 1...columns {
                addModules(of: piece, across: width, to: table)
                // A page of one article has no other way.
                if count > 1, largestHole < .max { table.trim(piece, piece + 1, width, slack: slack) }
            }
        }
        for length in stride(from: 2, to: count, by: 1) {
            for start in 0...(count - length) {
                for width in 1...columns {
                    combine(start, start + length, width, in: table)
                    if largestHole < .max { table.trim(start, start + length, width, slack: slack) }
                }
            }
        }
        return wholePlans(table)
    }

    private func addModules(of piece: Int, across width: Int, to table: PlanTable) {
        for (index, option) in options[piece][width].enumerated() {
            let fitter = ModuleFitter(option: option, style: style)
            let fixed = option.fixed.total
            for height in stride(from: fitter.fewestRows, through: rows, by: 1) {
                guard let fit = fitter.fit(rows: height) else { continue }
                // A taller module would be more hole than text.
                if fit.whitePoints / max(1, weights.white) > largestHole { break }
                let entry = PlanTable.Entry(
                    penalty: Int32(clamping: fixed + fit.points), kind: .module, value: Int16(index))
                table.offer(entry, piece, piece + 1, width, rows: height, contacts: option.contacts.rawValue)
            }
        }
    }

    /// The best plans of the whole sheet, one for each first cut.
    private func wholePlans(_ table: PlanTable) -> [Choice] {
        guard count > 1 else {
            return table.best(0, 1, columns, rows: rows).map { best in
                let entry = table.entry(0, 1, columns, rows: rows, contacts: best.contacts)
                return [(table.plan(0, 1, columns, rows: rows, entry: entry), Int(entry.penalty))]
            } ?? []
        }
        var best: [Int: PlanTable.Entry] = [:]
        cuts(0, count, columns, rows: rows...rows, of: table) { entry, _, _ in
            let place = Int(entry.value) / (entry.kind == .stack ? 8 : 1)
            let key = (Int(entry.kind.rawValue) << 16 | Int(entry.middle)) << 16 | place
            if entry.penalty < best[key]?.penalty ?? PlanTable.Entry.unreachable { best[key] = entry }
        }
        let ordered = best.sorted { ($0.value.penalty, $0.key) < ($1.value.penalty, $1.key) }
        return ordered.prefix(SheetPlanner.plansKept).map {
            (table.plan(0, count, columns, rows: rows, entry: $0.value), Int($0.value.penalty))
        }
    }

    private func combine(_ start: Int, _ end: Int, _ width: Int, in table: PlanTable) {
        cuts(start, end, width, rows: 1...rows, of: table) { entry, height, contacts in
            table.offer(entry, start, end, width, rows: height, contacts: contacts)
        }
    }

    /// Every cut of a run into two, told with its height and contacts.
    private func cuts(
        _ start: Int, _ end: Int, _ width: Int, rows range: ClosedRange<Int>, of table: PlanTable,
        found: (PlanTable.Entry, Int, Int) -> Void
    ) {
        for middle in (start + 1)..<end {
            stacks(start, middle, end, width, rows: range, of: table, found: found)
            for left in 1..<max(1, width) {
                sides(
                    (start, middle, left), (middle, end, width - left), rows: range, of: table, found: found)
            }
        }
    }

    private func stacks(
        _ start: Int, _ middle: Int, _ end: Int, _ width: Int, rows range: ClosedRange<Int>,
        of table: PlanTable,
        found: (PlanTable.Entry, Int, Int) -> Void
    ) {
        guard let upper = table.heights(start, middle, width), let lower = table.heights(middle, end, width)
        else { return }
        // A rule through the whole page breaks it, unless one module spans the page above or under it.
        let isBroken = width == columns && columns > 1 && middle - start > 1 && end - middle > 1
        let own = Int32(weights.cut + (isBroken ? weights.brokenPage : 0))
        for second in lower {
            guard let best = table.best(middle, end, width, rows: second) else { continue }
            for first in upper where range.contains(first + second + 1) {
                for contacts in 0..<PlanTable.contacts {
                    let above = table.entry(start, middle, width, rows: first, contacts: contacts).penalty
                    guard above < PlanTable.Entry.unreachable else { continue }
                    let entry = PlanTable.Entry(
                        penalty: above + best.penalty + own, kind: .stack, middle: UInt8(middle),
                        value: Int16(first), first: UInt8(contacts), second: UInt8(best.contacts))
                    found(entry, first + second + 1, contacts)
                }
            }
        }
    }

    private typealias Run = (start: Int, end: Int, width: Int)

    private func sides(
        _ first: Run, _ second: Run, rows range: ClosedRange<Int>, of table: PlanTable,
        found: (PlanTable.Entry, Int, Int) -> Void
    ) {
        side(first, second, isMirrored: false, rows: range, of: table, found: found)
        let turned = ((second.start, second.end, first.width), (first.start, first.end, second.width))
        side(turned.0, turned.1, isMirrored: true, rows: range, of: table, found: found)
    }

    private func side(
        _ left: Run, _ right: Run, isMirrored: Bool, rows range: ClosedRange<Int>, of table: PlanTable,
        found: (PlanTable.Entry, Int, Int) -> Void
    ) {
        guard let leftRows = table.heights(left.start, left.end, left.width),
            let rightRows = table.heights(right.start, right.end, right.width)
        else { return }
        let low = max(leftRows.lowerBound, rightRows.lowerBound, range.lowerBound)
        let high = min(leftRows.upperBound, rightRows.upperBound, range.upperBound)
        guard low <= high else { return }
        let isBroken =
            left.width + right.width == columns && low == rows && left.end - left.start > 1
            && right.end - right.start > 1
        let own = weights.cut + (isMirrored ? weights.readingOrder : 0) + (isBroken ? weights.brokenPage : 0)
        for height in low...high {
            for one in 0..<PlanTable.contacts {
                let first = table.entry(left.start, left.end, left.width, rows: height, contacts: one).penalty
                guard first < PlanTable.Entry.unreachable else { continue }
                for other in 0..<PlanTable.contacts {
                    let second = table.entry(right.start, right.end, right.width, rows: height, contacts: other)
                        .penalty
                    guard second < PlanTable.Entry.unreachable else { continue }
                    let contacts = SheetPlanner.joined(
                        HeadContacts(rawValue: one), HeadContacts(rawValue: other))
                    let clash = contacts.clash ? weights.headlineClash : 0
                    let entry = PlanTable.Entry(
                        penalty: first + second + Int32(own + clash), kind: isMirrored ? .mirrored : .side,
                        middle: UInt8(isMirrored ? left.start : right.start), value: Int16(left.width),
                        first: UInt8(one), second: UInt8(other))
                    found(entry, height, contacts.outer.rawValue)
                }
            }
        }
    }

    private static func joined(
        _ left: HeadContacts, _ right: HeadContacts
    ) -> (outer: HeadContacts, clash: Bool) {
        let outer = left.intersection(.left).union(right.intersection(.right))
        return (outer, left.contains(.right) && right.contains(.left))
    }
}
