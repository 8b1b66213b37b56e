import Geometry
import TestNumbers
import TestSupport
import Testing
import Typography

/// How many lines of a text took what to fill their measure. Last lines of paragraphs are not counted.
private struct LineFigures {
    private(set) var lines = 0
    private(set) var natural = 0
    private(set) var shrunk = 0
    /// In word spaces and gaps beside Western words only.
    private(set) var gapsOnly = 0
    private(set) var spread = 0
    private(set) var widest = 0
    private(set) var hanging = 0
    private(set) var faults: [LineFault.Rule] = []

    mutating func add(_ set: [ComposedLine]) {
        faults += set.flatMap { $0.faults.map(\.rule) }
        for line in set.dropLast() {
            lines += 1
            hanging += line.hanging > .zero ? 1 : 0
            switch line.adjustment {
            case .natural: natural += 1
            case .shrunk: shrunk += 1
            case .stretched(.chineseGap, let perGap):
                spread += 1
                widest = max(widest, perGap)
            case .stretched: gapsOnly += 1
            }
        }
    }

    /// A row of the table in the documentation.
    func row(_ name: String) -> String {
        let shares = [natural, shrunk, gapsOnly, spread, hanging].map { percent($0) }
        return "| \(name) | \(lines) | \(shares.joined(separator: " | ")) | 0.\(padded(widest)) |"
    }

    private func percent(_ count: Int) -> String {
        let hundredths = (count * 10_000 + lines / 2) / max(1, lines)
        return "\(hundredths / 100).\(hundredths % 100 < 10 ? "0" : "")\(hundredths % 100)"
    }

    private func padded(_ number: Int) -> String {
        String(repeating: "0", count: max(0, 3 - String(number).count)) + String(number)
    }
}

@Suite("Figures of a newspaper's lines")
struct LineFiguresTests {
    /// An issue of 16 pages of 6,000 characters.
    private static let issue: [String] = {
        var prose = NewspaperProse(seed: 16)
        return prose.paragraphs(characters: 16 * 6_000)
    }()

    private func figures(_ change: (inout SpacingPolicy) -> Void) -> LineFigures {
        var result = LineFigures()
        for paragraph in LineFiguresTests.issue {
            result.add(ComposedText(paragraph, ems: 13, indent: 1, space: 0.25, change).lines)
        }
        return result
    }

    @Test("At 13 characters a line no rule is broken, and the lines are as the documentation says")
    func distribution() throws {
        let settings: [(String, LineFigures)] = [
            ("end marks half an em", figures { _ in }),
            ("end marks fitted", figures { $0.lineEndMarks = .fitted }),
            ("end marks half an em, 、，。 hang", figures { $0.hanging = .commasAndStop }),
            (
                "end marks fitted, 、，。 hang",
                figures { ($0.lineEndMarks, $0.hanging) = (.fitted, .commasAndStop) }
            ),
        ]
        for (name, figures) in settings { #expect(figures.faults.isEmpty && figures.widest <= 250, "\(name)") }
        // Where commas hang, less than one line in eighty has its Chinese characters spread.
        #expect(settings[3].1.spread * 80 < settings[3].1.lines)
        let table = settings.map { $1.row($0) }.joined(separator: "\n")
        let document = try Repository.text(of: "Documentation/conformance/line-setting.md")
        #expect(document.contains(table), "\(table)")
    }
}
