/// The best way to fill each rectangle with each run of neighbouring pieces.
///
/// A state is a run of pieces, a width and a height; beside the penalty it tells whether headlines stand at its upper
/// corners, since two that meet at a cut are a clash. Heights without a way are not looked at again.
final class PlanTable {
    /// How a rectangle is filled.
    struct Entry {
        enum Kind: UInt8 { case none, module, stack, side, mirrored }

        static let unreachable = Int32.max
        var penalty = Entry.unreachable
        var kind = Kind.none
        /// The first piece of the second part.
        var middle: UInt8 = 0
        /// The option of a module, the rows of the upper part, or the columns of the left one.
        var value: Int16 = 0
        /// Contacts of both parts.
        var first: UInt8 = 0
        var second: UInt8 = 0
    }

    static let contacts = 4
    let count: Int
    let columns: Int
    let rows: Int
    private var entries: [Entry]
    /// Heights that can be filled, for each run and width; empty when there is none.
    private var heights: [ClosedRange<Int>?]

    init(count: Int, columns: Int, rows: Int) {
        self.count = count
        self.columns = columns
        self.rows = rows
        let states = count * (count + 1) * (columns + 1)
        entries = Array(repeating: Entry(), count: states * (rows + 1) * PlanTable.contacts)
        heights = Array(repeating: nil, count: states)
    }

    private func state(_ start: Int, _ end: Int, _ width: Int) -> Int {
        (start * (count + 1) + end) * (columns + 1) + width
    }

    func heights(_ start: Int, _ end: Int, _ width: Int) -> ClosedRange<Int>? {
        heights[state(start, end, width)]
    }

    func entry(_ start: Int, _ end: Int, _ width: Int, rows height: Int, contacts: Int) -> Entry {
        entries[(state(start, end, width) * (rows + 1) + height) * PlanTable.contacts + contacts]
    }

    func offer(_ entry: Entry, _ start: Int, _ end: Int, _ width: Int, rows height: Int, contacts: Int) {
        let state = state(start, end, width)
        let index = (state * (rows + 1) + height) * PlanTable.contacts + contacts
        guard entry.penalty < entries[index].penalty else { return }
        entries[index] = entry
        heights[state] =
            heights[state].map {
                min($0.lowerBound, height)...max($0.upperBound, height)
            } ?? height...height
    }

    /// Forgets the heights of a state that are worse than its best one by more than `slack`: no sheet would use them, and every cut looks
    /// at what is left.
    func trim(_ start: Int, _ end: Int, _ width: Int, slack: Int32) {
        let state = state(start, end, width)
        guard let range = heights[state] else { return }
        let best = range.compactMap { self.best(start, end, width, rows: $0)?.penalty }.min() ?? 0
        let bearable = best + slack
        let kept = range.filter {
            self.best(start, end, width, rows: $0)?.penalty ?? Entry.unreachable <= bearable
        }
        heights[state] = kept.first.flatMap { first in kept.last.map { first...$0 } }
    }

    /// The contacts with the least penalty; nil when the rectangle cannot be filled.
    func best(_ start: Int, _ end: Int, _ width: Int, rows height: Int) -> (contacts: Int, penalty: Int32)? {
        var best: (contacts: Int, penalty: Int32)?
        for contacts in 0..<PlanTable.contacts {
            let penalty = entry(start, end, width, rows: height, contacts: contacts).penalty
            if penalty < best?.penalty ?? Entry.unreachable { best = (contacts, penalty) }
        }
        return best
    }

    /// The plan of an entry.
    func plan(_ start: Int, _ end: Int, _ width: Int, rows height: Int, entry: Entry) -> SheetPlan {
        let middle = Int(entry.middle)
        let value = Int(entry.value)
        func part(_ start: Int, _ end: Int, _ width: Int, _ height: Int, _ contacts: UInt8) -> SheetPlan {
            let entry = self.entry(start, end, width, rows: height, contacts: Int(contacts))
            return plan(start, end, width, rows: height, entry: entry)
        }
        let parts: SheetPlan.Parts
        switch entry.kind {
        case .none, .module: parts = .module(piece: start, option: value)
        case .stack:
            parts = .stack(
                part(start, middle, width, value, entry.first),
                part(middle, end, width, height - value - 1, entry.second))
        case .side:
            parts = .side(
                part(start, middle, value, height, entry.first),
                part(middle, end, width - value, height, entry.second))
        case .mirrored:
            parts = .side(
                part(middle, end, value, height, entry.first),
                part(start, middle, width - value, height, entry.second))
        }
        return SheetPlan(columns: width, rows: height, parts: parts)
    }
}
