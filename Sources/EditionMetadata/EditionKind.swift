/// The editions that are made of an issue. Each is a publication of its own, with its own identifier.
package enum EditionKind: String, Sendable, Hashable, CaseIterable {
    /// Text that flows to the reader's page.
    case reflow
}
