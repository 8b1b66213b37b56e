import Foundation
import TestSupport
import Testing

/// A row of `Documentation/conformance/clreq.md`.
private struct LedgerRow {
    let clause: String
    let status: String
    let heldBy: String

    static func all() throws -> [LedgerRow] {
        try Repository.text(of: "Documentation/conformance/clreq.md").split(separator: "\n").compactMap {
            line in
            let cells = line.split(separator: "|", omittingEmptySubsequences: false)
                .map { $0.trimmingCharacters(in: .whitespaces) }
            guard cells.count == 6, cells[1] != "clause", !cells[1].hasPrefix("-") else { return nil }
            return LedgerRow(clause: cells[1], status: cells[3], heldBy: cells[4])
        }
    }

    /// Suites and tests that the row names, and rows of parameterised tests.
    var tests: [(suite: String, test: String?)] {
        heldBy.matches(of: /`(\w+Tests)(?:\.(\w+))?`/).map { (String($0.1), $0.2.map(String.init)) }
    }

    var testRows: [String] { heldBy.matches(of: /“([^”]+)”/).map { String($0.1) } }
}

/// The headings of clreq, by the numbers that counting them gives.
private let clauses: [String] = {
    let children: [String: Int] = [
        "1": 3, "1.3": 2, "2": 4, "2.1": 3, "2.1.3": 3, "2.2": 5, "2.3": 5, "2.4": 2, "3": 5, "3.1": 8,
        "3.1.1": 2,
        "3.1.3": 4, "3.1.5": 3, "3.1.6": 3, "3.2": 5, "3.3": 7, "3.3.1": 2, "3.3.3": 5, "3.3.4": 3, "3.3.5": 1,
        "3.3.6": 1, "3.4": 4, "3.5": 4, "4": 1, "4.1": 5, "5": 5,
    ]
    func below(_ clause: String) -> [String] {
        (0..<(children[clause] ?? 0)).flatMap { index in
            ["\(clause).\(index + 1)"] + below("\(clause).\(index + 1)")
        }
    }
    return (1...5).flatMap { below(String($0)) }
}()

/// All test sources, joined, by the suite that their file has.
private func sources() throws -> [(suites: Set<String>, text: String)] {
    let root = Repository.root + "/Tests"
    let names = FileManager.default.enumerator(atPath: root)?.compactMap { $0 as? String } ?? []
    return try names.filter { $0.hasSuffix(".swift") }.map { name in
        let text = try Repository.text(of: "Tests/" + name)
        return (Set(text.matches(of: /(?m)^struct (\w+Tests)/).map { String($0.1) }), text)
    }
}

@Suite("Ledger of clauses")
struct ClauseLedgerTests {
    @Test("Every heading of clreq has a row")
    func complete() throws {
        let numbers = Set(
            try LedgerRow.all().compactMap { $0.clause.split(separator: " ").first.map(String.init) })
        #expect(clauses.count > 90)
        for clause in clauses { #expect(numbers.contains(clause), "\(clause)") }
    }

    @Test("Every row has a status, what is held names its test, and what is not says why")
    func statuses() throws {
        for row in try LedgerRow.all() {
            switch row.status {
            case "held", "part": #expect(!row.tests.isEmpty, "\(row.clause)")
            case "not": #expect(row.heldBy.count > 10, "\(row.clause)")
            default: #expect(row.status == "–" && row.heldBy.isEmpty, "\(row.clause)")
            }
        }
    }

    @Test("The tests that the ledger names exist")
    func testsExist() throws {
        let sources = try sources()
        for row in try LedgerRow.all() {
            for named in row.tests {
                let files = sources.filter { $0.suites.contains(named.suite) }
                let found = named.test.map { test in files.contains { $0.text.contains("func \(test)(") } }
                #expect(found ?? !files.isEmpty, "\(row.clause): \(named.suite).\(named.test ?? "")")
            }
            for name in row.testRows {
                #expect(sources.contains { $0.text.contains("\"\(name)") }, "\(row.clause): \(name)")
            }
        }
    }

    @Test("At least 150 rows of parameterised tests are named after clauses")
    func rows() throws {
        let rows = try sources().reduce(0) { count, source in
            count + source.text.matches(of: /(?:Row|Case)\(\s*(?:clause: )?"(?:clreq|GB\/T|UAX)/).count
        }
        #expect(rows >= 150)
    }
}
