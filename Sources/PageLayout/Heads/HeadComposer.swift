import Geometry
import Styles
import Typography

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

    /// - Parameter breaks: the headline in lines, when it is broken already.
    init(text: HeadText, rank: ArticleRank, setter: TypeSetter, breaks: [HeadlineLines]? = nil) {
        self.text = text
        self.rank = rank
        self.setter = setter
        self.breaks = breaks ?? HeadComposer.breaks(of: text, setter: setter)
    }

    /// The headline in each number of lines that it can have.
    static func breaks(of text: HeadText, setter: TypeSetter) -> [HeadlineLines] {
        guard !text.headline.isEmpty else { return [] }
        let all = HeadlineBreaks(parts: text.headline, context: text.context, setter: setter)
        return (1...mostLines).compactMap(all.lines)
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
        let others = heightOfOthers(width: width)
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
        let characters = broken?.firstCount ?? 1
        let tracking = tracking(of: headline, characters: characters, size: size, width: width)
        let spread = size.units / 100 * tracking * max(0, characters - 1)
        let height = others + size.scaled(by: HeadComposer.headlineLeading) * headline.count
        return HeadPlan(
            width: width, headline: headline, size: size,
            rows: (height + style.rowPitch / 2).coveringCount(of: style.rowPitch), height: height,
            sizePercent: size.units * 100 / max(1, style.headlineSizes[rank].units),
            fillPercent: broken.map { (size.units / 1_000 * $0.widest + spread) * 100 / width.units } ?? 100,
            evenness: broken?.evenness ?? 100, tracking: tracking)
    }

    /// One em between two characters, less between more, as long as much room is left.
    private func tracking(of headline: [String], characters: Int, size: Length, width: Length) -> Int {
        guard headline.count == 1, let line = headline.first, (2...4).contains(characters),
            line.unicodeScalars.allSatisfy({ $0.value >= 0x3400 })
        else { return 0 }
        let tracking = [2: 100, 3: 50, 4: 25][characters] ?? 0
        let spread = size * characters + size.scaled(by: Double(tracking * (characters - 1)) / 100)
        return spread.units * 10 <= width.units * 8 ? tracking : 0
    }

    /// The head's lines, in the middle of `height`.
    func lines(_ plan: HeadPlan, height: Length) -> [PlacedLine] {
        let stack = stack(plan.headline, size: plan.size, tracking: plan.tracking, width: plan.width)
        let top = max(.zero, (height - stack.height) / 2)
        return stack.lines.map { $0.moved(down: top) }
    }

    /// A line of the head beside its headline.
    private typealias Part = (text: String?, face: TypeFace, leading: Double, role: StructureRole)

    private lazy var partsOver: [Part] = [
        (text.column, face(.crosshead, style.bylineSize), 1.5, .column),
        (text.kicker, face(.crosshead, smallerSize), 1.4, .kicker),
    ]

    private lazy var partsUnder: [Part] = [
        (text.deck, face(.deck, smallerSize), 1.45, .deck),
        (text.byline, face(.caption, style.bylineSize), 1.6, .byline),
        (text.origin, face(.caption, style.bylineSize), 1.4, .jump),
    ]

    /// Size of kicker and deck.
    private var smallerSize: Length {
        min(style.deckSize.scaled(by: isLead ? 1.25 : 1), style.headlineSizes[rank].scaled(by: 0.7))
    }

    private func face(_ role: FontRole, _ size: Length) -> TypeFace {
        TypeFace(role: role, size: size, colour: style.textColour)
    }

    /// Height of the lines beside the headline, by their number.
    private func heightOfOthers(width: Length) -> Length {
        others.reduce(.zero) { sum, other in
            let count =
                other.natural <= width ? 1 : setter.lineCount(other.text, in: other.face, width: width)
            return sum + other.leading * count
        }
    }

    /// The lines beside the headline that there are: the width of each on one line, and the height of a line.
    private lazy var others = (partsOver + partsUnder).compactMap { part in
        part.text.flatMap { text in
            text.isEmpty
                ? nil
                : (
                    text: text, face: part.face, natural: setter.spaced(text, in: part.face).naturalWidth,
                    leading: part.face.size.scaled(by: part.leading)
                )
        }
    }

    private func stack(_ headline: [String], size: Length, tracking: Int, width: Length) -> HeadStack {
        var stack = HeadStack(width: width)
        func add(_ parts: [Part]) {
            for part in parts {
                guard let text = part.text else { continue }
                let lines = setter.evenLines(text, in: part.face, width: width)
                stack.add(lines, leading: part.leading, as: part.role)
            }
        }
        add(partsOver)
        for line in headline {
            let measure = LineMeasure(width: width + size, isJustified: false)
            stack.add(
                setter.lines(
                    line, in: face(.headline, size), measure: measure,
                    tracking: size.scaled(by: Double(tracking) / 100)),
                leading: HeadComposer.headlineLeading, as: .headline)
        }
        add(partsUnder)
        return stack
    }
}
