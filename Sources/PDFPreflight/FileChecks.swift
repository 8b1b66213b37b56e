internal import Diagnostics
internal import PDFObjects

/// The file as a whole.
func fileFindings(_ subject: PreflightSubject) -> [PreflightFinding] {
    let file = subject.file
    var findings: [PreflightFinding] = []
    if file.isEncrypted { findings.append(PreflightFinding(.PreflightFile.encrypted)) }
    if subject.pageCount == 0 { findings.append(PreflightFinding(.PreflightFile.noPages)) }
    if isTooNew(file.version, for: subject.profile) {
        findings.append(PreflightFinding(.PreflightFile.version, file.version))
    }
    if file.isLinearized { findings.append(PreflightFinding(.PreflightFile.linearized)) }
    if file.trailer["ID"].items.count != 2 { findings.append(PreflightFinding(.PreflightFile.noIdentifier)) }
    let fields = file.root["AcroForm"]["Fields"].items.count
    if fields > 0 || !file.root["AcroForm"]["XFA"].isNull {
        findings.append(PreflightFinding(.PreflightFile.form, String(fields)))
    }
    let layers = file.root["OCProperties"]["OCGs"].items.prefix(8).compactMap { $0["Name"].text }
    if !layers.isEmpty {
        findings.append(PreflightFinding(.PreflightFile.layers, layers.joined(separator: ", ")))
    }
    return findings + embeddedFiles(subject) + documentActions(subject)
}

/// Versions that a profile is not made of.
private func isTooNew(_ version: String, for profile: PreflightProfile) -> Bool {
    let parts = version.split(separator: ".").compactMap { Int($0) }
    guard parts.count == 2 else { return true }
    let number = parts[0] * 10 + parts[1]
    return switch profile {
    case .x4: number > 16
    case .newsprint, .a2u, .ua1: number > 17
    }
}

private func embeddedFiles(_ subject: PreflightSubject) -> [PreflightFinding] {
    let names = NameTree(subject.file.root["Names"]["EmbeddedFiles"], most: 8).entries.map(\.name)
    guard !names.isEmpty else { return [] }
    return [PreflightFinding(.PreflightFile.embeddedFiles, names.joined(separator: ", "))]
}

/// Actions of the document itself and of its tree of scripts.
private func documentActions(_ subject: PreflightSubject) -> [PreflightFinding] {
    let root = subject.file.root
    var findings = actionFindings([root["OpenAction"], root["AA"]], page: nil, at: nil)
    if !NameTree(root["Names"]["JavaScript"], most: 1).entries.isEmpty {
        findings.append(PreflightFinding(.PreflightFile.script))
    }
    return findings
}

/// What is wrong with actions: of a dictionary that is one, of one that has one for each event, and what follows them.
func actionFindings(_ objects: [PDFObject], page: Int?, at place: PageBox?) -> [PreflightFinding] {
    let refused: Set = [
        "Launch", "Sound", "Movie", "ResetForm", "ImportData", "Hide", "SetOCGState", "Rendition", "Trans",
        "GoTo3DView", "SubmitForm",
    ]
    var findings: [PreflightFinding] = []
    var waiting = objects
    // Actions follow each other; some files have them follow themselves.
    for _ in 0..<64 {
        guard let object = waiting.popLast() else { break }
        guard object.kind == .dictionary else {
            if object.kind == .array { waiting += object.items.prefix(16).filter { $0.kind == .dictionary } }
            continue
        }
        guard let kind = object["S"].name else {
            waiting += object.keys.prefix(16).map { object[$0] }.filter { !$0["S"].isNull }
            continue
        }
        if kind == "JavaScript" {
            findings.append(PreflightFinding(.PreflightFile.script, page: page, at: place))
        }
        if refused.contains(kind) {
            findings.append(PreflightFinding(.PreflightFile.action, page: page, at: place, kind))
        }
        waiting.append(object["Next"])
    }
    return findings
}
