import PDFObjects

/// Document information (ISO 32000-1, 14.3.3) and the same as XMP (14.3.2).
func setMetadata(of plan: FinishingPlan, in file: PDFFile) {
    setInfo(plan, in: file)
    file.root["Metadata"] = file.stream(
        Array(XMPPacket(plan).text.utf8), entries: ["Type": file.name("Metadata"), "Subtype": file.name("XML")])
}

/// The name of this program, as Info and XMP have it.
let producer = "Banxin"

private func setInfo(_ plan: FinishingPlan, in file: PDFFile) {
    let info = file.trailer["Info"]
    let document = plan.document
    let texts = [
        ("Title", document.title), ("Author", document.author), ("Subject", document.subject),
        ("Creator", producer), ("Producer", producer),
    ]
    for (key, text) in texts { info[key] = text.map(file.text) ?? file.null }
    let date = document.date.map { file.string(Array(pdfDate($0).utf8)) } ?? file.null
    info["CreationDate"] = date
    info["ModDate"] = date
    let isForPress = plan.claims.contains(.pdfX4)
    info["Trapped"] = isForPress ? file.name("False") : file.null
    info["GTS_PDFXVersion"] = isForPress ? file.text("PDF/X-4") : file.null
}

/// `D:20240529000000Z` for 2024-05-29 (ISO 32000-1, 7.9.4).
private func pdfDate(_ date: String) -> String {
    "D:" + date.filter(\.isNumber) + "000000Z"
}
