import Geometry
import IssueModel
import Styles

/// Finds the options of one piece.
struct ModuleOptions {
    let piece: Piece
    let style: PageStyle

    /// Every way to set the piece over `columns` base columns.
    func options(across columns: Int) -> [ModuleOption] {
        if piece.isHouse { return [house(columns)] }
        if let fixed = piece.article.makeUp.columns, min(max(1, fixed), style.columns) != columns { return [] }
        var result: [ModuleOption] = []
        for isBoxed in boxing(columns) {
            let inset = isBoxed ? style.bodySize : .zero
            let sets =
                piece.body.isFree
                ? style.legSets(columns: columns, inset: inset, text: piece.body.natural)
                : [LegSet(columns: columns, style: style)]
            for legs in sets {
                for spans in spans(in: legs) {
                    result += options(columns, legs: legs, spans: spans, isBoxed: isBoxed)
                }
            }
        }
        return result + (piece.mayHaveUprightHead && columns > 1 ? uprightOptions(columns) : [])
    }

    /// The head in vertical lines in the first base column, the text in the others.
    private func uprightOptions(_ columns: Int) -> [ModuleOption] {
        let sets = style.legSets(columns: columns - 1, inset: .zero, text: piece.body.natural)
        return UprightHead(composer: piece.head, style: style).choices.flatMap { choice in
            sets.flatMap { legs in
                spans(in: legs).map { spans in
                    option(
                        columns, legs: legs, spans: spans,
                        floats: zip(piece.floats, spans).map { demand(of: $0, span: $1, legs: legs) },
                        isBoxed: false, head: choice.plan, form: .beside, besideRows: choice.rows)
                }
            }
        }
    }

    private func house(_ columns: Int) -> ModuleOption {
        let demand = ModuleDemand(
            legs: 1, text: 0, outerRows: 0, innerHead: (0, 0), floats: [], ideal: 0, isGrey: false)
        var account = PenaltyAccount()
        account[.box] = style.penalties.houseBox
        return ModuleOption(
            columns: columns, legs: LegSet(columns: columns, style: style), form: .house, head: nil,
            isBoxed: false, spans: [], demand: demand, fixed: account)
    }

    private func boxing(_ columns: Int) -> [Bool] {
        guard piece.body.isFree, piece.rank >= .ordinary, columns * 2 <= max(2, style.columns),
            piece.article.kind != .picture
        else { return [false] }
        return [false, true]
    }

    private func options(_ columns: Int, legs: LegSet, spans: [Int], isBoxed: Bool) -> [ModuleOption] {
        let width = legs.width(of: legs.count)
        let heads = heads(width: width, columns: columns)
        // Too narrow for the headline at any size of its rank.
        if heads.isEmpty, !piece.head.text.isEmpty { return [] }
        let floats = zip(piece.floats, spans).map { demand(of: $0, span: $1, legs: legs) }
        func option(_ head: HeadPlan?, _ form: HeadForm) -> ModuleOption {
            self.option(
                columns, legs: legs, spans: spans, floats: floats, isBoxed: isBoxed, head: head, form: form)
        }
        guard !heads.isEmpty else { return [option(nil, .none)] }
        var result = heads.map { option($0, .over) }
        if spans.first == legs.count, piece.floats.first?.isPicture == true {
            result += heads.map { option($0, .underPicture) }
        }
        let first = legs.count - 1
        if first > 1, !isBoxed, piece.textRows > 24, spans.allSatisfy({ $0 == 1 }) {
            result += self.heads(width: legs.width(of: first), columns: columns).map {
                option($0, .overFirst(legs: first))
            }
        }
        return result
    }

    /// The heads that the measure allows. A headline smaller than its rank has it would stand under those of the rank
    /// below: only across the whole page, or where an editor has fixed the width, there is no other way.
    private func heads(width: Length, columns: Int) -> [HeadPlan] {
        let all = piece.head.plans(width: width)
        guard columns < style.columns, piece.article.makeUp.columns == nil else { return all }
        let least = Int(style.copyFitting.smallestHeadline * 100) - 1
        return all.filter { $0.sizePercent >= least }
    }

    private func option(
        _ columns: Int, legs: LegSet, spans: [Int], floats: [FloatDemand], isBoxed: Bool, head: HeadPlan?,
        form: HeadForm, besideRows: Int = 0
    ) -> ModuleOption {
        var inner = (rows: 0, legs: 0)
        var outer = isBoxed ? 2 : 0
        if let head {
            if case .overFirst(let legs) = form {
                inner = (
                    head.height.coveringCount(of: style.rowPitch.scaled(by: style.copyFitting.tightestPitch)),
                    legs
                )
            } else if form != .beside {
                outer += head.rows
            }
        }
        let text = piece.body.rows(width: legs.width)
        let pictures = floats.contains { $0.natural > 0 }
        let demand = ModuleDemand(
            legs: legs.count, text: text, outerRows: outer, innerHead: inner, floats: floats,
            ideal: !pictures
                ? 0
                : piece.article.kind == .picture
                    ? pageCells / 6 * legs.count / columns : max(text / 2, 16 * floats.count),
            isGrey: floats.isEmpty && !isBoxed, besideRows: besideRows)
        return ModuleOption(
            columns: columns, legs: legs, form: form, head: head, isBoxed: isBoxed, spans: spans,
            demand: demand,
            fixed: fixedPenalties(
                columns, legs: legs, head: head, form: form, isBoxed: isBoxed, spans: spans, text: text))
    }

    private var pageCells: Int { style.rows * style.columns }

    private func fixedPenalties(
        _ columns: Int, legs: LegSet, head: HeadPlan?, form: HeadForm, isBoxed: Bool, spans: [Int], text: Int
    ) -> PenaltyAccount {
        let weights = style.penalties
        var account = PenaltyAccount()
        account[.headline] = head?.weight(style) ?? 0
        // The eye finds its way back over lines twice as long while there are only two of them.
        let isShort = legs.count == 1 && piece.body.natural <= legs.width * 2
        let most = max(22, style.columnCharacters) * (isShort ? 2 : 1)
        let over = piece.body.natural > legs.width ? max(0, legs.characters - most) : 0
        let under = isShort ? 0 : max(0, 10 - legs.characters)
        account[.measure] = (over + under) * weights.measure
        account[.brokenCells] = brokenCells(spans, legs: legs) * weights.brokenCells
        account[.white] = blankBesideVerses(legs, text: text)
        account[.box] = isBoxed && piece.article.kind != .notice ? weights.box : 0
        let legRows = text / legs.count
        account[.shortLegs] =
            missingRows(legs, across: columns, text: text, hasHead: head != nil) * weights.shortLeg
        account[.longLegs] = max(0, legRows - 45) * weights.longLeg
        account[.unusualHead] = points(of: form)
        if piece.rank.isLead {
            account[.narrowLead] = max(0, (style.columns * 5 + 7) / 8 - columns) * weights.narrowLead
        } else if columns * 4 > style.columns * 3, style.columns > 2 {
            account[.wideModule] = weights.wideModule
        }
        if piece.rank == .major, columns < 2, style.columns > 2 { account[.narrowLead] = weights.narrowLead }
        return account
    }

    /// Rows of base columns that legs lack: several legs to be read as such, a single one to stand under a headline.
    private func missingRows(_ legs: LegSet, across columns: Int, text: Int, hasHead: Bool) -> Int {
        guard legs.count == 1 else {
            return max(0, ModuleOptions.fewestLegRows - text / legs.count) * legs.count
        }
        guard hasHead, piece.floats.isEmpty else { return 0 }
        return max(0, ModuleOptions.fewestRowsUnderHead - text) * columns
    }

    private static let fewestLegRows = 8
    private static let fewestRowsUnderHead = 3

    private func points(of form: HeadForm) -> Int {
        switch form {
        case .none, .house, .beside: 0
        case .over: piece.mayHaveUprightHead ? style.penalties.flatHead : 0
        case .overFirst, .underPicture: style.penalties.unusualHead
        }
    }

    /// Points of the blank beside lines that are all much shorter than their legs: poems, lists.
    private func blankBesideVerses(_ legs: LegSet, text: Int) -> Int {
        let body = piece.body.inColumn
        guard body.paragraphs.isEmpty,
            let widest = body.lines.compactMap({ $0.content?.width ?? $0.box?.size.width }).max()
        else {
            return 0
        }
        let blank = max(.zero, legs.width.scaled(by: 0.7) - widest)
        return text * blank.units * style.penalties.white / style.columnWidth.units / 3
    }

    /// Rows that tables have more than across the whole page.
    private func brokenCells(_ spans: [Int], legs: LegSet) -> Int {
        zip(piece.floats, spans).reduce(0) { sum, entry in
            guard !entry.0.isPicture else { return sum }
            let whole = entry.0.content.setting(width: style.typeArea.width).textRows
            return sum + entry.0.content.setting(width: legs.width(of: entry.1)).textRows - whole
        }
    }
}
