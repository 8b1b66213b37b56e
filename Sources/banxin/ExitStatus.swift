import ArgumentParser
import Diagnostics

/// What the command says to the shell (after sysexits.h).
enum ExitStatus: Int32 {
    case issueFailed = 1
    case warnings = 2
    case badData = 65
    case inputMissing = 66
    case internalFault = 70
    case cannotWrite = 73
    case interrupted = 130

    init(_ kind: Failure.Kind) {
        self =
            switch kind {
            case .badData: .badData
            case .inputMissing: .inputMissing
            case .internal: .internalFault
            case .cannotWrite: .cannotWrite
            case .interrupted: .interrupted
            }
    }

    var code: ExitCode { ExitCode(rawValue) }
}
