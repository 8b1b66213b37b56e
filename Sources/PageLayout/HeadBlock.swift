import Geometry
import IssueModel
import Styles
import Typography

/// How much an article weighs on its page; it decides the size of its headline.
enum ArticleRank {
    /// 头条 of the front page
    case lead
    /// 头条 of an inner page
    case innerLead
    case major
    case ordinary
    case minor
}

/// The head of a module: kicker, headline, deck and byline over all its columns.
struct HeadBlock {
    /// Baseline rows, blank at top and foot included.
    let rows: Int
    /// Lines relative to the top left corner of the module, when it gets just `rows` rows.
    let lines: [PlacedLine]
    /// Size of the headline against the size that its rank asks for: 1 or less.
    let ratio: Double
    let headlineLines: Int

    static let none = HeadBlock(rows: 0, lines: [], ratio: 1, headlineLines: 0)
}

/// What is printed over an article or over the rest of it.
struct HeadText {
    var column: String?
    var kicker: String?
    var headline: [String] = []
    var deck: String?
    var byline: String?
    /// 上接第1版, set small under a continuation's headline.
    var origin: String?

    var isEmpty: Bool {
        column == nil && kicker == nil && headline.isEmpty && deck == nil && byline == nil && origin == nil
    }

    init(whole article: Article) {
        column = article.column
        kicker = article.kicker
        headline = article.headlineLines
        deck = article.deck
        byline = article.headByline
    }

    init(restOf article: Article, from label: String) {
        headline = article.headlineLines
        origin = "（上接\(label)）"
    }
}

/// Composes the head of a module for any width.
struct HeadComposer {
    let text: HeadText
    let rank: ArticleRank
    let setter: TypeSetter
    /// The parts of the headline shaped at 100 pt: their lines are counted at any size from them.
    private let samples: [SpacedText]
    private static let sampleSize = Length.points(100)

    init(text: HeadText, rank: ArticleRank, setter: TypeSetter) {
        self.text = text
        self.rank = rank
        self.setter = setter
        samples = text.headline.map {
            setter.spaced($0, in: TypeFace(role: .headline, size: HeadComposer.sampleSize, colour: .ink))
        }
    }

    private var style: PageStyle { setter.style }

    func block(across columns: Int, scale: Double) -> HeadBlock {
        guard !text.isEmpty else { return .none }
        let width = style.width(ofColumns: columns)
        let asked = headlineSize.scaled(by: scale)
        let chosen = fittingSize(from: asked, width: width, columns: columns)
        let smaller = style.deckSize.scaled(by: min(1.4, max(1, scale)) * (isLead ? 1.25 : 1))
        var stack = HeadStack(width: width, isCentred: columns > 1)
        if let column = text.column {
            stack.add(lines(column, .crosshead, style.bylineSize, width), leading: 1.5)
        }
        if let kicker = text.kicker { stack.add(lines(kicker, .crosshead, smaller, width), leading: 1.4) }
        for part in headlineParts(at: chosen.size, width: width) {
            stack.add(lines(part, .headline, chosen.size, width), leading: 1.25)
        }
        if let deck = text.deck { stack.add(lines(deck, .deck, smaller, width), leading: 1.45) }
        if let byline = text.byline {
            stack.add(lines(byline, .caption, style.bylineSize, width), leading: 1.6)
        }
        if let origin = text.origin {
            stack.add(lines(origin, .caption, style.bylineSize, width), leading: 1.4)
        }
        let rows = (stack.height + style.rowPitch.scaled(by: 0.8)).coveringCount(of: style.rowPitch)
        let top = (style.rowPitch * rows - stack.height) / 2
        return HeadBlock(
            rows: rows, lines: stack.lines.map { $0.moved(down: top) },
            ratio: Double(chosen.size.units) / Double(max(1, asked.units)), headlineLines: chosen.lines)
    }

    private var isLead: Bool { rank == .lead || rank == .innerLead }

    private var headlineSize: Length {
        switch rank {
        case .lead: style.headlineSizes.lead
        case .innerLead: style.headlineSizes.innerLead
        case .major: style.headlineSizes.major
        case .ordinary: style.headlineSizes.ordinary
        case .minor: style.headlineSizes.minor
        }
    }

    private func lines(_ text: String, _ role: FontRole, _ size: Length, _ width: Length) -> [SetLine] {
        setter.evenLines(text, in: TypeFace(role: role, size: size, colour: style.textColour), width: width)
    }

    /// The largest size, in steps of a tenth, in which the headline takes few enough lines and no line is overfull.
    private func fittingSize(from asked: Length, width: Length, columns: Int) -> (size: Length, lines: Int) {
        guard !samples.isEmpty else { return (asked, 0) }
        let smallest = min(asked, style.headlineSizes.minor.scaled(by: columns == 1 ? 0.8 : 0.95))
        let allowed = max(columns == 1 ? 4 : columns == 2 ? 3 : 2, partsStand(at: asked, width: width))
        var size = asked
        while true {
            let count = lineCount(at: size, width: width)
            if count <= allowed || size <= smallest { return (size, count) }
            size = max(smallest, size.scaled(by: 0.92))
        }
    }

    /// How many lines the parts take at least: one for all when they fit side by side, else one for each.
    private func partsStand(at size: Length, width: Length) -> Int {
        isOneLine(at: size, width: width) ? 1 : samples.count
    }

    private func isOneLine(at size: Length, width: Length) -> Bool {
        let ems =
            samples.reduce(0) { $0 + $1.naturalWidth.units } + (samples.count - 1)
            * HeadComposer.sampleSize.units
        return Double(ems) * Double(size.units) <= Double(width.units) * Double(HeadComposer.sampleSize.units)
    }

    private func lineCount(at size: Length, width: Length) -> Int {
        if isOneLine(at: size, width: width) { return 1 }
        let factor = Double(HeadComposer.sampleSize.units) / Double(size.units)
        let measure = LineMeasure(width: width.scaled(by: factor), isJustified: false)
        return samples.reduce(0) { $0 + Typography.lines(of: $1, in: measure).count }
    }

    private func headlineParts(at size: Length, width: Length) -> [String] {
        isOneLine(at: size, width: width) ? [text.headline.joined(separator: "\u{3000}")] : text.headline
    }
}

/// Lines under each other in the middle or at the left of a width.
private struct HeadStack {
    let width: Length
    let isCentred: Bool
    private(set) var lines: [PlacedLine] = []
    private(set) var height = Length.zero

    init(width: Length, isCentred: Bool) {
        self.width = width
        self.isCentred = isCentred
    }

    /// `leading`: height of each line in em of its size.
    mutating func add(_ set: [SetLine], leading: Double) {
        for line in set {
            let strip = line.size.scaled(by: leading)
            let x = isCentred ? max(.zero, (width - line.width) / 2) : .zero
            lines.append(
                PlacedLine(line: line, origin: Point(x: x, y: height + line.baseline(inStripOf: strip))))
            height += strip
        }
    }
}

extension PlacedLine {
    func moved(down distance: Length) -> PlacedLine {
        PlacedLine(line: line, origin: Point(x: origin.x, y: origin.y + distance))
    }
}
