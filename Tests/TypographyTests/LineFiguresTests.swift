import Foundation
import TestNumbers
import TestSupport
import Testing
import Typography

/// The spacing that the house styles of newspapers share.
@Sendable private func house(_ policy: inout SpacingPolicy) {
    (policy.lineEndMarks, policy.letterFit) = (.fitted, 0.042)
}

private func figures(of paragraphs: [String], _ change: (inout SpacingPolicy) -> Void) -> LineFigures {
    var result = LineFigures()
    for paragraph in paragraphs {
        result.add(ComposedText(paragraph, ems: 13, indent: 1, space: 0.25, change).lines)
    }
    return result
}

@Suite("Figures of a newspaper's lines")
struct LineFiguresTests {
    /// An issue of 16 pages of 6,000 characters.
    private static let issue: [String] = {
        var prose = NewspaperProse(seed: 16)
        return prose.paragraphs(characters: 16 * 6_000)
    }()

    @Test("At 13 characters a line no rule is broken, and the lines are as the documentation says")
    func distribution() throws {
        let issue = LineFiguresTests.issue
        let settings: [(String, LineFigures)] = [
            ("end marks half an em", figures(of: issue) { _ in }),
            ("end marks fitted", figures(of: issue) { $0.lineEndMarks = .fitted }),
            ("end marks fitted, letter fit 0.042 em", figures(of: issue, house)),
            ("end marks half an em, 、，。 hang", figures(of: issue) { $0.hanging = .commasAndStop }),
            (
                "end marks fitted, 、，。 hang",
                figures(of: issue) { ($0.lineEndMarks, $0.hanging) = (.fitted, .commasAndStop) }
            ),
            (
                "all three",
                figures(of: issue) { policy in
                    house(&policy)
                    policy.hanging = .commasAndStop
                }
            ),
        ]
        for (name, figures) in settings {
            #expect(figures.faults.isEmpty && figures.spread.most <= 250, "\(name)")
        }
        let table = settings.map { $1.row($0) }.joined(separator: "\n")
        let document = try Repository.text(of: "Documentation/conformance/line-setting.md")
        #expect(document.contains(table), "\(table)")
    }

    @Test("With letter fit fewer than one line in two hundred has its characters spread")
    func houseStyle() { check(figures(of: LineFiguresTests.issue, house)) }

    @Test(
        "The same holds for a page of a real newspaper, whatever its lines begin with",
        .enabled(if: Repository.hasSample))
    func realPage() throws {
        let paragraphs = try samplePage()
        // The text from each of forty places on breaks in forty ways.
        let shifted = (0..<40).flatMap { start in paragraphs.map { String($0.dropFirst(start)) } }
        check(figures(of: shifted, house))
        #expect(shifted.reduce(0) { $0 + $1.count } > 16 * 3_000)
    }

    private func check(_ figures: LineFigures) {
        #expect(figures.faults.isEmpty)
        #expect(figures.spread.count * 200 < figures.lines, "\(figures.row("house"))")
        #expect(figures.spread.most <= 250 && figures.fitted.most <= 42)
    }

    /// Paragraphs of the page, with the marks of Chinese text.
    private func samplePage() throws -> [String] {
        let marks = Dictionary(uniqueKeysWithValues: zip(",;:!?()", "，；：！？（）"))
        let text = String(
            decoding: try Data(contentsOf: URL(fileURLWithPath: Repository.sample)), as: UTF8.self)
        return text.split(separator: "\n").map { String($0.map { marks[$0] ?? $0 }) }.filter { $0.count > 80 }
    }
}
