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

    /// - Throws: when the issue cannot be written as JSON.
    init(_ issue: Issue, folder: String) throws(Failure) {
        let bytes = try Ingest.json(of: issue)
        self.folder = folder
        size = bytes.count
        json = Data(deflated(bytes, effort: .little))
    }

    func write(of key: String, _ database: Database) throws {
        try database.execute(
            sql: "INSERT OR REPLACE INTO parsed VALUES (?, ?, ?, ?)", arguments: [key, folder, size, json])
    }
}

/// An issue from the ledger.
package struct ParsedIssueRecord: Sendable {
    package let issue: Issue
    /// That its pictures are relative to.
    package let folder: String
}

extension BatchLedger {
    /// The issue as it was read when its results were made.
    ///
    /// - Returns: nil when the ledger does not hold it: its results are from an older program.
    package func parsedIssue(of key: String) throws(Failure) -> ParsedIssueRecord? {
        let stored: (folder: String, size: Int, json: Data)? = try read { database in
            try Row.fetchOne(database, sql: "SELECT * FROM parsed WHERE key = ?", arguments: [key]).map {
                ($0["folder"], $0["size"], $0["json"])
            }
        }
        guard let stored, let bytes = inflated([UInt8](stored.json), count: stored.size) else { return nil }
        return ParsedIssueRecord(issue: try issue(fromJSON: bytes, name: key), folder: stored.folder)
    }

    /// Whether the ledger holds the issue as it was read.
    package func hasParsedIssue(of key: String) throws(Failure) -> Bool {
        try read { database in
            try Bool.fetchOne(
                database, sql: "SELECT count(*) > 0 FROM parsed WHERE key = ?", arguments: [key]) ?? false
        }
    }
}
