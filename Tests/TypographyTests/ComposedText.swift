import Geometry
import TestSupport
import Typography

/// A text spaced and composed with equal boxes; widths and places are read in 1/1000 em.
struct ComposedText {
    static let em = Length.points(10)
    let spaced: SpacedText
    let measure: LineMeasure
    let lines: [ComposedLine]

    /// - Parameter space: advance of a word space in em.
    static func spaced(
        _ text: String, space: Double = 0.5, tracking: Double = 0,
        _ change: (inout SpacingPolicy) -> Void = { _ in }
    ) -> SpacedText {
        var policy = SpacingPolicy()
        change(&policy)
        let shaped = GridShaper(space: space).shaped(text, role: .body, size: em)
        return SpacedText(shaped, policy: policy, tracking: em.scaled(by: tracking))
    }

    init(
        _ text: String, ems: Double, indent: Int = 0, alignment: LineAlignment = .justified,
        space: Double = 0.5,
        _ change: (inout SpacingPolicy) -> Void = { _ in }
    ) {
        spaced = ComposedText.spaced(text, space: space, change)
        measure = LineMeasure(
            width: ComposedText.em.scaled(by: ems), indent: ComposedText.em * indent, alignment: alignment)
        lines = Typography.lines(of: spaced, in: measure)
    }

    /// The text as one line of exactly that width.
    init(
        _ text: String, to ems: Double, space: Double = 0.5, _ change: (inout SpacingPolicy) -> Void = { _ in }
    ) {
        spaced = ComposedText.spaced(text, space: space, change)
        measure = LineMeasure(width: ComposedText.em.scaled(by: ems), alignment: .forced)
        lines = distributed(spaced, to: ComposedText.em.scaled(by: ems)).map { [$0] } ?? []
    }

    /// The text of each line.
    var strings: [String] {
        lines.map { line in
            var result = String.UnicodeScalarView()
            for index in line.clusters { result.append(spaced.shaped.clusters[index].scalar) }
            return String(result)
        }
    }

    /// Places of the clusters of a line.
    func offsets(_ line: Int = 0) -> [Int] {
        lines[line].offsets.map { thousandths(Int($0)) }
    }

    func width(_ line: Int = 0) -> Int { thousandths(lines[line].width.units) }

    /// Every fault with the number of its line.
    var faults: [LineFault.Rule] { lines.flatMap { $0.faults.map(\.rule) } }
}

/// A length in 1/1000 em.
func thousandths(_ units: Int) -> Int {
    let em = ComposedText.em.units
    return (units * 1_000 + (units < 0 ? -em : em) / 2) / em
}
