import Geometry
import Typography

extension LaidOutPage {
    /// The page as text, one element a line, in points: what tests of layout compare, and what a person can read.
    ///
    ///     page 第1版 595.28 × 841.89
    ///     text 42.52,90.00 size 9.00 face 0 清河周报
    ///     rule 42.52,120.00 510.24 × 0.40
    ///     picture 42.52,130.00 160.00 × 90.00 images/market.jpg
    package var textDump: String {
        var lines = ["page \(label) \(size.width.dump) × \(size.height.dump)"]
        lines += elements.map(\.dump)
        lines += bookmarks.map { "bookmark \($0.level) \($0.top.dump) \($0.title)" }
        lines += links.map { "link \($0.area.dump) to page \($0.page + 1)" }
        return lines.joined(separator: "\n") + "\n"
    }
}

extension PageElement {
    fileprivate var dump: String {
        switch self {
        case .glyphs(let run):
            let origin = run.glyphs.first.map { "\($0.x.dump),\($0.y.dump)" } ?? "-"
            let turn = run.orientation == .sideways ? " sideways" : ""
            let width = run.widthPerMille == 1000 ? "" : " width \(run.widthPerMille)"
            return "text \(origin) size \(run.size.dump) face \(run.font.index)\(turn)\(width) \(run.text)"
        case .rule(let rule):
            switch rule.style {
            case .filled: return "rule \(rule.area.dump)"
            case .framed(let thickness): return "frame \(rule.area.dump) \(thickness.dump)"
            case .dot: return "dot \(rule.area.dump)"
            case .wavy(let thickness): return "wave \(rule.area.dump) \(thickness.dump)"
            }
        case .picture(let picture):
            let crop = picture.whole == picture.area ? "" : " of \(picture.whole.dump)"
            return "picture \(picture.area.dump)\(crop) \(picture.path)"
        }
    }
}

extension Rectangle {
    fileprivate var dump: String { "\(left.dump),\(top.dump) \(width.dump) × \(height.dump)" }
}

extension Length {
    /// Points with two decimals, rounded half away from zero; no locale and no floating point take part.
    fileprivate var dump: String {
        let hundredths = (abs(units) * 100 + Length.unitsPerPoint / 2) / Length.unitsPerPoint
        let fraction = hundredths % 100
        return "\(units < 0 ? "-" : "")\(hundredths / 100).\(fraction < 10 ? "0" : "")\(fraction)"
    }
}
