import EditionMetadata
import ScriptConversion

/// An edition for e-readers. Each is a publication of its own, with its own file and identifier.
public enum Edition: String, Sendable, Hashable, CaseIterable {
    /// Text that flows to the reader's page.
    case reflow
    /// The same in vertical lines, read from right to left.
    case vertical
    /// Pages as they were typeset, each article as text that flows behind them.
    case replica
    /// In Simplified Chinese.
    case hans
    /// In Traditional Chinese.
    case hant
    /// In Traditional Chinese with the forms of Taiwan.
    case hantTaiwan = "hant-tw"
    /// In Traditional Chinese with the forms of Hong Kong.
    case hantHongKong = "hant-hk"

    /// What its file names have after the name of the issue: nothing, or `-vertical`.
    var suffix: String { self == .reflow ? "" : "-" + rawValue }

    var kind: EditionKind {
        switch self {
        case .reflow: .reflow
        case .vertical: .vertical
        case .replica: .replica
        case .hans: .hans
        case .hant: .hant
        case .hantTaiwan: .hantTaiwan
        case .hantHongKong: .hantHongKong
        }
    }

    /// The form of Chinese that the issue is brought to; nil leaves it as it is.
    var script: ScriptTarget? {
        switch self {
        case .reflow, .vertical, .replica: nil
        case .hans: .simplified
        case .hant: .traditional
        case .hantTaiwan: .taiwan
        case .hantHongKong: .hongKong
        }
    }
}
