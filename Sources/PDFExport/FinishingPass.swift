import Diagnostics
import PDFObjects
import PageLayout

/// Cairo's file made complete: links, language, dates and XMP metadata, an identifier that depends only on the content, and
/// objects in compressed streams.
func finished(_ bytes: [UInt8], pages: [LaidOutPage], document: DocumentInfo) throws(Failure) -> [UInt8] {
    do {
        let file = try PDFFile(bytes)
        setInfo(document, in: file)
        setCatalogue(document, in: file)
        try addLinks(of: pages, to: file)
        return try file.written()
    } catch {
        throw Failure(.internal, Diagnostic(.PDF.cannotDraw, error.reason))
    }
}

private func setInfo(_ document: DocumentInfo, in file: PDFFile) {
    let info = file.trailer["Info"]
    if let date = document.date {
        let date = file.string(Array(pdfDate(date).utf8))
        info["CreationDate"] = date
        info["ModDate"] = date
    } else {
        info.removeKey("CreationDate")
        info.removeKey("ModDate")
    }
    info["Producer"] = file.text("Banxin")
}

private func setCatalogue(_ document: DocumentInfo, in file: PDFFile) {
    let root = file.root
    root["Lang"] = file.text(document.language)
    root["ViewerPreferences"] = file.dictionary(["DisplayDocTitle": file.boolean(true)])
    // ISO 32000-1, 12.2: readers put facing pages side by side in the order of binding.
    if document.isRightToLeft { root["ViewerPreferences"]["Direction"] = file.name("R2L") }
    root["Metadata"] = file.stream(
        Array(xmpPacket(document).utf8), entries: ["Type": file.name("Metadata"), "Subtype": file.name("XML")])
}

/// `D:20240529000000Z` for 2024-05-29 (ISO 32000-1, 7.9.4).
private func pdfDate(_ date: String) -> String {
    "D:" + date.filter(\.isNumber) + "000000Z"
}

private func xmpPacket(_ document: DocumentInfo) -> String {
    func escaped(_ text: String) -> String {
        text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
    }
    let title =
        "<dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">\(escaped(document.title))</rdf:li></rdf:Alt></dc:title>"
    let creator = document.author.map {
        "<dc:creator><rdf:Seq><rdf:li>\(escaped($0))</rdf:li></rdf:Seq></dc:creator>"
    }
    let language =
        "<dc:language><rdf:Bag><rdf:li>\(escaped(document.language))</rdf:li></rdf:Bag></dc:language>"
    let dates = document.date.map {
        "<xmp:CreateDate>\(escaped($0))T00:00:00Z</xmp:CreateDate><xmp:ModifyDate>\(escaped($0))T00:00:00Z</xmp:ModifyDate>"
    }
    let body = [title, creator, language, dates].compactMap { $0 }.joined(separator: "\n")
    return """
        <?xpacket begin="\u{FEFF}" id="W5M0MpCehiHzreSzNTczkc9d"?>
        <x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
        <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/">
        \(body)
        </rdf:Description></rdf:RDF></x:xmpmeta>
        <?xpacket end="w"?>
        """
}
