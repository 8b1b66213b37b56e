internal import Diagnostics
internal import PDFObjects

/// Bookmarks and page labels.
func navigationFindings(_ subject: PreflightSubject) -> [PreflightFinding] {
    let root = subject.file.root
    var findings: [PreflightFinding] = []
    let hasOutline = root["Outlines"]["First"].kind == .dictionary
    if subject.pageCount > 1, !hasOutline {
        findings.append(PreflightFinding(.PreflightMetadata.noBookmarks, String(subject.pageCount)))
    }
    if subject.pageCount > 1, root["PageLabels"].isNull {
        findings.append(PreflightFinding(.PreflightMetadata.noLabels))
    }
    return findings + outlineFindings(subject)
}

/// Walks all bookmarks; each may be met once only.
private func outlineFindings(_ subject: PreflightSubject) -> [PreflightFinding] {
    var waiting = [subject.file.root["Outlines"]["First"]]
    var seen: Set<PDFReference> = []
    var findings: [PreflightFinding] = []
    while let entry = waiting.popLast(), seen.count < subject.reading.budget.mostElements {
        guard entry.kind == .dictionary, let reference = entry.reference else { continue }
        guard seen.insert(reference).inserted else {
            return findings + [PreflightFinding(.PreflightMetadata.brokenOutline)]
        }
        findings += actionFindings([entry["A"]], page: nil, at: nil)
        waiting.append(entry["Next"])
        waiting.append(entry["First"])
    }
    return findings
}
