import IssueModel
import Styles

/// A page of little text, made up in larger body type.
struct LoosePage {
    let maker: PieceMaker
    let furniture: PageFurniture
    /// In the style of the newspaper.
    let setter: TypeSetter
    let nameplate: Nameplate

    /// A make-up with what it was made of: the next attempt uses the same bodies.
    private typealias Attempt = (sheet: FilledSheet, pieces: [Piece], filler: SheetFiller)

    private var style: PageStyle { setter.style }

    /// The best of the two largest sizes that the page has room for, then of larger headlines; what no type fills gets a
    /// box of the newspaper's own.
    ///
    /// - Returns: nil when the page has too much text for larger type.
    func sheet() -> FilledSheet? {
        guard !maker.page.articles.isEmpty else { return nil }
        let steps = PageEstimate(page: maker.page, style: style).steps(rows: style.rows - furniture.rows)
        var best: Attempt?
        for characters in steps.suffix(2).reversed() {
            // A page with holes would have larger ones in smaller type.
            if let best, best.sheet.isGood || !best.sheet.isFull { break }
            let step = setter.with(style.withColumn(of: characters))
            best = better(attempt(maker.pieces(setter: step), step), best)
        }
        if let found = best, !found.sheet.followsDummy, found.sheet.hasWhite {
            let step = found.filler.setter.with(
                found.sheet.style.withHeadlines(scaledBy: style.copyFitting.looseHeadlines))
            let pieces = maker.pieces(setter: step, bodies: found.pieces.map(\.body))
            best = better(attempt(pieces, step), best)
        }
        if let found = best, !found.sheet.followsDummy, !found.sheet.isFull {
            let housed = found.filler.housedSheet(of: found.pieces, rows: rows(found.filler.style))
            best = better(housed.map { ($0, found.pieces, found.filler) }, best)
        }
        return best?.sheet
    }

    private func better(_ new: Attempt?, _ old: Attempt?) -> Attempt? {
        guard let new, let old else { return new ?? old }
        return new.sheet.rating < old.sheet.rating ? new : old
    }

    private func rows(_ step: PageStyle) -> Int { style.moduleRows(under: furniture, in: step) }

    /// Without a box of the newspaper's own.
    private func attempt(_ pieces: [Piece], _ step: TypeSetter) -> Attempt? {
        let filler = SheetFiller(
            style: step.style, setter: step, nameplate: nameplate, dummy: maker.page.dummy)
        return filler.sheet(of: pieces, rows: rows(step.style), mayHaveHouse: false)
            .map { ($0, pieces, filler) }
    }
}
