import Geometry
import Styles

/// The rules between modules. A module with a box of its own needs none beside it.
struct SeparatorRules {
    let sheet: FilledSheet
    /// Upper edge of the modules.
    let top: Length

    private var style: PageStyle { sheet.style }

    /// Rules in the order of the separators.
    func elements() -> [PageElement] {
        sheet.separators.flatMap { separator -> [PageElement] in
            switch separator {
            case .horizontal(let column, let columns, let row):
                return horizontal(column: column, columns: columns, row: row)
            case .vertical(let column, let row, let rows):
                return vertical(column: column, row: row, rows: rows)
            }
        }
    }

    private func horizontal(column: Int, columns: Int, row: Int) -> [PageElement] {
        let isOpen = (column..<column + columns).map { column in
            !sheet.modules.contains { module in
                module.hasFrame && module.columns.contains(column)
                    && (module.frame.row == row + 1 || module.frame.row + module.frame.rows == row)
            }
        }
        return runs(of: isOpen).map { run in
            rule(
                x: style.columnStep * (column + run.lowerBound),
                y: style.rowPitch * row + (style.rowPitch - style.ruleWidth) / 2,
                width: style.width(ofColumns: run.count), height: style.ruleWidth)
        }
    }

    private func vertical(column: Int, row: Int, rows: Int) -> [PageElement] {
        let isOpen = (row..<row + rows).map { row in
            !sheet.modules.contains { module in
                // The row of a rule under a box belongs to the box.
                module.hasFrame && (module.frame.row - 1...module.frame.row + module.frame.rows).contains(row)
                    && (module.frame.column == column || module.columns.upperBound == column)
            }
        }
        return runs(of: isOpen).map { run in
            rule(
                x: style.columnStep * column - (style.gutter + style.ruleWidth) / 2,
                y: style.rowPitch * (row + run.lowerBound) + style.rowPitch / 4, width: style.ruleWidth,
                height: style.rowPitch * run.count - style.rowPitch / 2)
        }
    }

    private func runs(of flags: [Bool]) -> [Range<Int>] {
        var result: [Range<Int>] = []
        var start: Int?
        for (index, flag) in (flags + [false]).enumerated() {
            if flag {
                start = start ?? index
            } else if let first = start {
                result.append(first..<index)
                start = nil
            }
        }
        return result.filter { $0.count > 0 }
    }

    private func rule(x: Length, y: Length, width: Length, height: Length) -> PageElement {
        .rule(
            PlacedRule(
                area: Rectangle(x: style.typeArea.left + x, y: top + y, width: width, height: height),
                colour: style.ruleColour))
    }
}

extension ModuleLayout {
    /// Base columns that the module stands over.
    fileprivate var columns: Range<Int> { frame.column..<frame.column + frame.columns }
    /// Whether rules of its own stand around it.
    fileprivate var hasFrame: Bool { option.isBoxed || option.form == .house }
}
