import Geometry
package import IssueModel
package import Pictures
package import Styles
package import Typography

/// A cover in the faces and colours of the style, for shelves on which a whole page would be too small to read: the
/// name, the day and number, the lead picture, the headlines of the front page.
package func designedCover(
    of issue: Issue, style: PageStyle, shaper: any TextShaper, pictures: PictureStore
) -> LaidOutPage {
    let setter = TypeSetter(style: style, shaper: shaper, pictures: pictures, language: issue.language)
    var composer = CoverComposer(issue: issue, setter: setter)
    return composer.page()
}

/// Sets a cover from top to foot. All sizes are those of the cover, which is shown small, not those of the newspaper.
private struct CoverComposer {
    let issue: Issue
    let setter: TypeSetter
    private var elements: [PageElement] = []
    /// Foot of what is set so far.
    private var foot = CoverComposer.margin

    private static let size = Size(width: .points(540), height: .points(720))
    private static let margin = Length.points(36)
    /// The tallest that the lead picture is shown; it is cut at top and bottom beyond that.
    private static let tallestPicture = Length.points(270)
    private static let mostHeadlines = 7

    private var width: Length { CoverComposer.size.width - CoverComposer.margin * 2 }
    private var left: Length { CoverComposer.margin }
    private var bottom: Length { CoverComposer.size.height - CoverComposer.margin }
    private var accent: Colour { setter.style.accentColour }
    private var ink: Colour { setter.style.textColour }

    init(issue: Issue, setter: TypeSetter) {
        self.issue = issue
        self.setter = setter
    }

    mutating func page() -> LaidOutPage {
        setNameplate()
        let front = issue.pages.first?.articles.filter { $0.headline != nil } ?? []
        setPicture()
        foot += .points(8)
        for line in front.first?.headlineLines ?? [] {
            set(line, role: .headline, size: .points(34), colour: ink, pitch: 1.3)
        }
        foot += .points(6)
        for article in front.dropFirst().prefix(CoverComposer.mostHeadlines) {
            set(article.headline ?? "", role: .crosshead, size: .points(19), colour: ink, pitch: 1.6)
        }
        return LaidOutPage(
            size: CoverComposer.size, label: issue.nameplate.title, elements: elements, bookmarks: [])
    }

    private mutating func setNameplate() {
        let plate = issue.nameplate
        let face = TypeFace(role: .nameplate, size: .points(110), colour: accent)
        let natural = setter.spaced(plate.title, in: face).naturalWidth
        let factor = min(1, Double(width.units) / Double(natural.units + 1))
        set(plate.title, role: .nameplate, size: face.size.scaled(by: factor), colour: accent, pitch: 1.15)
        if let latin = plate.titleLatin {
            set(latin, role: .folio, size: .points(17), colour: ink, pitch: 1.4)
        }
        addRule(thickness: .points(3))
        let number = plate.number.map { "第\($0)期" }
        let facts = [plate.date.map(printedDate), plate.weekday, number].compactMap { $0 }
        set(facts.joined(separator: "\u{3000}"), role: .folio, size: .points(19), colour: ink, pitch: 1.7)
        addRule(thickness: .points(1))
        foot += .points(10)
    }

    private mutating func addRule(thickness: Length) {
        let area = Rectangle(x: left, y: foot + .points(3), width: width, height: thickness)
        elements.append(.rule(PlacedRule(area: area, colour: accent)))
        foot += thickness + .points(5)
    }

    /// The first picture of the issue that is there, as wide as the cover.
    private mutating func setPicture() {
        let figures = issue.pages.flatMap(\.articles).flatMap(\.blocks).compactMap { block in
            if case .figure(let figure) = block { figure } else { nil }
        }
        guard let figure = figures.first(where: { $0.image.flatMap { setter.pictures[$0] } != nil }),
            let path = figure.image, let picture = setter.pictures[path]
        else { return }
        let natural = width.scaled(by: Double(picture.uprightHeight) / Double(max(1, picture.uprightWidth)))
        let shown = min(natural, CoverComposer.tallestPicture)
        let area = Rectangle(x: left, y: foot, width: width, height: shown)
        let whole = Rectangle(x: left, y: foot - (natural - shown) / 2, width: width, height: natural)
        elements.append(.picture(PlacedPicture(path: path, area: area, whole: whole, alt: figure.alt)))
        foot += shown
    }

    /// Lines in the middle of the cover; a text that does not fit whole is left out.
    private mutating func set(
        _ text: String, role: FontRole, size: Length, colour: Colour, pitch: Double
    ) {
        let face = TypeFace(role: role, size: size, colour: colour)
        let lines = setter.evenLines(text, in: face, width: width)
        let strip = size.scaled(by: pitch)
        guard foot + strip * lines.count <= bottom else { return }
        for line in lines {
            let origin = Point(
                x: left + (width - line.width) / 2, y: foot + line.baseline(inStripOf: strip))
            elements += line.runs(at: origin)
            foot += strip
        }
    }
}
