import Geometry
import PageLayout
import Styles

/// The type and pictures of a sheet as rectangles.
struct PrintedSheet {
    private let page: LaidOutPage
    private let style: PageStyle
    private let runs: [GlyphRun]

    init(_ page: LaidOutPage, style: PageStyle) {
        self.page = page
        self.style = style
        runs = page.elements.compactMap { if case .glyphs(let run) = $0 { run } else { nil } }
    }

    private var pictures: [Rectangle] {
        page.elements.compactMap { if case .picture(let picture) = $0 { picture.area } else { nil } }
    }

    /// Type or pictures that stand outside the type area; hanging marks may do so by their own width.
    var outside: [String] {
        let area = style.typeArea
        let type = runs.filter { run in
            run.glyphs.contains { glyph in
                glyph.x < area.left - style.bodySize || glyph.x > area.right || glyph.y < area.top
                    || glyph.y > area.bottom + run.size / 4
            }
        }
        return type.map { "type outside the type area: \($0.text.prefix(12))" }
            + pictures.filter { !area.contains($0) }.map { "a picture outside the type area: \($0)" }
    }

    /// Type that stands on other type or on a picture. Of each line its middle half is asked: lines may touch.
    var overlaps: [String] {
        let type = runs.compactMap { run -> (box: Rectangle, text: String)? in
            guard let first = run.glyphs.first, let last = run.glyphs.last else { return nil }
            let box = Rectangle(
                x: first.x + run.size / 4, y: first.y - run.size.scaled(by: 0.63),
                width: max(run.size / 4, last.x - first.x), height: run.size / 2)
            return (box, run.text)
        }
        let boxes = (type + pictures.map { ($0, "picture") }).sorted { $0.box.top < $1.box.top }
        var faults: [String] = []
        for (index, one) in boxes.enumerated() {
            for other in boxes[(index + 1)...] {
                if other.box.top >= one.box.bottom { break }
                if one.box.overlaps(other.box) {
                    faults.append("\(one.text.prefix(12)) stands on \(other.text.prefix(12))")
                }
            }
        }
        return faults
    }

    /// Lines of running text that do not stand on the lines of their module.
    func linesOffGrid(_ report: SheetReport) -> [String] {
        report.modules.flatMap { module -> [String] in
            let areas = page.articles.filter { $0.article == module.article }.map(\.area)
            guard module.linePitch > .zero else { return [] }
            let baselines = runs.filter(GeneratedIssue.isBody).compactMap { run in
                run.glyphs.first.flatMap { glyph in
                    let isInside = areas.contains { area in
                        area.left <= glyph.x && glyph.x < area.right && area.top <= glyph.y
                            && glyph.y <= area.bottom
                    }
                    return isInside ? glyph.y : nil
                }
            }
            guard let first = baselines.first else { return [] }
            return baselines.compactMap { baseline in
                let rest = abs((baseline - first).units) % module.linePitch.units
                let miss = min(rest, module.linePitch.units - rest)
                return miss > Length.points(0.05).units ? "\(module.article): a line is off its grid" : nil
            }
        }
    }
}
