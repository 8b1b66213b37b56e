package import Diagnostics
import Foundation
internal import GRDB

/// Whether a run may make an issue.
package enum ClaimAnswer: Sendable {
    /// It may; with what the ledger says of the issue by now, and whether a run that is no more had claimed it, so that
    /// files under temporary names may have stayed.
    case granted(PlanRecord?, isTakenOver: Bool)
    /// Another run is at it.
    case held(by: Int)
}

/// How long a claim holds whose process nobody here can see.
private let leaseSeconds = 120

extension BatchLedger {
    /// Claims an issue for this process. What a run claimed that is no more is taken over.
    @discardableResult
    package func claim(_ key: String, by owner: ProcessIdentity = .current) throws(Failure) -> ClaimAnswer {
        try write { database in
            let held = try database.row("SELECT * FROM claim WHERE key = ?", [key])
            if let held, !BatchLedger.isStale(held), BatchLedger.owner(held) != owner {
                return .held(by: held["process"])
            }
            try database.run(
                "INSERT OR REPLACE INTO claim VALUES (?, ?, ?, ?, ?)",
                [key, owner.number, owner.started, owner.machine, BatchLedger.now])
            let isTakenOver = held.map { BatchLedger.owner($0) != owner } ?? false
            return .granted(try PlanRecord(of: key, database), isTakenOver: isTakenOver)
        }
    }

    /// Gives a claim back without a result.
    func release(_ key: String) throws(Failure) {
        try write { database in try database.run("DELETE FROM claim WHERE key = ?", [key]) }
    }

    /// Says that this process is still at its issues; machines that cannot see it ask for no more than that.
    func renewClaims(of owner: ProcessIdentity = .current) throws(Failure) {
        try write { database in
            try database.run(
                "UPDATE claim SET renewed = ? WHERE process = ? AND machine = ?",
                [BatchLedger.now, owner.number, owner.machine])
        }
    }

    /// Issues that runs had claimed which are no more.
    func staleClaims() throws(Failure) -> [String] {
        try read { database in
            try database.rows("SELECT * FROM claim").filter(BatchLedger.isStale).map { $0["key"] }
        }
    }

    private static func owner(_ row: Row) -> ProcessIdentity {
        ProcessIdentity(number: row["process"], started: row["started"], machine: row["machine"])
    }

    private static func isStale(_ row: Row) -> Bool {
        if let isAlive = owner(row).isAlive { return !isAlive }
        let renewed: Int = row["renewed"]
        return renewed < now - leaseSeconds
    }

    private static var now: Int { Int(Date().timeIntervalSince1970) }
}
