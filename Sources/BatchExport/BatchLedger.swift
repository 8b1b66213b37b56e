package import Diagnostics
import FileIO
import Foundation
internal import GRDB

/// The account of an output folder: what every issue was made from, how, into which files, and what was noticed.
///
/// It is an SQLite database in write-ahead mode, so that several runs may share it; an entry is there as a whole or not
/// at all, whatever happens to the process or the machine.
package struct BatchLedger: Sendable {
    /// The output folder.
    package let folder: String
    private let path: String
    private let database: DatabasePool

    /// Where a run keeps its ledger: machines that share a folder have one each, as no database can be shared between
    /// them.
    package static func path(in folder: String, shard: Shard? = nil) -> String {
        guard let shard, shard.count > 1 else { return folder + "/.banxin/ledger.sqlite" }
        return "\(folder)/.banxin/ledger-\(shard.number)-of-\(shard.count).sqlite"
    }

    /// Opens the ledger of a folder, made when it is not there.
    ///
    /// - Throws: when it cannot be read or written.
    package init(opening path: String, folder: String) throws(Failure) {
        try FileIO.OutputFile.makeFolder((path as NSString).deletingLastPathComponent)
        self.folder = folder
        self.path = path
        var configuration = Configuration()
        configuration.busyMode = .timeout(30)
        configuration.maximumReaderCount = 2
        configuration.prepareDatabase { database in
            // In write-ahead mode this loses no more than the newest entries when the power fails; their issues are
            // made again.
            try database.execute(sql: "PRAGMA synchronous = NORMAL")
        }
        do {
            database = try OneAtATime.holding(path + ".lock") {
                let database = try DatabasePool(path: path, configuration: configuration)
                try LedgerSchema.migrator.migrate(database)
                return database
            }
        } catch {
            throw BatchLedger.failure(error, path: path)
        }
    }

    /// Opens the ledger that a run has left.
    ///
    /// - Throws: also when there is none.
    package init(existingIn folder: String) throws(Failure) {
        let path = BatchLedger.path(in: folder)
        guard InputFile.isFolder(path) == false else {
            throw Failure(.inputMissing, Diagnostic(.Batch.noLedger, folder))
        }
        try self.init(opening: path, folder: folder)
    }

    func read<Value>(_ body: (Database) throws -> Value) throws(Failure) -> Value {
        do { return try database.read(body) } catch { throw BatchLedger.failure(error, path: path) }
    }

    /// One transaction; all of it is kept or nothing.
    func write<Value>(_ body: (Database) throws -> Value) throws(Failure) -> Value {
        do {
            // Taken at once: two runs that first read and then write would each wait for the other.
            return try database.writeWithoutTransaction { database in
                var result: Value?
                try database.inTransaction(.immediate) {
                    result = try body(database)
                    return .commit
                }
                guard let result else { throw DatabaseError(resultCode: .SQLITE_ABORT) }
                return result
            }
        } catch {
            throw BatchLedger.failure(error, path: path)
        }
    }

    private static func failure(_ error: any Error, path: String) -> Failure {
        if let failure = error as? Failure { return failure }
        guard let error = error as? DatabaseError else {
            return Failure(.cannotWrite, Diagnostic(.Batch.ledger, path, "\(error)"))
        }
        let isDamaged = [.SQLITE_CORRUPT, .SQLITE_NOTADB].contains(error.resultCode)
        return Failure(
            isDamaged ? .badData : .cannotWrite, Diagnostic(.Batch.ledger, path, error.message ?? "\(error)"))
    }
}
