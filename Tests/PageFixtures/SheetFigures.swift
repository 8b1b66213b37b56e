import Geometry
package import PageLayout
package import Styles

/// What a reader of one made-up sheet could mind, measured on its report and on what is printed.
package struct SheetFigures {
    /// Thousandths of the rows under the furniture: blank at the feet of legs, the part of it that an ornament stands
    /// in, and the newspaper's own boxes.
    package let blankPerMille: Int
    package let ornamentPerMille: Int
    package let housePerMille: Int
    /// Whether the sheet has no box of the newspaper's own.
    package var isFull: Bool { housePerMille == 0 }
    package let hasClash: Bool
    package let isBroken: Bool
    /// Modules, and those of them whose lines have the pitch of the page.
    package let modules: Int
    package let modulesOnPageGrid: Int
    /// Everything that must not be, with the place where it is.
    package let faults: [String]

    package init?(_ page: LaidOutPage, style: PageStyle) {
        guard let report = page.report else { return nil }
        let area = max(1, report.columns * report.rows)
        func perMille(_ cells: (ModuleReport) -> Double) -> Int {
            Int((report.modules.reduce(0.0) { $0 + cells($1) } * 1_000 / Double(area)).rounded())
        }
        blankPerMille = perMille { $0.blankCells(rowPitch: report.rowPitch) }
        ornamentPerMille = perMille { $0.hasOrnament ? $0.blankCells(rowPitch: report.rowPitch) : 0 }
        housePerMille = perMille { $0.isHouse ? Double($0.columns * $0.rows) : 0 }
        hasClash = !report.clashes.isEmpty
        isBroken = report.isBroken
        modules = report.modules.count
        modulesOnPageGrid = report.modules.count { $0.linePitch == report.rowPitch }
        let printed = PrintedSheet(page, style: style)
        faults =
            (SheetFigures.overlaps(report) + SheetFigures.unevenLegs(report) + SheetFigures.wrongRanks(report)
            + printed.outside + printed.overlaps + printed.linesOffGrid(report))
            .map { "\(page.label): \($0)" }
    }

    /// Cells that two modules share, or that no sheet has.
    private static func overlaps(_ report: SheetReport) -> [String] {
        var taken: Set<[Int]> = []
        var faults: [String] = []
        for module in report.modules {
            if module.column + module.columns > report.columns || module.row + module.rows > report.rows {
                faults.append("\(module.article) stands outside the columns and rows")
            }
            for column in module.column..<module.column + module.columns {
                let isNotched = column >= module.column + module.columns - module.notchColumns
                let end = module.row + module.rows - (isNotched ? module.notchRows : 0)
                for row in module.row..<end where !taken.insert([column, row]).inserted {
                    faults.append("\(module.article) stands on another module at \(column),\(row)")
                }
            }
        }
        return faults
    }

    private static func unevenLegs(_ report: SheetReport) -> [String] {
        report.modules.filter { ($0.blankRows.max() ?? 0) - ($0.blankRows.min() ?? 0) > 1 }
            .map { "\($0.article): legs end at \($0.blankRows) rows over the foot" }
    }

    private static func wrongRanks(_ report: SheetReport) -> [String] {
        let order = ["lead", "innerLead", "major", "ordinary", "minor"]
        let sizes = report.modules.compactMap { module in
            module.headlineSize.map { (rank: order.firstIndex(of: module.rank) ?? 0, size: $0) }
        }
        return sizes.flatMap { one in
            sizes.filter { $0.rank < one.rank && $0.size < one.size }.map { other in
                "a headline of rank \(order[one.rank]) is larger than one of rank \(order[other.rank])"
            }
        }
    }
}

extension ModuleReport {
    /// Blank at the feet of its legs in rows of a base column of the page.
    fileprivate func blankCells(rowPitch: Length) -> Double {
        guard !isHouse, legs > 0, rowPitch > .zero else { return 0 }
        let rows = Double(blankRows.reduce(0, +)) * Double(linePitch.units) / Double(rowPitch.units)
        return rows * Double(columns) / Double(legs)
    }
}
