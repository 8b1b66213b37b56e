/// How strictly characters are kept from the edges of lines (clreq 3.1.4). Each level holds those before it.
package enum ProhibitionLevel: String, Sendable, Hashable, CaseIterable, Comparable {
    /// Marks may stand anywhere. Units (clreq 3.1.5) and Western words hold together even so.
    case none
    /// No pause, stop, closing mark, connector or interpunct at the line start, no opening mark at the line end.
    case basic
    /// Also no solidus at either edge (GB/T 15834 5.1.9; clreq asks for the line end only).
    case gb
    /// Also no —— or …… at the line start.
    case strict

    private var strength: Int {
        switch self {
        case .none: 0
        case .basic: 1
        case .gb: 2
        case .strict: 3
        }
    }

    package static func < (left: ProhibitionLevel, right: ProhibitionLevel) -> Bool {
        left.strength < right.strength
    }
}
