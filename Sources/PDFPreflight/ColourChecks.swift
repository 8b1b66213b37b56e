internal import Diagnostics

/// The colour spaces of a page, and the colours of its text.
func colourFindings(_ page: PageFacts, _ subject: PreflightSubject) -> [PreflightFinding] {
    let spaces = page.content.spaces.sorted { $0.name < $1.name }
    return spaces.flatMap { spaceFindings($0, page, subject) } + markColours(page, subject)
}

private func spaceFindings(
    _ space: ColourSpace, _ page: PageFacts, _ subject: PreflightSubject
) -> [PreflightFinding] {
    // The first place where the space was painted.
    let place = page.content.marks.first { $0.space == space }?.box
    func finding(_ code: DiagnosticCode, _ argument: String) -> PreflightFinding {
        PreflightFinding(code, page: page.number, at: place, argument)
    }
    var findings = space.deviceSpaces.filter { !isMeant($0, by: subject.intentSpace) }.map {
        finding(.PreflightColour.noMatchingIntent, $0.name)
    }
    if space.isAdditive { findings.append(finding(.PreflightColour.additive, space.underlying.name)) }
    if case .separation = space.underlying {
        findings += space.spotNames.map { finding(.PreflightColour.spot, $0) }
    }
    if case .deviceN(let names, _) = space.underlying {
        findings.append(finding(.PreflightColour.deviceN, names.joined(separator: ", ")))
    }
    return findings
}

/// Whether an output intent says what a device colour is (ISO 19005-2, 6.2.4.3).
private func isMeant(_ space: ColourSpace, by intent: String?) -> Bool {
    switch space {
    case .deviceRGB: intent == "RGB"
    case .deviceCMYK: intent == "CMYK"
    case .deviceGray: intent != nil
    default: true
    }
}

extension ColourSpace {
    /// The device spaces in it: itself, or what it stands on.
    var deviceSpaces: [ColourSpace] {
        switch underlying {
        case .deviceGray, .deviceRGB, .deviceCMYK: [underlying]
        case .separation(_, let alternate), .deviceN(_, let alternate): alternate.deviceSpaces
        default: []
        }
    }
}

extension Mark {
    /// The space of its colours: of pictures that of their samples.
    var space: ColourSpace {
        if case .image(let image) = kind, !image.isStencil { return image.space }
        return paint.space
    }
}

private func markColours(_ page: PageFacts, _ subject: PreflightSubject) -> [PreflightFinding] {
    var findings: [PreflightFinding] = []
    func add(_ code: DiagnosticCode, _ mark: Mark) {
        findings.append(PreflightFinding(code, page: page.number, at: mark.box))
    }
    for (index, mark) in page.content.marks.enumerated() {
        if mark.paint.isRegistration, mark.box.intersection(page.boxes.finished)?.isProper == true {
            add(.PreflightColour.registration, mark)
        }
        if mark.overprints, vanishes(mark) { add(.PreflightColour.whiteOverprints, mark) }
        guard case .text(let text) = mark.kind, text.isVisible else { continue }
        if mark.paint.isPureBlack, !mark.overprints { add(.PreflightColour.blackKnocksOut, mark) }
        findings += textColours(text, mark, before: page.content.marks[..<index], page.number, subject.limits)
    }
    return findings
}

/// Whether a white mark that overprints leaves what is under it (ISO 32000-1, 8.6.7): inks at 0 are not painted
/// in spot colours, nor in DeviceCMYK under overprint mode 1.
private func vanishes(_ mark: Mark) -> Bool {
    guard mark.paint.isWhite else { return false }
    return switch mark.paint.space {
    case .deviceCMYK: mark.compositing.overprintMode == 1
    case .separation, .deviceN: true
    default: false
    }
}

private func textColours(
    _ text: TextFacts, _ mark: Mark, before: ArraySlice<Mark>, _ page: Int, _ limits: PreflightLimits
) -> [PreflightFinding] {
    func finding(_ code: DiagnosticCode, _ argument: String) -> PreflightFinding {
        PreflightFinding(code, page: page, at: mark.box, argument)
    }
    if mark.paint.isWhite {
        guard text.size < limits.leastReversedSize, stands(mark, onInkOf: before) else { return [] }
        return [finding(.PreflightColour.reversedText, decimal(limits.leastReversedSize))]
    }
    if mark.paint.space.isAdditive {
        return [finding(.PreflightColour.additiveText, mark.paint.space.underlying.name)]
    }
    if mark.paint.isRichBlack {
        return [PreflightFinding(.PreflightColour.richBlackText, page: page, at: mark.box)]
    }
    guard text.size < limits.leastMultiInkSize, (mark.paint.plateCount ?? 1) > 1 else { return [] }
    return [finding(.PreflightColour.multiInkText, decimal(limits.leastMultiInkSize))]
}

/// Whether something with ink lies under a mark. Only the nearest marks before it are asked.
private func stands(_ mark: Mark, onInkOf before: ArraySlice<Mark>) -> Bool {
    before.suffix(5_000).contains { under in
        switch under.kind {
        case .text, .stroke: return false
        case .fill: if under.paint.isWhite { return false }
        case .image, .shading: break
        }
        return under.box.intersection(mark.box)?.isProper == true
    }
}
