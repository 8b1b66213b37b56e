import Diagnostics
import FontShaping
import Foundation
import Geometry
import Hyphenation
import Styles
import TestNumbers
import TestSupport
import Typography

/// `line-timing [RUNS]`: processor time of setting lines, stage by stage, on generated news of 100,000 characters, four
/// and sixteen times as many; the best of some runs. No part of the program that users get.
@main
struct LineTiming {
    static func main() throws {
        let runs = CommandLine.arguments.dropFirst().first.flatMap { Int($0) } ?? 5
        let timing = try LineTiming(runs: max(1, runs))
        print("lines of 13 em, ms CPU   shaping   breaks   spacing   composition   all   lines")
        for factor in [1, 4, 16] { print(timing.row(characters: 100_000 * factor)) }
    }

    private let runs: Int
    private let fonts: FontLibrary
    private let style: PageStyle
    private let hyphenator: EnglishHyphenator?

    private init(runs: Int) throws {
        self.runs = runs
        let folder = Repository.root + "/fonts"
        fonts = try FontLibrary.loaded(try fontCandidates(in: folder).value, fontsFolder: folder).value
        style = try houseStyle(named: "broadsheet", in: Repository.root + "/styles").value.pageStyle
        hyphenator = EnglishHyphenator.opened().value
    }

    private func row(characters: Int) -> String {
        var prose = NewspaperProse(seed: 16)
        let paragraphs = prose.paragraphs(characters: characters)
        let measure = LineMeasure(width: style.bodySize * 13, indent: style.bodySize)
        var best: [Double] = []
        var lineCount = 0
        for _ in 0..<runs {
            var shaped: [ShapedText] = []
            var spaced: [SpacedText] = []
            var times = [
                milliseconds {
                    shaped = paragraphs.map { fonts.shaped($0, role: .body, size: style.bodySize) }
                }
            ]
            let breaks = milliseconds {
                for text in shaped {
                    let scalars = text.clusters.map(\.scalar)
                    let classes = scalars.map { CharacterClass($0) }
                    _ = breakOpportunities(
                        in: scalars, classes: classes, level: style.spacing.prohibition, hyphenator: hyphenator)
                }
            }
            let hyphen = fonts.shaped("-", role: .body, size: style.bodySize)
            let preparing = milliseconds {
                spaced = shaped.map {
                    SpacedText($0, policy: style.spacing, hyphenator: hyphenator, hyphen: hyphen)
                }
            }
            times += [breaks, max(0, preparing - breaks)]
            lineCount = 0
            times.append(
                milliseconds { for text in spaced { lineCount += lines(of: text, in: measure).count } })
            times.append(times[0] + preparing + times[3])
            best = best.isEmpty ? times : zip(best, times).map(min)
        }
        let cells = best.map { String(format: "%8.1f", $0) }.joined(separator: "  ")
        return String(format: "%9d characters  ", characters) + cells + "  \(lineCount)"
    }

    /// Processor time of this process.
    private func milliseconds(_ work: () -> Void) -> Double {
        let start = clock()
        work()
        return Double(clock() - start) * 1_000 / Double(CLOCKS_PER_SEC)
    }
}
