import Geometry

extension SheetReport {
    /// One line for the sheet and one for each module, for comparing and for other programs:
    ///
    ///     page 第1版 columns 6 rows 57 body 9 white 0 points 345
    ///     module 1 p1-a1 lead at 0,0 size 6×20 legs 6×12 grid 16 headline 34×2 blank 0,0,0,0,0,1 老码头变身新客厅
    package func dump(label: String) -> [String] {
        let head =
            "page \(label) columns \(columns) rows \(rows) body \(bodySize) white \(whitePerMille) points \(total)"
        return [head] + modules.enumerated().map { "module \($0 + 1) \($1.dump)" }
    }

    /// What the sheet is marked down for, module by module, and why other plans lost.
    package func explanation(label: String) -> [String] {
        var lines = ["\(label)\t\(total)\t\(penalties.text)"]
        for (index, module) in modules.enumerated() {
            lines.append("  \(index + 1) \(module.title)\t\(module.penalties.total)\t\(module.penalties.text)")
        }
        for other in runnersUp {
            lines.append("  lost \(other.outline)\t\(other.total)\t\(other.losses.text)")
        }
        return lines
    }
}

extension ModuleReport {
    fileprivate var dump: String {
        var parts = [
            article, rank, "at \(column),\(row)", "size \(columns)×\(rows)", "legs \(legs)×\(characters)",
            "grid \(gridRows)",
        ]
        if let headlineSize { parts.append("headline \(headlineSize)×\(headlineLines)") }
        if notchColumns > 0 { parts.append("notch \(notchColumns)×\(notchRows)") }
        if isBoxed { parts.append("boxed") }
        parts.append("blank " + blankRows.map(String.init).joined(separator: ","))
        return (parts + [title]).joined(separator: " ")
    }
}

extension [PenaltyItem] {
    fileprivate var total: Int { reduce(0) { $0 + $1.points } }

    fileprivate var text: String { map { "\($0.name) \($0.points)" }.joined(separator: ", ") }
}
