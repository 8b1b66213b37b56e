import Styles

/// What a made-up sheet is marked down for, measured on the modules at their places.
struct SheetPenalties {
    let modules: [ModuleLayout]
    let style: PageStyle

    /// Of the sheet as a whole.
    var account: PenaltyAccount {
        var account = ownAccount
        let frames = modules.map(\.frame)
        let columns = style.columns
        let lines = frames.brokenRows(columns: columns).count + frames.brokenColumns(columns: columns).count
        account[.headlineClash] = clashes.count * style.penalties.headlineClash
        account[.readingOrder] = disorders * style.penalties.readingOrder
        account[.brokenPage] = lines * style.penalties.brokenPage
        account[.cuts] = max(0, modules.count - 1) * style.penalties.cut
        return account
    }

    /// Of the modules for themselves.
    var ownAccount: PenaltyAccount {
        var account = PenaltyAccount()
        for module in modules {
            var own = ModuleFitter(option: module.option, style: style).fit(of: module).account
            if let notch = module.frame.notch,
                let fit = NotchedFitter(option: module.option, style: style)?
                    .fit(inner: notch.columns, rows: notch.rows - 1)
            {
                own = fit.account(
                    white: module.white, headExtra: module.headExtra, columns: module.frame.columns,
                    weights: style.penalties)
                own[.unevenLegs] = module.unevenRows * style.penalties.unevenLegs
            }
            account += own
            account += module.option.fixed
            account[.grey] += greyRows(module) * style.penalties.grey
        }
        return account
    }

    private func greyRows(_ module: ModuleLayout) -> Int {
        guard module.option.demand.isGrey, !module.body.lines.contains(where: \.keepsWithNext) else { return 0 }
        return max(0, module.option.demand.text - 130)
    }

    /// Pairs of modules whose headlines stand side by side on one line (碰题).
    var clashes: [(left: ModuleLayout, right: ModuleLayout)] {
        var result: [(left: ModuleLayout, right: ModuleLayout)] = []
        for left in modules where left.option.contacts.contains(.right) {
            for right in modules where right.option.contacts.contains(.left) {
                let isNext = left.frame.column + left.frame.columns == right.frame.column
                if isNext, left.headRows.overlaps(right.headRows) { result.append((left, right)) }
            }
        }
        return result
    }

    /// How many modules stand wholly before an earlier one: higher, or level and to the left.
    private var disorders: Int {
        var count = 0
        for (index, first) in modules.enumerated() {
            for second in modules[(index + 1)...] {
                let (early, late) = first.frame.piece < second.frame.piece ? (first, second) : (second, first)
                let isLeft = late.frame.column + late.frame.columns <= early.frame.column
                let isLevel = late.frame.row < early.frame.row + early.frame.rows
                if isLeft, isLevel { count += 1 }
            }
        }
        return count
    }
}

extension ModuleLayout {
    /// Rows of the sheet in which the head stands.
    var headRows: Range<Int> {
        let rows = max(option.demand.innerHead.rows, option.head?.rows ?? 0)
        return frame.row..<(frame.row + rows)
    }
}
