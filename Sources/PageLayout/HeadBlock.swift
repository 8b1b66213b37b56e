import Geometry
import Styles
import Typography

/// The head of a module, decided but not yet set: its headline in lines of a size, over a measure.
struct HeadPlan {
    let width: Length
    let headline: [String]
    let size: Length
    /// Baseline rows, blank at top and foot included.
    let rows: Int
    /// Height of all lines.
    let height: Length
    /// Size of the headline in per cent of what its rank asks for.
    let sizePercent: Int
    /// The longest line of the headline in per cent of the measure.
    let fillPercent: Int
    /// The narrowest line of the headline in per cent of the widest.
    let evenness: Int
    /// Blank between the characters, in per cent of an em: titles of two to four characters are spaced out.
    let tracking: Int
}

/// Composes the head of a module for any width.
final class HeadComposer {
    let text: HeadText
    let rank: ArticleRank
    private let setter: TypeSetter
    private let breaks: [HeadlineLines]
    /// The same in vertical lines.
    private(set) lazy var upright = HeadComposer(text: text, rank: rank, setter: setter.with(.vertical))
    private var plans: [Int: [HeadPlan]] = [:]
    private static let mostLines = 5
    /// Height of a headline's line in em.
    private static let headlineLeading = 1.22

    init(text: HeadText, rank: ArticleRank, setter: TypeSetter) {
        self.text = text
        self.rank = rank
        self.setter = setter
        guard !text.headline.isEmpty else {
            breaks = []
            return
        }
        let all = HeadlineBreaks(parts: text.headline, context: text.context, setter: setter)
        breaks = (1...HeadComposer.mostLines).compactMap(all.lines)
    }

    private var style: PageStyle { setter.style }
    private var isLead: Bool { rank.isLead }

    /// The heads that the measure allows, each with another number of rows; empty when the article has none.
    func plans(width: Length) -> [HeadPlan] {
        if text.isEmpty { return [] }
        if let known = plans[width.units] { return known }
        var best: [Int: HeadPlan] = [:]
        for plan in allPlans(width: width) {
            if let known = best[plan.rows], known.weight(style) <= plan.weight(style) { continue }
            best[plan.rows] = plan
        }
        let result = best.values.sorted { $0.rows < $1.rows }
        plans[width.units] = result
        return result
    }

    private func allPlans(width: Length) -> [HeadPlan] {
        let others = stack([], size: .zero, tracking: 0, width: width).height
        let asked = style.headlineSizes[rank]
        guard !breaks.isEmpty else {
            return [plan(nil, size: asked, width: width, others: others)]
        }
        let fitting = style.copyFitting
        var result: [HeadPlan] = []
        let smallest = asked.scaled(by: fitting.smallestHeadline)
        for (index, broken) in breaks.enumerated() {
            // Three lines and more only when fewer do not hold it.
            if index > 1, smallest.units * breaks[index - 1].widest <= width.units * 995 { break }
            let room = Length(units: width.units * 995 / broken.widest)
            for factor in [fitting.smallestHeadline, 1, fitting.largestHeadline] {
                let size = asked.scaled(by: factor)
                guard size <= room else { continue }
                result.append(plan(broken, size: size, width: width, others: others))
            }
            if room >= asked.scaled(by: fitting.smallestHeadline),
                room < asked.scaled(by: fitting.largestHeadline)
            {
                result.append(plan(broken, size: room, width: width, others: others))
            }
        }
        guard result.isEmpty, let narrowest = breaks.min(by: { $0.widest < $1.widest }) else { return result }
        // Longer than its measure at any size of its rank: as large as it fits.
        let room = Length(units: width.units * 995 / narrowest.widest)
        return [plan(narrowest, size: room, width: width, others: others)]
    }

    /// - Parameter others: height of kicker, deck and byline.
    private func plan(_ broken: HeadlineLines?, size: Length, width: Length, others: Length) -> HeadPlan {
        let headline = broken?.lines ?? []
        let tracking = tracking(of: headline, size: size, width: width)
        let spread = size.units / 100 * tracking * max(0, (headline.first?.count ?? 1) - 1)
        let height = others + size.scaled(by: HeadComposer.headlineLeading) * headline.count
        return HeadPlan(
            width: width, headline: headline, size: size,
            rows: (height + style.rowPitch / 2).coveringCount(of: style.rowPitch), height: height,
            sizePercent: size.units * 100 / max(1, style.headlineSizes[rank].units),
            fillPercent: broken.map { (size.units / 1_000 * $0.widest + spread) * 100 / width.units } ?? 100,
            evenness: broken?.evenness ?? 100, tracking: tracking)
    }

    /// One em between two characters, less between more, as long as much room is left.
    private func tracking(of headline: [String], size: Length, width: Length) -> Int {
        guard headline.count == 1, let line = headline.first, (2...4).contains(line.count),
            line.unicodeScalars.allSatisfy({ $0.value >= 0x3400 })
        else { return 0 }
        let tracking = [2: 100, 3: 50, 4: 25][line.count] ?? 0
        let spread = size * line.count + size.scaled(by: Double(tracking * (line.count - 1)) / 100)
        return spread.units * 10 <= width.units * 8 ? tracking : 0
    }

    /// The head's lines, in the middle of `height`.
    func lines(_ plan: HeadPlan, height: Length) -> [PlacedLine] {
        let stack = stack(plan.headline, size: plan.size, tracking: plan.tracking, width: plan.width)
        let top = max(.zero, (height - stack.height) / 2)
        return stack.lines.map { $0.moved(down: top) }
    }

    private func stack(_ headline: [String], size: Length, tracking: Int, width: Length) -> HeadStack {
        let smaller = min(
            style.deckSize.scaled(by: isLead ? 1.25 : 1), style.headlineSizes[rank].scaled(by: 0.7))
        var stack = HeadStack(width: width)
        func add(
            _ text: String?, _ role: FontRole, _ size: Length, leading: Double, as part: StructureRole
        ) {
            guard let text else { return }
            let face = TypeFace(role: role, size: size, colour: style.textColour)
            stack.add(setter.evenLines(text, in: face, width: width), leading: leading, as: part)
        }
        add(text.column, .crosshead, style.bylineSize, leading: 1.5, as: .column)
        add(text.kicker, .crosshead, smaller, leading: 1.4, as: .kicker)
        let face = TypeFace(role: .headline, size: size, colour: style.textColour)
        for line in headline {
            let measure = LineMeasure(width: width + size, isJustified: false)
            stack.add(
                setter.lines(
                    line, in: face, measure: measure, tracking: size.scaled(by: Double(tracking) / 100)),
                leading: HeadComposer.headlineLeading, as: .headline)
        }
        add(text.deck, .deck, smaller, leading: 1.45, as: .deck)
        add(text.byline, .caption, style.bylineSize, leading: 1.6, as: .byline)
        add(text.origin, .caption, style.bylineSize, leading: 1.4, as: .jump)
        return stack
    }
}

extension HeadPlan {
    /// What an editor minds about it, whatever stands around it.
    func weight(_ style: PageStyle) -> Int {
        let weights = style.penalties
        let isNarrow = width <= style.columnWidth
        // Lines that the headline would not need at this size.
        let needed = max(1, (fillPercent * headline.count + 94) / 95)
        let needless = max(0, headline.count - needed)
        let lines = needless + max(0, headline.count - (isNarrow ? 4 : 2))
        // Short titles leave blank at their sides wherever they stand.
        let blank = min(25, max(0, 60 - fillPercent)) + max(0, 50 - evenness)
        return lines * weights.headlineLines + abs(sizePercent - 100) * weights.headlineSize
            + blank * weights.headlineWhite
    }
}

extension HeadlineSizes {
    subscript(rank: ArticleRank) -> Length {
        switch rank {
        case .lead: lead
        case .innerLead: innerLead
        case .major: major
        case .ordinary: ordinary
        case .minor: minor
        }
    }
}

/// Lines under each other in the middle of a width.
private struct HeadStack {
    let width: Length
    private(set) var lines: [PlacedLine] = []
    private(set) var height = Length.zero

    init(width: Length) {
        self.width = width
    }

    /// `leading`: height of each line in em of its size.
    mutating func add(_ set: [SetLine], leading: Double, as role: StructureRole) {
        for line in set {
            let strip = line.size.scaled(by: leading)
            let x = max(.zero, (width - line.width) / 2)
            lines.append(
                PlacedLine(
                    line: line, role: role,
                    origin: Point(x: x, y: height + line.baseline(inStripOf: strip))))
            height += strip
        }
    }
}

extension PlacedLine {
    func moved(down distance: Length) -> PlacedLine {
        PlacedLine(line: line, role: role, origin: Point(x: origin.x, y: origin.y + distance))
    }
}
