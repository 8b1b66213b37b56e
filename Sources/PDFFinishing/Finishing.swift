package import PDFObjects

/// A drawn file made complete: its language, dates and XMP metadata, links and tags, the intents and identifications
/// of the standards that it claims, an identifier that depends only on the content. One file of this target does one of these.
///
/// - Throws: when the bytes are no PDF, or a font has lost its outlines.
package func finished(_ bytes: [UInt8], by plan: FinishingPlan) throws(PDFFailure) -> [UInt8] {
    let file = try PDFFile(bytes)
    if let press = plan.press { try prepareForPress(file, by: press) }
    let pages = try file.pages()
    let fonts = EmbeddedFonts(of: pages, in: file)
    if let faces = plan.trueTypeFaces { try fonts.check(mostTrueType: faces) }
    setMetadata(of: plan, in: file)
    setViewing(of: plan, in: file)
    setIntents(plan.intents, in: file)
    try fonts.complete()
    // Pictures for a press are in its inks already.
    setImages(of: pages, in: file)
    setThumbnails(plan.thumbnails, on: pages, in: file)
    let links = setLinks(plan.links, on: pages, in: file)
    if let structure = plan.structure { try setStructure(structure, links: links, on: pages, in: file) }
    return try file.written(plan.writing)
}
