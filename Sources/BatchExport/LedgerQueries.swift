package import Diagnostics
import Foundation
internal import GRDB
import Ingest
import IssueModel

/// Which entries of a ledger are asked for.
package struct LedgerQuery: Sendable {
    package var dates = DateRange()
    /// Only those that failed.
    package var isFailed = false
    /// Only those whose results were made more than once.
    package var isChanged = false
    /// The slowest first; nil orders by date.
    package var slowest: Int?

    package init() {}
}

extension BatchLedger {
    /// The entries that a query asks for, without findings and results.
    package func records(_ query: LedgerQuery = LedgerQuery()) throws(Failure) -> [IssueRecord] {
        try read { database in
            var conditions = ["1"]
            var arguments: StatementArguments = []
            if query.isFailed { conditions.append("state = 'failed'") }
            if query.isChanged { conditions.append("changes > 1") }
            if let first = query.dates.first {
                conditions.append("date >= ?")
                arguments += [first]
            }
            if let last = query.dates.last {
                conditions.append("date <= ?")
                arguments += [last]
            }
            let order =
                query.slowest.map { "milliseconds DESC, key LIMIT \($0)" } ?? "coalesce(date, '9999'), key"
            return try Row.fetchAll(
                database,
                sql: "SELECT * FROM issue WHERE \(conditions.joined(separator: " AND ")) ORDER BY \(order)",
                arguments: arguments
            ).map(IssueRecord.init)
        }
    }

    /// The entry of an issue with findings and results; nil when there is none.
    package func record(of key: String) throws(Failure) -> IssueRecord? {
        try read { database in
            let sql = "SELECT * FROM issue WHERE key = ?"
            guard let row = try database.row(sql, [key]) else { return nil }
            var record = IssueRecord(row)
            record.findings = try database.rows(
                "SELECT * FROM finding WHERE key = ? ORDER BY position", [key]
            ).compactMap { StoredDiagnostic($0).diagnostic }
            record.outputs = try database.rows(
                "SELECT * FROM output WHERE key = ? ORDER BY path", [key]
            ).map(IssueRecord.OutputFile.init)
            for row in try database.rows("SELECT name, milliseconds FROM stage WHERE key = ?", [key]) {
                record.stages[row["name"]] = row["milliseconds"]
            }
            return record
        }
    }

    /// A small picture of the front page, in JPEG.
    package func thumbnail(of key: String) throws(Failure) -> [UInt8]? {
        try read { database in
            try Data.fetchOne(database, sql: "SELECT thumbnail FROM issue WHERE key = ?", arguments: [key])
                .map { [UInt8]($0) }
        }
    }

    /// Whether the number of an issue agrees with those of the nearest earlier and later issues of the newspaper.
    func numberFindings(of key: String) throws(Failure) -> [Diagnostic] {
        try read { database in
            let issue = "SELECT title, date, number FROM issue WHERE key = ?"
            guard let row = try database.row(issue, [key]), let title: String = row["title"],
                let date: String = row["date"]
            else { return [] }
            var nameplate = Nameplate(title: title)
            nameplate.date = date
            nameplate.number = row["number"]
            let others = try ["date <= ? ORDER BY date DESC", "date > ? ORDER BY date"].flatMap { condition in
                try database.rows(
                    """
                    SELECT date, number FROM issue
                    WHERE title = ? AND key <> ? AND number IS NOT NULL AND \(condition) LIMIT 3
                    """, [title, key, date]
                ).map { (date: $0["date"] as String, number: $0["number"] as String) }
            }
            return Ingest.numberFindings(others, in: nameplate)
        }
    }
}

extension IssueRecord {
    init(_ row: Row) {
        self.init(
            key: row["key"], source: row["source"], title: row["title"], date: row["date"],
            number: row["number"], state: State(rawValue: row["state"]) ?? .failed)
        milliseconds = row["milliseconds"]
        memory = row["memory"]
        pages = row["pages"]
        sheets = row["sheets"]
        articles = row["articles"]
        changes = row["changes"]
    }
}

extension StoredDiagnostic {
    init(_ row: Row) {
        let arguments: String = row["arguments"]
        let texts = try? JSONDecoder().decode([String].self, from: Data(arguments.utf8))
        self.init(
            code: row["code"], file: row["file"], line: row["line"], column: row["column"],
            arguments: texts ?? [])
    }
}
