/// A PDF that cannot be read or written, in qpdf's words.
package struct PDFFailure: Error, Sendable, Hashable {
    /// Whether the file wants a password.
    package let needsPassword: Bool
    package let reason: String
}
