import Geometry
import IssueModel
import Styles

/// How wide and how tall the floats of a piece may be.
extension ModuleOptions {
    /// The legs that the floats stand across, in a few ways: all pictures of one span, or the first larger.
    func spans(in legs: LegSet) -> [[Int]] {
        guard !piece.floats.isEmpty else { return [[]] }
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

    /// The widest span that the picture's pixels and half the page allow.
    private func widest(_ float: ArticleFloat, upTo span: Int, legs: LegSet) -> Int {
        (1...span).last { span in
            let width = legs.width(of: span)
            guard let picture = float.content.setting(width: width).picture else { return true }
            return (width <= picture.widest || !picture.mayBeCropped)
                && width <= picture.widestByHeight
        } ?? 1
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
