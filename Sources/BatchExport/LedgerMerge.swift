package import Diagnostics
import FileIO
internal import GRDB

extension BatchLedger {
    /// The ledgers that the machines of a fleet have left in a folder, in Unicode order.
    package static func shardPaths(in folder: String) throws(Failure) -> [String] {
        try InputFile.names(inFolder: folder + "/.banxin")
            .filter { $0.hasPrefix("ledger-") && $0.hasSuffix(".sqlite") }
            .map { "\(folder)/.banxin/\($0)" }
    }

    /// Takes over the entries of another ledger. Of two entries for an issue the newer stays.
    ///
    /// - Returns: how many entries were taken.
    package func merge(_ other: BatchLedger) throws(Failure) -> Int {
        let tables = ["issue", "format", "input", "output", "stage", "finding", "parsed"]
        var count = 0
        let keys: [(String, Int)] = try other.read { database in
            try Row.fetchAll(database, sql: "SELECT key, made FROM issue").map { ($0["key"], $0["made"]) }
        }
        for (key, made) in keys {
            let rows = try other.read { database in
                try tables.map { table in
                    (
                        table,
                        try Row.fetchAll(
                            database, sql: "SELECT * FROM \(table) WHERE key = ?", arguments: [key])
                    )
                }
            }
            let isTaken = try write { database in
                let own = try Int.fetchOne(
                    database, sql: "SELECT made FROM issue WHERE key = ?", arguments: [key])
                guard own ?? -1 < made else { return false }
                try database.execute(sql: "DELETE FROM issue WHERE key = ?", arguments: [key])
                for (table, rows) in rows { try BatchLedger.insert(rows, into: table, database) }
                return true
            }
            count += isTaken ? 1 : 0
        }
        return count
    }

    private static func insert(_ rows: [Row], into table: String, _ database: Database) throws {
        for row in rows {
            let names = row.columnNames.joined(separator: ", ")
            let marks = row.columnNames.map { _ in "?" }.joined(separator: ", ")
            try database.execute(
                sql: "INSERT INTO \(table) (\(names)) VALUES (\(marks))",
                arguments: StatementArguments(row.databaseValues))
        }
    }
}
