import Deflation
package import Diagnostics
import Foundation
internal import GRDB
import Ingest
package import IssueModel

/// An issue as it was read, so that it need not be read again: its JSON form, compressed.
struct StoredIssue: Sendable, Codable {
    /// That its pictures are relative to.
    var folder: String
    /// Bytes of the JSON.
    var size: Int
    var json: Data
    /// The sheet of the PDF on which each article begins, counted from 1; 0 for none. Nil when no PDF was made.
    var sheets: [Int]?

    /// - Throws: when the issue cannot be written as JSON.
    init(_ issue: Issue, folder: String, sheets: [Int]?) throws(Failure) {
        let bytes = try Ingest.json(of: issue, isIndented: false)
        self.folder = folder
        self.sheets = sheets
        size = bytes.count
        json = Data(deflated(bytes, effort: .little))
    }

    func write(of key: String, _ database: Database) throws {
        // Editions made again alone leave the pages of the same text where they are.
        try database.run(
            """
            INSERT INTO parsed (key, folder, size, json, sheets) VALUES (?, ?, ?, ?, ?)
            ON CONFLICT (key) DO UPDATE SET folder = excluded.folder, size = excluded.size,
                json = excluded.json, sheets = CASE WHEN excluded.json = json
                    THEN coalesce(excluded.sheets, sheets) ELSE excluded.sheets END
            """,
            [
                key, folder, size, json, sheets.map { $0.map(String.init).joined(separator: " ") },
            ])
    }
}

/// An issue from the ledger.
package struct ParsedIssueRecord: Sendable {
    package let issue: Issue
    /// That its pictures are relative to.
    package let folder: String
    /// The sheet of the PDF on which each article begins, counted from 1; 0 where that is not known. Empty when there
    /// was no PDF.
    package let sheets: [Int]
}

extension BatchLedger {
    /// The issue as it was read when its results were made.
    ///
    /// - Returns: nil when the ledger does not hold it: its results are from an older program.
    package func parsedIssue(of key: String) throws(Failure) -> ParsedIssueRecord? {
        let stored: (folder: String, size: Int, json: Data, sheets: String?)? = try read { database in
            try Row.fetchOne(database, sql: "SELECT * FROM parsed WHERE key = ?", arguments: [key]).map {
                ($0["folder"], $0["size"], $0["json"], $0["sheets"])
            }
        }
        guard let stored, let bytes = inflated([UInt8](stored.json), count: stored.size) else { return nil }
        return ParsedIssueRecord(
            issue: try issue(fromJSON: bytes, name: key), folder: stored.folder,
            sheets: (stored.sheets ?? "").split(separator: " ").map { Int($0) ?? 0 })
    }

    /// Whether the ledger holds the issue as it was read.
    package func hasParsedIssue(of key: String) throws(Failure) -> Bool {
        try read { database in
            try Bool.fetchOne(
                database, sql: "SELECT count(*) > 0 FROM parsed WHERE key = ?", arguments: [key]) ?? false
        }
    }
}
