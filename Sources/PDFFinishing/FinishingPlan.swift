package import PDFObjects

/// What the finishing pass makes of a drawn file.
package struct FinishingPlan: Sendable {
    package var document: DocumentInfo
    /// Standards that the file says it conforms to.
    package var claims: Set<PDFClaim> = []
    /// What its colours are meant for; the first of each kind counts.
    package var intents: [OutputIntent] = []
    /// What is done for a press; nil for files that are not printed by one.
    package var press: PressPlan?
    /// The links of each page; pages without any need no entry at the end.
    package var links: [[LinkPlan]] = []
    /// The tags; nil for a file that has no marked content.
    package var structure: StructurePlan?
    /// A small picture of each page; none when readers shall draw them themselves.
    package var thumbnails: [PageThumbnail] = []
    /// TrueType faces that the pages use, and no more of which may be embedded; nil checks nothing.
    package var trueTypeFaces: Int?
    package var writing = PDFWriting()

    package init(document: DocumentInfo) { self.document = document }
}
