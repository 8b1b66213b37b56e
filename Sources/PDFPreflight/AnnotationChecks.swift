internal import Diagnostics
internal import PDFObjects

/// Annotations of a page (ISO 32000-1, 12.5), and the actions of the page.
func annotationFindings(_ page: PageFacts, _ subject: PreflightSubject) -> [PreflightFinding] {
    let annotations = page.dictionary["Annots"].items
    var findings = annotations.flatMap { annotationFindings($0, page) }
    findings += actionFindings([page.dictionary["AA"]], page: page.number, at: nil)
    if !annotations.isEmpty, page.dictionary["Tabs"].name != "S" {
        findings.append(PreflightFinding(.PreflightStructure.tabOrder, page: page.number))
    }
    return findings
}

private func annotationFindings(_ annotation: PDFObject, _ page: PageFacts) -> [PreflightFinding] {
    let kind = annotation["Subtype"].name ?? "?"
    let place = PageBox(annotation["Rect"].numbers)
    var findings = actionFindings([annotation["A"], annotation["AA"]], page: page.number, at: place)
    func add(_ code: DiagnosticCode) { findings.append(PreflightFinding(code, page: page.number, at: place)) }
    let isPrinters = kind == "PrinterMark" || kind == "TrapNet"
    guard !isPrinters, kind != "Popup" else { return findings }
    if let place, place.intersection(page.boxes.printed)?.isProper == true {
        findings.append(PreflightFinding(.PreflightPage.annotation, page: page.number, at: place, kind))
    }
    if kind == "Link", annotation["Contents"].text?.isEmpty != false { add(.PreflightStructure.linkContents) }
    let flags = annotation["F"].integer ?? 0
    let isHidden = flags & (1 | 2 | 32) != 0
    if isHidden || flags & 4 == 0 { add(.PreflightStructure.unprintedAnnotation) }
    if !isHidden, annotation["StructParent"].isNull { add(.PreflightStructure.untaggedAnnotation) }
    if kind == "FileAttachment" {
        findings.append(
            PreflightFinding(
                .PreflightFile.embeddedFiles, page: page.number, at: place,
                annotation["FS"]["UF"].text ?? annotation["FS"]["F"].text ?? "?"))
    }
    return findings
}
