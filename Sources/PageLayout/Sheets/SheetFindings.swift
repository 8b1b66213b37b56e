import Diagnostics

extension SheetReport {
    /// What an editor would mind and the planner could not avoid.
    func findings(label: String) -> [Diagnostic] {
        var result = clashes.map { clash in
            Diagnostic(.Layout.clash, label, modules[clash.left].title, modules[clash.right].title)
        }
        if isBroken { result.append(Diagnostic(.Layout.brokenPage, label)) }
        let unused = unusedPerMille / 10
        if unused >= SheetReport.muchUnused {
            result.append(Diagnostic(.Layout.tooLittle, label, String(unused)))
        }
        return result
    }

    /// Per cent of a page from which it is told that it has too little text.
    private static let muchUnused = 15
}
