internal import Diagnostics

/// Fonts and the text that is set in them.
func fontFindings(_ page: PageFacts, _ subject: PreflightSubject) -> [PreflightFinding] {
    var visible: Set<String> = []
    var findings: [PreflightFinding] = []
    for mark in page.content.marks {
        guard case .text(let text) = mark.kind else { continue }
        if text.mode != 3 { visible.insert(text.font) }
        findings += textFindings(text, mark, page.number, subject.limits)
    }
    for (name, font) in page.content.fonts.sorted(by: { $0.key < $1.key }) {
        func add(_ code: DiagnosticCode) { findings.append(PreflightFinding(code, page: page.number, name)) }
        // Text that is not painted needs no glyphs (ISO 19005-2, 6.2.11.4.1).
        if !font.isEmbedded, visible.contains(name) { add(.PreflightFont.notEmbedded) }
        if !font.hasUnicode { add(.PreflightFont.noUnicode) }
        if font.isEmbedded, font.kind != .type3, !font.isSubset { add(.PreflightFont.wholeFont) }
        if font.kind == .type3 { add(.PreflightFont.type3) }
        if font.lacksGlyphMap { add(.PreflightFont.noGlyphMap) }
    }
    return findings
}

private func textFindings(
    _ text: TextFacts, _ mark: Mark, _ page: Int, _ limits: PreflightLimits
) -> [PreflightFinding] {
    func finding(_ code: DiagnosticCode, _ argument: String) -> PreflightFinding {
        PreflightFinding(code, page: page, at: mark.box, argument)
    }
    var findings: [PreflightFinding] = []
    if text.undefinedCount > 0, text.isVisible {
        findings.append(finding(.PreflightFont.missingGlyph, text.font))
    }
    if text.hasOtherWidth { findings.append(finding(.PreflightFont.otherWidth, text.font)) }
    if text.hasUnknownWidth { findings.append(finding(.PreflightFont.unknownWidth, text.font)) }
    if !text.isVisible {
        findings.append(PreflightFinding(.PreflightFont.invisibleText, page: page, at: mark.box))
    } else if text.size > 0, text.size < limits.leastTextSize - 0.01 {
        findings.append(finding(.PreflightFont.smallText, decimal(limits.leastTextSize)))
    }
    return findings
}
