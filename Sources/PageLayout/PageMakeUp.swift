package import Diagnostics
import Geometry
package import IssueModel
package import Pictures
package import Styles
package import Typography

/// How much of an issue is made up.
package enum PageExtent {
    case wholeIssue
    /// The first sheet alone; it is the same as in the whole issue.
    case frontPage
}

/// The pages of an issue, made up in the style: the entry of this stage.
///
/// Every page of the newspaper begins on a sheet of its own. What does not fit on it jumps: first to the page that the
/// newspaper itself names (下转第2版), else to a continuation sheet (第1版续). Nothing is left out.
package func laidOutPages(
    of issue: Issue, extent: PageExtent = .wholeIssue, style: PageStyle, shaper: any TextShaper,
    pictures: PictureStore, hyphenator: (any Hyphenator)? = nil, words: (any WordFinder)? = nil,
    coder: (any SquareCoder)? = nil
) -> Diagnosed<[LaidOutPage]> {
    var makeUp = PageMakeUp(
        issue: issue,
        setter: TypeSetter(
            style: style, shaper: shaper, pictures: pictures, language: issue.language, hyphenator: hyphenator,
            words: words), coder: coder)
    return makeUp.pages(extent)
}

private struct PageMakeUp {
    let issue: Issue
    let setter: TypeSetter
    let coder: (any SquareCoder)?
    /// Rests of articles by the number of the page on which they go on.
    private var arriving: [Int: [Piece]] = [:]
    private var diagnostics: [Diagnostic] = []
    /// Links of each sheet, by its label.
    private var links: [String: [SheetLink]] = [:]

    init(issue: Issue, setter: TypeSetter, coder: (any SquareCoder)?) {
        self.coder = coder
        self.issue = issue
        self.setter = setter
    }

    private var style: PageStyle { setter.style }
    private func filler(of page: Page) -> SheetFiller {
        SheetFiller(style: style, setter: setter, nameplate: issue.nameplate, dummy: page.dummy)
    }

    mutating func pages(_ extent: PageExtent) -> Diagnosed<[LaidOutPage]> {
        var result: [LaidOutPage] = []
        let count = extent == .frontPage ? 1 : issue.pages.count
        for (index, page) in issue.pages.prefix(count).enumerated() {
            let maker = PieceMaker(page: page, isFront: index == 0)
            let guests = arriving.removeValue(forKey: page.number) ?? []
            result +=
                guests.isEmpty
                ? looseSheet(of: maker).map { [$0] } ?? sheets(of: maker) : sheets(of: maker, guests: guests)
        }
        result = linked(result)
        // A cover needs no findings: its reader sees the text in the book.
        return extent == .frontPage ? Diagnosed(Array(result.prefix(1))) : Diagnosed(result, diagnostics)
    }

    /// The sheets with their links; a link to a sheet that was not made is left out.
    private func linked(_ sheets: [LaidOutPage]) -> [LaidOutPage] {
        let numbers = Dictionary(sheets.enumerated().map { ($1.label, $0) }) { first, _ in first }
        return sheets.map { sheet in
            sheet.with(
                links: (links[sheet.label] ?? []).compactMap { link in
                    numbers[link.label].map { PageLink(area: link.area, page: $0, mark: link.mark) }
                })
        }
    }

    /// The sheets of a page in the body of the style, with what jumped to it.
    private mutating func sheets(of maker: PieceMaker, guests: [Piece] = []) -> [LaidOutPage] {
        let page = maker.page
        var left = maker.pieces(setter: setter.with(style))
        for piece in left { diagnostics += missingGlyphs(in: piece) }
        left += guests
        var result: [LaidOutPage] = []
        repeat {
            let label = sheetLabel(page, result.count)
            let furniture = furniture(of: page, label: label, isFront: maker.isFront && result.isEmpty)
            let rows = style.rows - furniture.rows
            var sheet: FilledSheet?
            if let jumped = jumped(left, from: page, label: label, rows: rows) {
                sheet = jumped
                left = []
            } else if !left.isEmpty {
                let labels = JumpLabels(origin: label, target: sheetLabel(page, result.count + 1))
                let filled = filler(of: page).firstSheet(of: left, rows: rows, jump: labels)
                sheet = filled.sheet
                // A module that fits on no sheet is still printed, over the foot of the page, and reported.
                if sheet == nil, let first = left.first {
                    sheet = overfull(first)
                    report(.Layout.tooTall, first.article)
                    left.removeFirst()
                } else {
                    left = filled.left
                }
            }
            result.append(drawn(sheet, furniture, label: label, title: result.isEmpty ? page.title : nil))
        } while !left.isEmpty
        if result.count > 1 {
            diagnostics.append(Diagnostic(.Layout.continued, page.label, String(result.count - 1)))
        }
        return result
    }

    private mutating func drawn(
        _ sheet: FilledSheet?, _ furniture: PageFurniture, label: String, title: String?
    ) -> LaidOutPage {
        let drawn = SheetDrawing(style: style, furniture: furniture, sheet: sheet).page(
            label: label, title: title)
        links[label] = drawn.links
        if let report = drawn.page.report { diagnostics += findings(in: report, label: label) }
        return drawn.page
    }

    /// A page of little text in larger body type; nil when it has none to spare.
    private mutating func looseSheet(of maker: PieceMaker) -> LaidOutPage? {
        let page = maker.page
        let furniture = furniture(of: page, label: page.label, isFront: maker.isFront)
        let loose = LoosePage(
            maker: maker, furniture: furniture, setter: setter, nameplate: issue.nameplate)
        guard let best = loose.sheet() else { return nil }
        for module in best.modules { diagnostics += missingGlyphs(in: module.piece) }
        return drawn(best, furniture, label: page.label, title: page.title)
    }

    private func sheetLabel(_ page: Page, _ index: Int) -> String {
        index == 0 ? page.label : index == 1 ? "\(page.label)续" : "\(page.label)续\(index)"
    }

    private func furniture(of page: Page, label: String, isFront: Bool) -> PageFurniture {
        isFront
            ? NameplateComposer(
                nameplate: issue.nameplate, page: page, innerPages: Array(issue.pages.dropFirst()),
                setter: setter,
                coder: coder
            ).furniture()
            : FolioComposer(nameplate: issue.nameplate, page: page, label: label, setter: setter).furniture()
    }

    /// The sheet with all pieces, or with one of them parted and its rest waiting for another page: the article that the
    /// newspaper itself goes on with elsewhere, else the longest one, on the next page that has room.
    private mutating func jumped(_ pieces: [Piece], from page: Page, label: String, rows: Int) -> FilledSheet? {
        guard !pieces.isEmpty else { return nil }
        if let whole = filler(of: page).sheet(of: pieces, rows: rows) { return whole }
        guard let choice = jump(of: pieces, from: page) else { return nil }
        let labels = JumpLabels(origin: label, target: choice.target.label)
        guard
            let parted = filler(of: page).parted(
                pieces[choice.piece], after: Array(pieces[..<choice.piece]),
                before: Array(pieces[(choice.piece + 1)...]), rows: rows, jump: labels)
        else { return nil }
        arriving[choice.target.number, default: []].append(parted.rest)
        return parted.sheet
    }

    /// What jumps, and to which page; nil when no later page has room.
    private func jump(of pieces: [Piece], from page: Page) -> (piece: Int, target: Page)? {
        for (index, piece) in pieces.enumerated() where piece.isBeginning {
            guard let number = piece.article.continuedOn, number > page.number else { continue }
            if let target = issue.pages.first(where: { $0.number == number }) { return (index, target) }
        }
        let longest = pieces.indices.filter { pieces[$0].isBeginning && pieces[$0].canSplit }
            .max { (pieces[$0].textRows, -$0) < (pieces[$1].textRows, -$1) }
        guard let longest, let target = issue.pages.first(where: { $0.number > page.number && isRoomy($0) })
        else {
            return nil
        }
        return (longest, target)
    }

    /// Whether a page has a good part of its area left beside its own text and what already jumped to it.
    private func isRoomy(_ page: Page) -> Bool {
        let characters = page.articles.reduce(0) { $0 + $1.bodyCharacters }
        let waiting = (arriving[page.number] ?? []).reduce(0) { $0 + $1.textRows }
        let cells = Double(characters) / Double(style.columnCharacters) * 1.1 + Double(waiting)
        return cells <= Double((style.rows - style.folioRows) * style.columns) * PageMakeUp.roomyText
    }

    /// The part of a page that text may take for the page to take more.
    private static let roomyText = 0.55

    /// The piece alone, over the foot of the sheet.
    private func overfull(_ piece: Piece) -> FilledSheet? {
        let options = ModuleOptions(piece: piece, style: style).options(across: style.columns)
        for rows in style.rows... {
            for option in options {
                let frame = ModuleFrame(
                    piece: 0, option: 0, column: 0, columns: style.columns, row: 0, rows: rows)
                let pourer = ModulePourer(piece: piece, option: option, frame: frame, style: style)
                if let layout = pourer.layout() {
                    return FilledSheet(
                        style: style, modules: [layout], separators: [], penalties: PenaltyAccount(),
                        rows: rows, outline: "1")
                }
            }
        }
        return nil
    }

    /// What an editor would mind and the planner could not avoid.
    private func findings(in report: SheetReport, label: String) -> [Diagnostic] {
        var result = report.clashes.map { clash in
            Diagnostic(
                .Layout.clash, label, report.modules[clash.left].title, report.modules[clash.right].title)
        }
        if report.isBroken { result.append(Diagnostic(.Layout.brokenPage, label)) }
        let unused = report.unusedPerMille / 10
        if unused >= PageMakeUp.muchUnused {
            result.append(Diagnostic(.Layout.tooLittle, label, String(unused)))
        }
        return result
    }

    /// Per cent of a page from which it is told that it has too little text.
    private static let muchUnused = 15

    private mutating func report(_ code: DiagnosticCode, _ article: Article) {
        diagnostics.append(Diagnostic(code, at: article.place, article.bookmarkTitle))
    }
}

extension Page {
    /// 第1版　要闻
    var title: String { [label, section].compactMap { $0 }.joined(separator: "\u{3000}") }
}

extension Article {
    /// The headline, or the first words of an article that has none.
    var bookmarkTitle: String {
        if let headline { return headline }
        for block in blocks {
            switch block {
            case .paragraph(let text), .crosshead(let text): return String(text.text.prefix(16))
            case .verse(let lines), .list(let lines), .signature(let lines): return lines.first?.text ?? id
            case .table(let rows): return rows.first?.first?.text ?? id
            case .figure(let figure): return figure.caption.map { String($0.prefix(16)) } ?? id
            }
        }
        return id
    }
}
