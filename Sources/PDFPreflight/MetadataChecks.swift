internal import Diagnostics
internal import PDFObjects

/// Output intents, Info, XMP, identification.
func metadataFindings(_ subject: PreflightSubject) -> [PreflightFinding] {
    let info = subject.file.trailer["Info"]
    var findings = intentFindings(subject)
    let trapped = info["Trapped"].name
    if trapped != "True" && trapped != "False" {
        findings.append(PreflightFinding(.PreflightMetadata.noTrapped))
    }
    let stream = subject.file.root["Metadata"]
    guard stream.kind == .stream, let bytes = subject.reading.data(of: stream, page: nil) else {
        findings.append(PreflightFinding(.PreflightMetadata.noXMP))
        return findings + identification(nil)
            + (info["Title"].text?.isEmpty == false ? [] : [PreflightFinding(.PreflightMetadata.noTitle)])
    }
    let packet = XMPPacket(bytes)
    if let fault = packet.fault { findings.append(PreflightFinding(.PreflightMetadata.brokenXMP, fault)) }
    if packet.value("dc:title")?.isEmpty != false {
        findings.append(PreflightFinding(.PreflightMetadata.noTitle))
    }
    return findings + differences(packet, info) + identification(packet)
}

private func intentFindings(_ subject: PreflightSubject) -> [PreflightFinding] {
    let intents = subject.intents
    guard !intents.isEmpty else { return [PreflightFinding(.PreflightMetadata.noIntent)] }
    var findings: [PreflightFinding] = []
    if Set(intents.compactMap(\.profile)).count > 1 {
        findings.append(PreflightFinding(.PreflightMetadata.otherIntents))
    }
    for intent in intents {
        if intent.condition?.isEmpty != false {
            findings.append(PreflightFinding(.PreflightMetadata.noCondition))
        }
        guard intent.hasProfile else { continue }
        if let fault = profileFault(intent) {
            findings.append(PreflightFinding(.PreflightMetadata.wrongProfile, fault))
        }
    }
    return findings
}

/// What of a profile does not fit; nil when all does. PDF/A takes displays and scanners' spaces too.
private func profileFault(_ intent: OutputIntent) -> String? {
    guard let header = intent.header else { return "ICC" }
    let classes: Set = intent.kind == "GTS_PDFX" ? ["prtr"] : ["prtr", "mntr"]
    if !classes.contains(header.deviceClass) { return header.deviceClass }
    return header.componentCount == intent.components
        ? nil : "\(header.colourSpace), N \(intent.components.map(String.init) ?? "–")"
}

/// Entries of Info that XMP says otherwise (ISO 19005-1, 6.7.3).
private func differences(_ packet: XMPPacket, _ info: PDFObject) -> [PreflightFinding] {
    let pairs = [
        ("Title", "dc:title"), ("Author", "dc:creator"), ("Subject", "dc:description"),
        ("Producer", "pdf:Producer"), ("Creator", "xmp:CreatorTool"),
    ]
    return pairs.compactMap { key, property in
        guard let text = info[key].text, !text.isEmpty, packet.value(property) != text else { return nil }
        return PreflightFinding(.PreflightMetadata.otherXMP, key)
    }
}

private func identification(_ packet: XMPPacket?) -> [PreflightFinding] {
    var findings: [PreflightFinding] = []
    if packet?.value("pdfxid:GTS_PDFXVersion")?.hasPrefix("PDF/X-4") != true {
        findings.append(PreflightFinding(.PreflightMetadata.notX4))
    }
    let level = packet?.value("pdfaid:conformance")
    if packet?.value("pdfaid:part") != "2" || (level != "U" && level != "A") {
        findings.append(PreflightFinding(.PreflightMetadata.notA2))
    }
    if packet?.value("pdfuaid:part") != "1" { findings.append(PreflightFinding(.PreflightMetadata.notUA1)) }
    return findings
}
