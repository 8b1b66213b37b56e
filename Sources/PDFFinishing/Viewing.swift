import PDFObjects

/// What readers show: the title instead of the file's name, in which language the text is.
func setViewing(of plan: FinishingPlan, in file: PDFFile) {
    let root = file.root
    root["Lang"] = file.text(plan.document.language)
    root["ViewerPreferences"] = file.dictionary(["DisplayDocTitle": file.boolean(true)])
    // ISO 32000-1, 12.2: readers put facing pages side by side in the order of binding.
    if plan.document.isRightToLeft { root["ViewerPreferences"]["Direction"] = file.name("R2L") }
}
