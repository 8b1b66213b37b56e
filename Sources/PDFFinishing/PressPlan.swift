package import ColourManagement
import PDFColour
import PDFObjects

/// What a press takes: its inks, and sheets with boxes and marks.
package struct PressPlan: Sendable, Hashable {
    package let profile: OutputProfile
    package let limit: InkLimit
    package let sheet: PressSheet

    package init(profile: OutputProfile, limit: InkLimit, sheet: PressSheet) {
        self.profile = profile
        self.limit = limit
        self.sheet = sheet
    }

    /// The printing condition as the file declares it.
    package var intent: OutputIntent {
        OutputIntent(
            kind: .press, identifier: profile.name, info: profile.name, registry: nil, profile: profile.bytes,
            components: Ink.allCases.count)
    }
}

/// Makes a drawn file one for the press: everything in inks, boxes, marks, nothing that only a screen has.
func prepareForPress(_ file: PDFFile, by plan: PressPlan) throws(PDFFailure) {
    let conversion: InkConversion
    do {
        conversion = try InkConversion(plan.profile, limit: plan.limit)
    } catch {
        throw PDFFailure(reason: error.reason)
    }
    try convertToInks(file, with: conversion)
    let marks = PrinterMarks(plan.sheet)
    for page in try file.pages() {
        // Annotations inside the bleed are forbidden (ISO 15930-7), and paper has no links.
        page.removeKey("Annots")
        setBoxes(of: page, on: plan.sheet)
        marks.add(to: page)
    }
    for key in ["AcroForm", "OpenAction", "AA"] { file.root.removeKey(key) }
}
