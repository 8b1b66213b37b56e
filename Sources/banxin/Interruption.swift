import Dispatch
import Foundation
import Synchronization

/// Notices that the user pressed Control-C (or the system asked to end), so that the issue under way ends without a
/// trace. Asked a second time, the process ends at once.
struct Interruption {
    private let requests = Requests()
    private let sources: [any DispatchSourceSignal]

    var isAsked: Bool { requests.count.load(ordering: .relaxed) > 0 }

    init() {
        let numbers = [SIGINT, SIGTERM]
        sources = numbers.map { DispatchSource.makeSignalSource(signal: $0, queue: .global()) }
        // The usual action of these signals would end the process before the source is told.
        for number in numbers { _ = signal(number, SIG_IGN) }
        for source in sources {
            source.setEventHandler { [requests] in
                let asked = requests.count.add(1, ordering: .relaxed).newValue
                if asked > 1 { _exit(ExitStatus.interrupted.rawValue) }
            }
            source.resume()
        }
    }

    private final class Requests: Sendable {
        let count = Atomic(0)
    }
}
