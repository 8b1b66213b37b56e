internal import Diagnostics

/// The page as a sheet: its boxes, and what stands near their edges.
func boxFindings(_ page: PageFacts, _ subject: PreflightSubject) -> [PreflightFinding] {
    let boxes = page.boxes
    func finding(_ code: DiagnosticCode, at place: PageBox? = nil) -> PreflightFinding {
        PreflightFinding(code, page: page.number, at: place)
    }
    var findings = nesting(page)
    if boxes.media == nil { findings.append(finding(.PreflightPage.noSize)) }
    if boxes.trim == nil, boxes.art == nil { findings.append(finding(.PreflightPage.noTrim)) }
    if boxes.trim != nil, let art = boxes.art { findings.append(finding(.PreflightPage.trimAndArt, at: art)) }
    if page.rotation % 360 != 0 {
        findings.append(PreflightFinding(.PreflightPage.rotated, page: page.number, String(page.rotation)))
    }
    if page.userUnit != 1 {
        findings.append(PreflightFinding(.PreflightPage.scaled, page: page.number, decimal(page.userUnit)))
    }
    findings += sizeFindings(page, subject)
    for mark in page.content.marks {
        if lacksBleed(mark, boxes.finished, subject.limits.bleed) {
            findings.append(finding(.PreflightPage.noBleed, at: mark.box))
        }
        if case .text(let text) = mark.kind, text.isVisible,
            isNearEdge(mark.box, boxes.finished, subject.limits.textDistance)
        {
            findings.append(finding(.PreflightPage.textNearEdge, at: mark.box))
        }
    }
    return findings
}

private func nesting(_ page: PageFacts) -> [PreflightFinding] {
    let boxes = page.boxes
    let pairs = [
        (("TrimBox", boxes.trim), ("BleedBox", boxes.bleed)),
        (("BleedBox", boxes.bleed), ("MediaBox", boxes.media)),
        (("TrimBox", boxes.trim), ("MediaBox", boxes.media)),
        (("ArtBox", boxes.art), ("MediaBox", boxes.media)),
    ]
    return pairs.compactMap { inner, outer in
        guard let box = inner.1, let around = outer.1, !around.contains(box) else { return nil }
        return PreflightFinding(.PreflightPage.boxesOutside, page: page.number, at: box, inner.0, outer.0)
    }
}

private func sizeFindings(_ page: PageFacts, _ subject: PreflightSubject) -> [PreflightFinding] {
    let size = pageSize(page.dictionary)
    guard let first = subject.firstSize,
        abs(size.width - first.width) > 1 || abs(size.height - first.height) > 1
    else { return [] }
    func text(_ size: (width: Double, height: Double)) -> String {
        "\(decimal(size.width.millimetres)) × \(decimal(size.height.millimetres))"
    }
    return [PreflightFinding(.PreflightPage.otherSize, page: page.number, text(size), text(first))]
}

/// Whether a picture or tint reaches an edge of the finished page and ends before the bleed does.
private func lacksBleed(_ mark: Mark, _ page: PageBox, _ bleed: Double) -> Bool {
    switch mark.kind {
    case .image, .shading: break
    case .fill: if mark.paint.isWhite { return false }
    case .text, .stroke: return false
    }
    guard mark.box.intersection(page) != nil else { return false }
    // How far the mark goes over each edge.
    let over = [
        page.left - mark.box.left, page.bottom - mark.box.bottom, mark.box.right - page.right,
        mark.box.top - page.top,
    ]
    return over.contains { $0 > -0.5 && $0 < bleed - 0.5 }
}

/// Whether text of the page stands nearer to its edge than it may; text wholly outside is the printer's.
private func isNearEdge(_ box: PageBox, _ page: PageBox, _ distance: Double) -> Bool {
    guard let common = box.intersection(page), common.isProper else { return false }
    return !page.grown(by: -distance).contains(box, tolerance: 0.5)
}
