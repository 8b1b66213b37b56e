import Geometry
import IssueModel
import Styles

/// How wide and how tall the floats of a piece may be.
extension ModuleOptions {
    /// The legs that the floats stand across, in a few ways: all pictures of one span, or the first larger. None when a leg
    /// that is wider than a base column is too wide for a picture.
    func spans(in legs: LegSet) -> [[Int]] {
        guard !piece.floats.isEmpty else { return [[]] }
        guard legs.width <= style.columnWidth || piece.floats.allSatisfy({ suits($0, width: legs.width) })
        else {
            return []
        }
        var seen: Set<[Int]> = []
        var result: [[Int]] = []
        let fixed = piece.article.makeUp.pictureColumns.map { min(max(1, $0), legs.count) }
        for span in fixed.map({ $0...$0 }) ?? 1...legs.count {
            for smaller in [span, max(1, span - 1)] {
                let spans = piece.floats.enumerated().map { index, float in
                    float.isPicture
                        ? widest(float, upTo: index == 0 ? span : smaller, legs: legs)
                        : tableSpan(float, least: span, legs: legs)
                }
                if seen.insert(spans).inserted { result.append(spans) }
            }
        }
        return result
    }

    /// The widest span that suits the picture.
    private func widest(_ float: ArticleFloat, upTo span: Int, legs: LegSet) -> Int {
        (1...span).last { suits(float, width: legs.width(of: $0)) } ?? 1
    }

    /// Whether a float may be so wide: a picture has pixels enough, is no taller than half the page, and takes no more of it
    /// than the rank of its article allows. Drawings are shown no larger than their pixels allow.
    private func suits(_ float: ArticleFloat, width: Length) -> Bool {
        guard let picture = float.content.setting(width: width).picture else { return true }
        guard picture.mayBeCropped else {
            return picture.area(width: picture.shownWidth(in: width)) <= largestArea
        }
        let makeUp = piece.article.makeUp
        let isFixed = makeUp.pictureColumns != nil || makeUp.columns != nil
        return isFixed && width <= picture.widestByHeight
            || width <= min(picture.widest, picture.widestByHeight) && picture.area(width: width) <= largestArea
    }

    /// Square points that one picture may take of the page.
    private var largestArea: Double {
        let isLarge = piece.rank.isLead || piece.article.kind == .picture
        let part = isLarge ? style.copyFitting.largestLeadPicture : style.copyFitting.largestPicture
        return style.typeArea.width.points * style.typeArea.height.points * part
    }

    /// The fewest legs from `least` on in which no cell needs more lines than it needs in the widest setting.
    private func tableSpan(_ float: ArticleFloat, least: Int, legs: LegSet) -> Int {
        func rows(_ span: Int) -> Int { float.content.setting(width: legs.width(of: span)).textRows }
        let fewest = rows(legs.count)
        return (least...legs.count).first { rows($0) <= fewest } ?? legs.count
    }

    func demand(of float: ArticleFloat, span: Int, legs: LegSet) -> FloatDemand {
        let setting = float.content.setting(width: legs.width(of: span))
        guard let picture = setting.picture else {
            return FloatDemand(span: span, fixedRows: setting.textRows + 1, natural: 0, rows: 0...0)
        }
        let height = picture.shownWidth(in: setting.width).scaled(by: picture.ratio)
        let natural = max(2, (height + style.rowPitch / 2).wholeCount(of: style.rowPitch))
        let fitting = style.copyFitting
        let least = Int((Double(natural) * fitting.shortestPicture).rounded(.up))
        let most = Int(Double(natural) * fitting.tallestPicture)
        let rows = picture.mayBeCropped ? min(least, natural)...max(natural, most) : natural...natural
        return FloatDemand(span: span, fixedRows: setting.textRows + 1, natural: natural, rows: rows)
    }
}
