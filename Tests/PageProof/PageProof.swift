import ArgumentParser
import PageFixtures
import PageLayout

/// Makes up generated issues and tells what a critical editor would count on their pages. No part of the program that
/// users get.
@main
struct PageProof: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "page-proof",
        abstract:
            "Make up generated issues in every style and measure their pages; ends with 1 if a rule is broken.")

    @Option(help: "How many issues.")
    var issues = 200

    @Option(help: "The seed of the first.")
    var first = 1

    @Option(parsing: .upToNextOption, help: "Styles.")
    var styles = ["broadsheet", "tabloid", "a4", "reader"]

    @Option(help: "Tell of every sheet that is as blank as that many thousandths, or more.")
    var blank: Int?

    @Flag(help: "Tell of every sheet that is cut through, or has uneven legs, and why other plans lost.")
    var troubled = false

    @Flag(help: "Print the figures of every sheet.")
    var sheets = false

    func run() throws {
        print(
            "| style | issues | sheets | extra sheets | blank, median | 95 % | worst | with an ornament, worst "
                + "| sheets with a house box | their box, median | worst | blank of full sheets, median | worst "
                + "| 碰题 | 断版 | modules on the page's pitch | faults |")
        print("|---|" + String(repeating: "--:|", count: 16))
        var faults: [String] = []
        for style in styles { faults += try proof(of: style) }
        for fault in faults.prefix(200) { print(fault) }
        if !faults.isEmpty { throw ExitCode.failure }
    }

    /// Prints the row of a style.
    private func proof(of style: String) throws -> [String] {
        var figures = ProofFigures()
        for seed in first..<first + issues {
            let made = try MadeUpIssue(GeneratedIssue(ofProof: UInt64(seed)), style: style)
            figures.add(made, name: "\(style) \(seed)")
            tell(made, of: style, seed: seed)
        }
        print(row(style, figures))
        return figures.faults
    }

    private func row(_ style: String, _ figures: ProofFigures) -> String {
        let sheets = figures.sheets
        let blank = sheets.map(\.blankPerMille)
        let houses = sheets.map(\.housePerMille).filter { $0 > 0 }
        let full = sheets.filter(\.isFull).map(\.blankPerMille)
        let modules = sheets.reduce(0) { $0 + $1.modules }
        let even = sheets.reduce(0) { $0 + $1.modulesOnPageGrid }
        let cells: [String] = [
            style, "\(figures.issues)", "\(sheets.count)", "\(figures.continuations)",
            "\(ProofFigures.median(blank)) %", "\(ProofFigures.quantile(blank, 0.95)) %",
            "\(ProofFigures.worst(blank)) %", "\(ProofFigures.worst(sheets.map(\.ornamentPerMille))) %",
            "\(houses.count)", "\(ProofFigures.median(houses)) %", "\(ProofFigures.worst(houses)) %",
            "\(ProofFigures.median(full)) %", "\(ProofFigures.worst(full)) %",
            "\(sheets.count(where: \.hasClash))", "\(sheets.count(where: \.isBroken))",
            "\(even * 100 / max(1, modules)) %", "\(figures.faults.count)",
        ]
        return "| " + cells.joined(separator: " | ") + " |"
    }

    private func tell(_ made: MadeUpIssue, of style: String, seed: Int) {
        for page in made.pages {
            guard let report = page.report, let figures = SheetFigures(page, style: made.style) else {
                continue
            }
            let name = "\(style) \(seed) \(page.label)"
            if sheets { print("\(name): \(line(figures))") }
            if let blank, figures.blankPerMille >= blank {
                print("\(name): blank \(figures.blankPerMille)")
                report.dump(label: page.label).forEach { print("  " + $0) }
            }
            if troubled, figures.isBroken || report.penalties.contains(where: { $0.name == "unevenLegs" }) {
                print("\(name): \(line(figures))")
                (report.dump(label: page.label) + report.explanation(label: page.label)).forEach {
                    print("  " + $0)
                }
            }
        }
    }

    private func line(_ figures: SheetFigures) -> String {
        "modules \(figures.modules) blank \(figures.blankPerMille) house \(figures.housePerMille)"
            + (figures.isBroken ? " cut through" : "") + (figures.hasClash ? " heads meet" : "")
    }
}
