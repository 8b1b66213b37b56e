import Foundation

/// What only one process of the machine may do at a time.
///
/// Opening a ledger is: of two that find a new folder, SQLite refuses the one that comes second to change the journal's
/// mode, and the tables would be made twice. Writing a catalogue is: each would remove what the other has not finished.
enum OneAtATime {
    /// Does something while the lock of a file is held. The file is made, and stays; where that cannot be, there is no lock, and
    /// what follows says why.
    static func holding<Value, Fault: Error>(
        _ path: String, _ body: () throws(Fault) -> Value
    ) throws(Fault) -> Value {
        let descriptor = unsafe open(path, O_CREAT | O_RDWR | O_CLOEXEC, 0o644)
        defer { if descriptor >= 0 { close(descriptor) } }
        if descriptor >= 0 { while flock(descriptor, LOCK_EX) != 0, errno == EINTR {} }
        return try body()
    }
}
