import Geometry
import Typography

/// How many lines of a text took what to fill their measure. Last lines of paragraphs are not counted.
struct LineFigures {
    /// Lines of one kind, with what each gap took or gave, in 1/1000 em.
    struct Kind {
        private(set) var count = 0
        private(set) var sum = 0
        private(set) var most = 0

        mutating func add(_ amount: Int) {
            count += 1
            sum += amount
            most = max(most, amount)
        }

        var mean: Int { (sum + count / 2) / max(1, count) }
    }

    private(set) var lines = 0
    private(set) var natural = 0
    /// By blanks of marks, word spaces and gaps beside Western words.
    private(set) var compressed = 0
    private(set) var fitted = Kind()
    /// In word spaces and gaps beside Western words only.
    private(set) var gapsOnly = 0
    private(set) var spread = Kind()
    private(set) var hanging = 0
    private(set) var faults: [LineFault.Rule] = []

    mutating func add(_ set: [ComposedLine]) {
        faults += set.flatMap { $0.faults.map(\.rule) }
        for line in set.dropLast() {
            lines += 1
            hanging += line.hanging > .zero ? 1 : 0
            switch line.adjustment {
            case .natural: natural += 1
            case .shrunk(.letterFit, let perGap): fitted.add(perGap)
            case .shrunk: compressed += 1
            case .stretched(.chineseGap, let perGap): spread.add(perGap)
            case .stretched: gapsOnly += 1
            }
        }
    }

    /// A row of the table in the documentation.
    func row(_ name: String) -> String {
        let cells =
            ["\(lines)", percent(natural), percent(compressed), percent(fitted.count)] + ems(fitted)
            + [percent(gapsOnly), percent(spread.count)] + ems(spread) + [percent(hanging)]
        return "| \(name) | \(cells.joined(separator: " | ")) |"
    }

    private func ems(_ kind: Kind) -> [String] {
        kind.count == 0 ? ["–", "–"] : [em(kind.mean), em(kind.most)]
    }

    private func percent(_ count: Int) -> String {
        let hundredths = (count * 10_000 + lines / 2) / max(1, lines)
        return "\(hundredths / 100).\(hundredths % 100 < 10 ? "0" : "")\(hundredths % 100)"
    }

    private func em(_ thousandths: Int) -> String {
        let digits = String(thousandths)
        return "0." + String(repeating: "0", count: max(0, 3 - digits.count)) + digits
    }
}
