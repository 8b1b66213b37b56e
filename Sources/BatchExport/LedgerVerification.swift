import ContentHashing
package import Diagnostics
internal import GRDB

extension BatchLedger {
    /// Holds every result on disk against what was made.
    ///
    /// - Returns: a finding for each that is missing or has other contents, and how many were looked at.
    package func verification() throws(Failure) -> (findings: [Diagnostic], fileCount: Int) {
        let files = try read { database in
            try Row.fetchAll(database, sql: "SELECT * FROM output ORDER BY path").map(
                IssueRecord.OutputFile.init)
        }
        return (findings(about: files), files.count)
    }

    /// A finding for each of the results that is missing or has other contents than were made.
    package func findings(about files: [IssueRecord.OutputFile]) -> [Diagnostic] {
        files.compactMap { file in
            let path = "\(folder)/\(file.path)"
            let size = FileStamp(ofFile: path).size
            if size < 0 { return Diagnostic(.Batch.outputMissing, path) }
            guard size == file.size, let hash = try? ContentHash(ofFile: path), hash.description == file.hash
            else { return Diagnostic(.Batch.outputChanged, path) }
            return nil
        }
    }
}
