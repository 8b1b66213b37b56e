import Diagnostics
internal import GRDB

extension BatchLedger {
    /// What decides whether the issue has to be made again; nil when the ledger does not know it.
    func planRecord(of key: String) throws(Failure) -> PlanRecord? {
        try read { database in try PlanRecord(of: key, database) }
    }

    /// The same for many issues, in one look at the ledger.
    func planRecords() throws(Failure) -> [String: PlanRecord] {
        try read { database in
            var records: [String: PlanRecord] = [:]
            for row in try Row.fetchAll(database, sql: "SELECT key, state, inputHash, attempt FROM issue") {
                records[row["key"]] = PlanRecord(row)
            }
            let inputs = try Row.fetchCursor(database, sql: "SELECT * FROM input")
            while let row = try inputs.next() { records[row["key"]]?.inputs.append(InputFileState(row)) }
            let formats = try Row.fetchCursor(database, sql: "SELECT * FROM format")
            while let row = try formats.next() { records[row["key"]]?.formats[row["name"]] = row["recipe"] }
            let outputs = try Row.fetchCursor(database, sql: "SELECT * FROM output")
            while let row = try outputs.next() {
                records[row["key"]]?.outputs.append(IssueRecord.OutputFile(row))
            }
            return records
        }
    }
}

extension PlanRecord {
    fileprivate init(_ row: Row) {
        self.init(
            state: IssueRecord.State(rawValue: row["state"]) ?? .failed, inputHash: row["inputHash"],
            attempt: row["attempt"], inputs: [], formats: [:], outputs: [])
    }

    init?(of key: String, _ database: Database) throws {
        let issue = "SELECT key, state, inputHash, attempt FROM issue WHERE key = ?"
        guard let row = try database.row(issue, [key]) else { return nil }
        self.init(row)
        inputs = try database.rows("SELECT * FROM input WHERE key = ?", [key])
            .map(InputFileState.init)
        for row in try database.rows("SELECT * FROM format WHERE key = ?", [key]) {
            formats[row["name"]] = row["recipe"]
        }
        outputs = try database.rows("SELECT * FROM output WHERE key = ?", [key])
            .map(IssueRecord.OutputFile.init)
    }
}

extension InputFileState {
    fileprivate init(_ row: Row) {
        let stamp = FileStamp(size: row["size"], modified: row["modified"], inode: row["inode"])
        self.init(path: row["path"], stamp: stamp, hash: row["hash"])
    }
}

extension IssueRecord.OutputFile {
    init(_ row: Row) {
        self.init(path: row["path"], format: row["format"], size: row["size"], hash: row["hash"])
    }
}
