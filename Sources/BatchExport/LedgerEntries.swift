import Diagnostics
import Foundation
internal import GRDB

/// What came of one issue, as it goes into the ledger.
struct LedgerEntry {
    var record: IssueRecord
    var inputs: InputState?
    var recipe: String
    var attempt: String
    var program: String
    /// Formats that were made now, with what they depend on.
    var formats: [String: String]
    /// JPEG.
    var thumbnail: Data?
    /// Nil when the issue was not read to its end.
    var parsed: StoredIssue?
}

extension BatchLedger {
    /// Keeps what came of an issue. What was made of it earlier in other formats stays.
    ///
    /// - Returns: results of an earlier run in the same formats that were not made again, for their removal.
    func keep(_ entry: LedgerEntry) throws(Failure) -> [String] {
        try write { database in
            let key = entry.record.key
            let obsolete = try entry.obsoleteOutputs(database)
            try entry.writeIssue(database)
            if entry.record.state == .done {
                try entry.writeFiles(database, obsolete: obsolete)
                try entry.parsed?.write(of: key, database)
            }
            try entry.writeFindings(database)
            try database.run("DELETE FROM claim WHERE key = ?", [key])
            return obsolete.filter { path in !entry.record.outputs.contains { $0.path == path } }
        }
    }

    /// Adds what was noticed by comparison with other issues.
    func add(_ findings: [Diagnostic], to key: String) throws(Failure) {
        guard !findings.isEmpty else { return }
        try write { database in
            let first = try Int.fetchOne(
                database, sql: "SELECT max(position) + 1 FROM finding WHERE key = ?", arguments: [key])
            try LedgerEntry.write(findings, of: key, from: first ?? 0, database)
        }
    }

    /// Keeps the stamps of files that were touched but not changed, so that they are not read again.
    func keepStamps(_ inputs: [InputFileState], of key: String) throws(Failure) {
        try write { database in try LedgerEntry.write(inputs, of: key, database) }
    }
}

extension LedgerEntry {
    /// Earlier results in the formats that were made now.
    fileprivate func obsoleteOutputs(_ database: Database) throws -> [String] {
        guard record.state == .done else { return [] }
        return try database.rows(
            "SELECT path, format FROM output WHERE key = ?", [record.key]
        ).filter { formats[$0["format"]] != nil }.map { $0["path"] }
    }

    fileprivate func writeIssue(_ database: Database) throws {
        let isDone = record.state == .done
        try database.run(
            """
            INSERT INTO issue (key, source, title, date, number, state, inputHash, attempt, recipe, program,
                pages, sheets, articles, milliseconds, memory, made, changes, thumbnail)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT (key) DO UPDATE SET source = excluded.source,
                title = coalesce(excluded.title, title), date = coalesce(excluded.date, date),
                number = coalesce(excluded.number, number), state = excluded.state,
                inputHash = excluded.inputHash, attempt = excluded.attempt, recipe = excluded.recipe,
                program = excluded.program, pages = excluded.pages,
                sheets = max(excluded.sheets, CASE WHEN excluded.inputHash = inputHash THEN sheets ELSE 0 END),
                articles = excluded.articles, milliseconds = excluded.milliseconds,
                memory = excluded.memory, made = excluded.made, changes = changes + excluded.changes,
                thumbnail = coalesce(excluded.thumbnail, thumbnail)
            """,
            [
                record.key, record.source, record.title, record.date, record.number, record.state.rawValue,
                inputs?.hash ?? "", attempt, recipe, program, record.pages, record.sheets, record.articles,
                record.milliseconds, record.memory, Int(Date().timeIntervalSince1970), isDone ? 1 : 0,
                thumbnail,
            ])
        try database.run("DELETE FROM stage WHERE key = ?", [record.key])
        for (name, milliseconds) in record.stages {
            try database.run("INSERT INTO stage VALUES (?, ?, ?)", [record.key, name, milliseconds])
        }
        try database.run("DELETE FROM input WHERE key = ?", [record.key])
        try LedgerEntry.write(inputs?.files ?? [], of: record.key, database)
    }

    fileprivate func writeFiles(_ database: Database, obsolete: [String]) throws {
        for path in obsolete {
            try database.run("DELETE FROM output WHERE key = ? AND path = ?", [record.key, path])
        }
        for file in record.outputs {
            try database.run(
                "INSERT OR REPLACE INTO output VALUES (?, ?, ?, ?, ?)",
                [record.key, file.path, file.format, file.size, file.hash])
        }
        for (name, recipe) in formats {
            try database.run("INSERT OR REPLACE INTO format VALUES (?, ?, ?)", [record.key, name, recipe])
        }
    }

    fileprivate func writeFindings(_ database: Database) throws {
        try database.run("DELETE FROM finding WHERE key = ?", [record.key])
        try LedgerEntry.write(record.findings, of: record.key, from: 0, database)
    }

    static func write(_ inputs: [InputFileState], of key: String, _ database: Database) throws {
        for file in inputs {
            try database.run(
                "INSERT OR REPLACE INTO input VALUES (?, ?, ?, ?, ?, ?)",
                [key, file.path, file.stamp.size, file.stamp.modified, file.stamp.inode, file.hash])
        }
    }

    static func write(_ findings: [Diagnostic], of key: String, from first: Int, _ database: Database) throws {
        for (offset, finding) in findings.enumerated() {
            let stored = StoredDiagnostic(finding)
            let arguments = String(decoding: try JSONEncoder().encode(stored.arguments), as: UTF8.self)
            try database.run(
                "INSERT INTO finding VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                [
                    key, first + offset, stored.code, finding.severity.rawValue, stored.file, stored.line,
                    stored.column, arguments,
                ])
        }
    }
}
