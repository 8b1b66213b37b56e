import IssueModel

extension PageAssembly {
    /// Reads an opening anew that a line end had cut: 〔远讯社岚港八日电⏎〕…, 远讯社岚港八日电⏎…, 本报讯（记者 甲 通讯员⏎乙）…. It is whole when
    /// the rest of its paragraph has come.
    mutating func readCutOpening() {
        // The article is asked in its place, for a copy of it is of all that it has.
        guard let last = articles.indices.last, articles[last].blocks.count == 1,
            articles[last].bylines.isEmpty,
            case .paragraph(var paragraph) = articles[last].blocks[0], paragraph.text.utf8.count < 400
        else { return }
        let text = Scalars(paragraph.text)
        let isBracketed = text.first.map { OpeningForm.closing(of: $0) != nil } ?? false
        guard isBracketed || previous == .opening else { return }
        let (dateline, bylines, rest): (String, [Byline], String)
        if articles[last].dateline == nil {
            guard let opening = Opening(text, isKnown: previous == .opening) else { return }
            (dateline, bylines, rest) = (opening.dateline, opening.bylines, opening.rest)
        } else {
            guard let names = Opening.names(after: text) else { return }
            (dateline, bylines) = ("", names.names.map { $0.byline(at: .dateline) })
            rest = text[names.end...].trimmed.string
        }
        let before = bylineInk
        paragraph.text = rest
        update {
            if !dateline.isEmpty { $0.dateline = dateline }
            $0.bylines += bylines
            $0.blocks[0] = .paragraph(paragraph)
        }
        tally.furniture += text.inkCount - rest.inkCount - dateline.inkCount - (bylineInk - before)
    }
}
