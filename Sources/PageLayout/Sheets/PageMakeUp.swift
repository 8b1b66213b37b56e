package import Diagnostics
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
            words: words, writingMode: style.writingMode), coder: coder)
    return makeUp.pages(extent)
}

private struct PageMakeUp {
    let issue: Issue
    let setter: TypeSetter
    let coder: (any SquareCoder)?
    private var jumps: Jumps
    private var diagnostics: [Diagnostic] = []
    /// Links of each sheet, by its label.
    private var links: [String: [SheetLink]] = [:]

    init(issue: Issue, setter: TypeSetter, coder: (any SquareCoder)?) {
        self.coder = coder
        self.issue = issue
        self.setter = setter
        jumps = Jumps(pages: issue.pages, style: setter.style)
    }

    private var style: PageStyle { setter.style }

    mutating func pages(_ extent: PageExtent) -> Diagnosed<[LaidOutPage]> {
        var result: [LaidOutPage] = []
        let count = extent == .frontPage ? 1 : issue.pages.count
        for (index, page) in issue.pages.prefix(count).enumerated() {
            result += sheets(of: PieceMaker(page: page, isFront: index == 0))
        }
        result = linked(result)
        // A cover needs no findings: its reader sees the text in the book.
        return extent == .frontPage ? Diagnosed(Array(result.prefix(1))) : Diagnosed(result, diagnostics)
    }

    /// The sheets of a page: one if its text and what jumped to it fit, else the first of them and those that go on.
    private mutating func sheets(of maker: PieceMaker) -> [LaidOutPage] {
        let page = maker.page
        let guests = jumps.arriving(at: page)
        let first = furniture(of: page, label: page.label, isFront: maker.isFront)
        report(page.hintFindings(columns: style.columns))
        if guests.isEmpty {
            let loose = LoosePage(maker: maker, furniture: first, setter: setter, nameplate: issue.nameplate)
            if let sheet = loose.sheet() {
                reportDummy(of: page, sheet)
                for module in sheet.modules { report(missingGlyphs(in: module.piece)) }
                return [drawn(sheet, first, label: page.label, title: page.title)]
            }
        }
        let rows = style.rows - first.rows
        if guests.isEmpty, !jumps.mayLeave(page),
            PageEstimate(page: page, style: style).isTooMuch(rows: rows)
        {
            return continued(maker, pieces: nil, guests: [], first: first)
        }
        let pieces = maker.pieces(setter: setter.with(style))
        let filler = SheetFiller(style: style, setter: setter, nameplate: issue.nameplate, dummy: page.dummy)
        if pieces.isEmpty, guests.isEmpty {
            return [drawn(nil, first, label: page.label, title: page.title)]
        }
        if let sheet = jumps.sheet(of: pieces + guests, from: page, filler: filler, rows: rows) {
            for piece in pieces { report(missingGlyphs(in: piece)) }
            reportDummy(of: page, sheet)
            return [drawn(sheet, first, label: page.label, title: page.title)]
        }
        return continued(maker, pieces: pieces, guests: guests, first: first)
    }

    /// A page that takes several sheets.
    ///
    /// - Parameter pieces: its articles in the style of the newspaper; nil when they were not set so yet.
    private mutating func continued(
        _ maker: PieceMaker, pieces: [Piece]?, guests: [Piece], first: PageFurniture
    ) -> [LaidOutPage] {
        let page = maker.page
        let composer = FolioComposer(nameplate: issue.nameplate, page: page, setter: setter)
        let made = ContinuedPage(
            maker: maker, guests: guests, setter: setter, nameplate: issue.nameplate, first: first,
            further: composer.furniture(label: page.label)
        ).madeUp(pieces)
        for piece in made.pieces { report(missingGlyphs(in: piece)) }
        reportDummy(of: page, nil)
        for piece in made.sheets.compactMap(\.overfull) {
            diagnostics.append(
                Diagnostic(.Layout.tooTall, at: piece.article.place, piece.article.bookmarkTitle))
        }
        let result = made.sheets.enumerated().map { index, sheet in
            let label = setter.printedWords.label(of: page, sheet: index)
            return drawn(
                sheet.sheet, index == 0 ? first : composer.furniture(label: label), label: label,
                title: index == 0 ? page.title : nil)
        }
        if result.count > 1 {
            diagnostics.append(Diagnostic(.Layout.continued, page.label, String(result.count - 1)))
        }
        return result
    }

    private mutating func drawn(
        _ sheet: FilledSheet?, _ furniture: PageFurniture, label: String, title: String?
    ) -> LaidOutPage {
        let drawn = SheetDrawing(style: style, furniture: furniture, sheet: sheet?.mended()).page(
            label: label, title: title)
        links[label] = drawn.links
        report(drawn.page.report?.findings(label: label) ?? [])
        return drawn.page
    }

    /// Tells of a dummy that is right, but was not followed.
    private mutating func reportDummy(of page: Page, _ sheet: FilledSheet?) {
        let isRight = PageDummy(rows: page.dummy, pieces: page.articles.count, columns: style.columns) != nil
        if isRight, sheet?.followsDummy != true { report([page.unfilledDummy()]) }
    }

    private mutating func report(_ findings: [Diagnostic]) { diagnostics += findings }

    private func furniture(of page: Page, label: String, isFront: Bool) -> PageFurniture {
        isFront
            ? NameplateComposer(
                nameplate: issue.nameplate, page: page, innerPages: Array(issue.pages.dropFirst()),
                setter: setter, coder: coder
            ).furniture()
            : FolioComposer(nameplate: issue.nameplate, page: page, setter: setter).furniture(label: label)
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
}
