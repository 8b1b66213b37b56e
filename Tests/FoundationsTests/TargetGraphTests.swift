import Foundation
import TestSupport
import Testing

/// What a document says of one target.
private struct TargetRow: Equatable {
    let level: Int
    let imports: Set<String>
}

/// Names between the given quotes.
private func names(in text: some StringProtocol, quote: Character) -> [String] {
    text.split(separator: quote, omittingEmptySubsequences: false).enumerated()
        .filter { $0.offset % 2 == 1 }.map { String($0.element) }
}

/// The table of `Documentation/architecture.md`.
private func documentedTargets() throws -> [String: TargetRow] {
    var rows: [String: TargetRow] = [:]
    for line in try Repository.text(of: "Documentation/architecture.md").split(separator: "\n") {
        let cells = line.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
        guard cells.count == 4, let level = Int(cells[0]), let name = names(in: cells[1], quote: "`").first
        else { continue }
        rows[name] = TargetRow(level: level, imports: Set(names(in: cells[3], quote: "`")))
    }
    return rows
}

/// Dependencies by target, as `Package.swift` declares them.
private func declaredTargets() throws -> [String: Set<String>] {
    let manifest = try Repository.text(of: "Package.swift")
    var targets: [String: Set<String>] = [:]
    for match in manifest.matches(of: /(?m)^        system\("(\w+)"/) { targets[String(match.1)] = [] }
    for match in manifest.matches(of: /stage\(\s*"(\w+)",\s*imports: \[([^\]]*)\]/) {
        targets[String(match.1)] = Set(names(in: match.2, quote: "\""))
    }
    for match in manifest.matches(of: /name: "(banxin[a-z-]*)",\s*dependencies: \[([^\]]*?)\.product/) {
        targets[String(match.1)] = Set(names(in: match.2, quote: "\""))
    }
    return targets
}

/// The modules that the files of a target import.
private func imported(by target: String) throws -> Set<String> {
    var modules: Set<String> = []
    for file in try Repository.sources(of: target) {
        for match in try Repository.text(of: file)
            .matches(of: /(?m)^(?:public |package |internal )?import (?:struct |func |enum )?(\w+)/)
        {
            modules.insert(String(match.1))
        }
    }
    return modules
}

@Suite("Target graph")
struct TargetGraphTests {
    @Test("The documented targets are those of the package, with the same imports")
    func documented() throws {
        let documented = try documentedTargets().mapValues(\.imports)
        #expect(documented == (try declaredTargets()))
        let folders = try FileManager.default.contentsOfDirectory(atPath: Repository.root + "/Sources")
        #expect(Set(folders) == Set(documented.keys))
    }

    @Test("A target imports targets of lower levels only")
    func levels() throws {
        let rows = try documentedTargets()
        for (name, row) in rows {
            for other in row.imports {
                let level = try #require(rows[other]?.level, "\(name) imports \(other)")
                #expect(level < row.level, "\(name) imports \(other)")
            }
        }
    }

    @Test("The sources import every target that is declared, and no other")
    func sources() throws {
        let targets = try declaredTargets()
        for (name, declared) in targets where !name.hasPrefix("C") || name == "CairoCanvas" {
            #expect(try imported(by: name).intersection(targets.keys) == declared, "\(name)")
        }
    }

    @Test("Only the entry of the library and what it returns is public")
    func access() throws {
        let open: Set = ["Diagnostics", "IssueModel", "IssueExport", "banxin"]
        for name in try declaredTargets().keys where !open.contains(name) {
            for file in try Repository.sources(of: name) {
                let text = try Repository.text(of: file)
                #expect(text.firstMatch(of: /(?m)^\s*public (?!import)/) == nil, "\(file)")
            }
        }
    }
}
