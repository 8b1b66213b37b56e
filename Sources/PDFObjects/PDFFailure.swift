/// A PDF that cannot be read, changed or written; mostly in qpdf’s words.
package struct PDFFailure: Error, Sendable, Hashable {
    /// Whether the file wants a password.
    package let needsPassword: Bool
    package let reason: String

    package init(needsPassword: Bool = false, reason: String) {
        self.needsPassword = needsPassword
        self.reason = reason
    }
}
