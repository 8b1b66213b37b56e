internal import Diagnostics
internal import PDFObjects

/// The content of a page as a program: what is broken in it, and states that presses and archives refuse.
func contentFindings(_ page: PageFacts, _ subject: PreflightSubject) -> [PreflightFinding] {
    let content = page.content
    var findings: [PreflightFinding] = []
    func add(_ code: DiagnosticCode, _ argument: String) {
        findings.append(PreflightFinding(code, page: page.number, argument))
    }
    if content.marks.isEmpty { findings.append(PreflightFinding(.PreflightPage.empty, page: page.number)) }
    for name in content.unknownOperators.sorted() { add(.PreflightPage.brokenContent, printable(name)) }
    if content.isUnbalanced { add(.PreflightPage.brokenContent, "q, Q, BDC, EMC") }
    for name in content.unknownBlendModes.sorted() { add(.PreflightColour.blendMode, printable(name)) }
    let states: [(Bool, DiagnosticCode)] = [
        (content.isCut, .PreflightPage.cut), (content.containsItself, .PreflightPage.selfReference),
        (content.hasTransferFunction, .PreflightColour.transferFunction),
        (content.hasHalftone, .PreflightColour.halftone),
    ]
    findings += states.filter(\.0).map { PreflightFinding($0.1, page: page.number) }
    if let place = content.overprintsProfiledCMYK {
        findings.append(PreflightFinding(.PreflightColour.profiledOverprint, page: page.number, at: place))
    }
    return findings + transparencyFindings(page, subject)
}

private func transparencyFindings(_ page: PageFacts, _ subject: PreflightSubject) -> [PreflightFinding] {
    var findings: [PreflightFinding] = []
    var first: PageBox?
    for mark in page.content.marks {
        var reasons = mark.compositing.transparency(ofFill: !mark.isStroke)
        if case .image(let image) = mark.kind, image.hasMask { reasons.append("SMask") }
        guard !reasons.isEmpty else { continue }
        first = first ?? mark.box
        findings.append(
            PreflightFinding(
                .PreflightColour.transparency, page: page.number, at: mark.box, reasons.joined(separator: ", "))
        )
    }
    if let first, page.dictionary["Group"]["CS"].isNull, subject.intentSpace == nil {
        findings.append(PreflightFinding(.PreflightColour.noBlendSpace, page: page.number, at: first))
    }
    return findings
}

/// Without what would break a line of a report.
private func printable(_ text: String) -> String {
    String(
        String.UnicodeScalarView(text.unicodeScalars.map { $0.value < 32 || $0.value == 127 ? "\u{FFFD}" : $0 })
    )
}
