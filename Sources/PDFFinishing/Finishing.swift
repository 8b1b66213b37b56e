package import PDFObjects

/// A drawn file made complete: its language, dates and XMP metadata, the intents and identifications of the standards
/// that it claims, an identifier that depends only on the content. One file of this target does one of these.
///
/// - Throws: when the bytes are no PDF.
package func finished(_ bytes: [UInt8], by plan: FinishingPlan) throws(PDFFailure) -> [UInt8] {
    let file = try PDFFile(bytes)
    if let press = plan.press { try prepareForPress(file, by: press) }
    setMetadata(of: plan, in: file)
    try setViewing(of: plan, in: file)
    setIntents(plan.intents, in: file)
    try setImages(in: file)
    return try file.written(plan.writing)
}
