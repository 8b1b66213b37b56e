/// The editions that are made of an issue. Each is a publication of its own, with its own identifier.
///
/// The name of a case is part of identifiers and file names: it never changes.
package enum EditionKind: String, Sendable, Hashable, CaseIterable {
    /// Text that flows to the reader's page.
    case reflow
    /// The same in vertical lines, from right to left.
    case vertical
    /// Pages as they were typeset, with the articles as text that flows behind them.
    case replica
    /// In Simplified Chinese.
    case hans
    /// In Traditional Chinese: the forms that OpenCC takes as standard, those of Taiwan, those of Hong Kong.
    case hant
    case hantTaiwan = "hant-tw"
    case hantHongKong = "hant-hk"

    /// Issues bound to a volume (合订本).
    case volume

    /// Whether lines run from top to bottom and pages turn to the right.
    package var isVertical: Bool { self == .vertical }
}
