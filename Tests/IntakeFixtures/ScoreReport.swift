package import Foundation
package import Ingest

/// The scores of all folders.
package struct ScoreReport {
    /// What the baseline file holds: figures by folder, and in all.
    package typealias Baseline = [String: [String: Ratio]]

    package private(set) var folders: [String: IntakeScore] = [:]

    /// Scores of all folders together.
    package var all: IntakeScore {
        folders.sorted { $0.key < $1.key }.reduce(into: IntakeScore()) { $0.add($1.value) }
    }

    /// - Parameters:
    ///   - model: the weights to read the pages with.
    ///   - knownRoles: roles of lines of a page that are given, by line of its text.
    package init(
        of pages: [LabelledPage], model: RoleModel = .standard,
        knownRoles: (LabelledPage) -> [Int: LineRole] = { _ in [:] }
    ) throws {
        for page in pages {
            folders[page.folder, default: IntakeScore()].add(
                try IntakeScore(of: page, model: model, knownRoles: knownRoles(page)))
        }
    }

    package var baseline: Baseline {
        folders.mapValues(\.figures).merging(["all": all.figures]) { $1 }
    }

    /// Figures that are below the baseline, one a line.
    package func losses(against baseline: Baseline) -> [String] {
        let now = self.baseline
        return baseline.sorted { $0.key < $1.key }.flatMap { folder, figures in
            figures.sorted { $0.key < $1.key }.compactMap { name, old in
                guard let new = now[folder]?[name] else { return "\(folder) \(name): missing" }
                return new.isBelow(old) ? "\(folder) \(name): \(new.text), was \(old.text)" : nil
            }
        }
    }
}

extension ScoreReport {
    /// The report for a terminal.
    package var text: String {
        let names = ["lines", "found", "genuine", "headlines", "whole", "facts"]
        var rows = [["folder", "pages"] + names]
        for (name, score) in folders.sorted(by: { $0.key < $1.key }) + [("all", all)] {
            rows.append([name, "\(score.pages)"] + names.map { score.figures[$0]?.text ?? "" })
        }
        let roles = all.roles.filter { $0.key != IntakeScore.noRole }.sorted { $0.key < $1.key }
        let fields = ArticleField.allCases.compactMap { field in all.fields[field].map { (field.rawValue, $0) }
        }
        return [
            table(rows), agreements("role", roles.map { ($0.key, $0.value) }), agreements("field", fields),
            confusion,
        ].joined(separator: "\n\n")
    }

    private func agreements(_ head: String, _ entries: [(String, Agreement)]) -> String {
        table(
            [[head, "gold", "read", "right", "precision", "recall"]]
                + entries.map { name, value in
                    [
                        name, "\(value.gold)", "\(value.read)", "\(value.right)", value.precision.percent,
                        value.recall.percent,
                    ]
                })
    }

    private var confusion: String {
        let cells = all.confusion.flatMap { gold, row in row.map { (gold: gold, read: $0.key, count: $0.value) }
        }
        .sorted { ($1.count, $0.gold, $0.read) < ($0.count, $1.gold, $1.read) }
        return table([["lines", "gold", "read"]] + cells.map { ["\($0.count)", $0.gold, $0.read] })
    }

    private func table(_ rows: [[String]]) -> String {
        let widths = (rows.first ?? []).indices.map { column in rows.map { $0[column].count }.max() ?? 0 }
        return rows.map { row in
            zip(row, widths).map { $0 + String(repeating: " ", count: $1 - $0.count) }.joined(separator: "  ")
        }.joined(separator: "\n")
    }

    /// Every line and field that was read wrongly, one a line.
    package var errorList: String {
        all.errors.map { "\($0.path):\($0.line): \($0.message)" }.joined(separator: "\n")
    }

    /// All figures as JSON.
    package func json() throws -> Data {
        struct Figures: Encodable {
            let figures: Baseline
            let roles: [String: Agreement]
            let fields: [String: Agreement]
            let confusion: [String: [String: Int]]
        }
        let whole = all
        let fields = Dictionary(uniqueKeysWithValues: whole.fields.map { ($0.key.rawValue, $0.value) })
        return try ScoreReport.encoder.encode(
            Figures(figures: baseline, roles: whole.roles, fields: fields, confusion: whole.confusion))
    }

    /// The baseline file.
    package func baselineFile() throws -> Data { try ScoreReport.encoder.encode(baseline) + Data("\n".utf8) }

    private static var encoder: JSONEncoder {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys]
        return encoder
    }
}

extension Ratio {
    fileprivate var percent: String {
        of == 0 ? "–" : String(format: "%.1f%%", Double(right) * 100 / Double(of))
    }
    fileprivate var text: String { "\(percent) (\(right)/\(of))" }
}
