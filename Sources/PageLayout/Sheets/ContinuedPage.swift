import IssueModel
import Styles

/// A page that takes several sheets: the first, and continuation sheets (第1版续) for what does not fit on it.
struct ContinuedPage {
    let maker: PieceMaker
    /// What jumped to the page.
    let guests: [Piece]
    /// In the style of the newspaper.
    let setter: TypeSetter
    let nameplate: Nameplate
    /// What stands on the first sheet beside the articles, and on the others.
    let first: PageFurniture
    let further: PageFurniture

    /// A sheet; an article that fits on none runs over its foot.
    typealias Sheet = (sheet: FilledSheet?, overfull: Piece?)

    /// The sheets, and the pieces of the page that they show, in one type.
    struct MadeUp {
        let sheets: [Sheet]
        let pieces: [Piece]
    }

    private var style: PageStyle { setter.style }

    /// The sheets of a page, in larger type when their last would be empty for a good part and no sheet more is needed
    /// for it.
    ///
    /// - Parameter pieces: the articles of the page in the style of the newspaper; nil when they were not set so yet.
    func madeUp(_ pieces: [Piece]? = nil) -> MadeUp {
        if pieces == nil, guests.isEmpty, let likely = likely() { return likely }
        let pieces = pieces ?? maker.pieces(setter: setter.with(style))
        let usual = MadeUp(sheets: sheets(of: pieces + guests, setter: setter), pieces: pieces)
        // What jumped to the page is in lines already.
        guard guests.isEmpty, let last = usual.sheets.last?.sheet?.report?.unusedPerMille,
            last > ContinuedPage.bearableRest, let characters = steps(from: usual.sheets).last
        else { return usual }
        let larger = madeUp(in: setter.with(style.withColumn(of: characters)))
        return larger.sheets.count == usual.sheets.count ? larger : usual
    }

    private func madeUp(in step: TypeSetter) -> MadeUp {
        let pieces = maker.pieces(setter: step)
        return MadeUp(sheets: sheets(of: pieces, setter: step), pieces: pieces)
    }

    /// The sheets in the largest type that by the number of its characters fills no more sheets than the usual one: it is
    /// made up alone, unless the usual one could after all do with fewer.
    private func likely() -> MadeUp? {
        let estimate = PageEstimate(page: maker.page, style: style)
        let count = (1...ContinuedPage.mostSheets).first {
            estimate.hasRoom(for: style.columnCharacters, rows: rows(of: $0), sheets: $0)
        }
        guard let count, let characters = estimate.steps(rows: rows(of: count), sheets: count).last else {
            return nil
        }
        let step = setter.with(style.withColumn(of: characters))
        let made = madeUp(in: step)
        let cells = made.pieces.reduce(0) { $0 + $1.minimumCells(style: step.style) }
        let usual = cells * characters / style.columnCharacters
        return usual > rows(of: made.sheets.count - 1) * style.columns ? made : nil
    }

    /// Sheets of one page for which an estimate is made.
    private static let mostSheets = 12

    /// Rows of the first sheets of the page in the usual type.
    private func rows(of sheets: Int) -> Int {
        sheets < 1 ? 0 : style.rows * sheets - first.rows - further.rows * (sheets - 1)
    }

    /// Thousandths of the last sheet that may be unused.
    private static let bearableRest = 120
    /// The part of all sheets that larger type may fill for the planner to find arrangements.
    private static let fullest = 0.98

    /// Characters of the base column in larger type that fills no more sheets than these. Everything grows with the type,
    /// so what is used grows by its square.
    private func steps(from sheets: [Sheet]) -> [Int] {
        let areas = sheets.compactMap(\.sheet?.report).map { report in
            (all: Double(report.columns * report.rows), unused: Double(report.unusedPerMille) / 1_000)
        }
        let all = areas.reduce(0) { $0 + $1.all }
        let used = areas.reduce(0) { $0 + $1.all * (1 - $1.unused) }
        return style.columnSteps.dropFirst().filter { characters in
            let growth = Double(style.columnCharacters) / Double(characters)
            return used * growth * growth <= all * ContinuedPage.fullest
        }
    }

    private func sheets(of pieces: [Piece], setter step: TypeSetter) -> [Sheet] {
        let page = maker.page
        let words = setter.printedWords
        var left = pieces
        var result: [Sheet] = []
        while !left.isEmpty {
            let rows = style.moduleRows(under: result.isEmpty ? first : further, in: step.style)
            let filler = SheetFiller(
                style: step.style, setter: step, nameplate: nameplate, dummy: result.isEmpty ? page.dummy : [])
            if !result.isEmpty, let last = filler.sheet(of: left, rows: rows) {
                result.append((last, nil))
                break
            }
            let labels = JumpLabels(
                origin: words.label(of: page, sheet: result.count),
                target: words.label(of: page, sheet: result.count + 1))
            let filled = filler.firstSheet(of: left, rows: rows, jump: labels)
            if let sheet = filled.sheet {
                result.append((sheet, nil))
                left = filled.left
            } else {
                // A module that fits on no sheet is still printed, over the foot of the page, and reported.
                result.append((filler.overfull(left[0]), left[0]))
                left.removeFirst()
            }
        }
        return result
    }
}

extension SheetFiller {
    /// The piece alone, over the foot of the sheet.
    fileprivate func overfull(_ piece: Piece) -> FilledSheet? {
        let options = piece.options(across: style.columns, style: style)
        for rows in style.rows... {
            for option in options {
                let frame = ModuleFrame(
                    piece: 0, option: 0, column: 0, columns: style.columns, row: 0, rows: rows)
                let pourer = ModulePourer(piece: piece, option: option, frame: frame, style: style)
                if let layout = pourer.layout() {
                    return FilledSheet(
                        style: style, modules: [layout], separators: [], penalties: PenaltyAccount(),
                        rows: rows, plan: nil)
                }
            }
        }
        return nil
    }
}
