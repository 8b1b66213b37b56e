import Styles

/// A sheet that an editor would not print, with its pieces placed in another order.
///
/// Planning keeps the order of the pieces; of a straight line through the page, headlines that meet or uneven legs it may
/// be that no arrangement in that order is without them.
extension SheetFiller {
    /// The best of the sheet and of those with one piece moved among the others; the first stays where it is.
    func rearranged(_ sheet: FilledSheet) -> FilledSheet {
        let pieces = sheet.modules.sorted { $0.frame.piece < $1.frame.piece }.map(\.piece)
        // To plan many pieces takes long: it is done for straight lines alone, in fewer orders.
        let isMany = pieces.count > SheetFiller.mostRearranged
        guard isMany ? sheet.penalties[.brokenPage] > 0 : sheet.isTroubled, !sheet.followsDummy else {
            return sheet
        }
        let hole = sheet.rows * style.columns / SheetFiller.largestHole
        var best = sheet
        let orders = isMany ? SheetFiller.fewOrders : SheetFiller.mostOrders
        for order in SheetFiller.orders(pieces.count).prefix(orders) where best.isTroubled {
            guard var other = self.sheet(of: pieces, placed: order, rows: sheet.rows, hole: hole) else {
                continue
            }
            other.house = sheet.house
            if other.rating < best.rating { best = other }
        }
        return best
    }

    /// The orders with one piece moved, the smallest moves first, of these the last pieces first.
    private static func orders(_ count: Int) -> [[Int]] {
        var result: [[Int]] = []
        for distance in stride(from: 1, to: count - 1, by: 1) {
            for first in stride(from: count - 1 - distance, to: 0, by: -1) {
                let last = first + distance
                var order = Array(0..<count)
                order.insert(order.remove(at: last), at: first)
                result.append(order)
                guard distance > 1 else { continue }
                order = Array(0..<count)
                order.insert(order.remove(at: first), at: last)
                result.append(order)
            }
        }
        return result
    }

    private static let mostRearranged = 14
    private static let mostOrders = 24
    private static let fewOrders = 8
}
