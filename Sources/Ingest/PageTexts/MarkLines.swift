extension PageMark {
    /// What the folio of a page says, or a line that was taken for its mark though its form alone tells of none.
    init?(among lines: [RoledLine]) {
        for line in lines where line.role == .folio || line.role == .mark {
            let scalars = line.line.scalars
            guard let mark = line.role == .mark ? PageMark(known: scalars) : PageMark(inFolio: scalars) else {
                continue
            }
            self = mark
            return
        }
        return nil
    }
}
