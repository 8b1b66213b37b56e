/// A standard that a file says it conforms to.
package enum PDFClaim: Sendable, Hashable, CaseIterable {
    /// PDF/A-2u (ISO 19005-2): self-contained, all text in Unicode.
    case pdfA2u
    /// PDF/UA-1 (ISO 14289-1): tagged for assistive technology.
    case pdfUA1
    /// PDF/X-4 (ISO 15930-7): for the press.
    case pdfX4
}
