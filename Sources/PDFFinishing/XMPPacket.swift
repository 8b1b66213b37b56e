/// The XMP packet of a file (ISO 16684-1): what the document information says, and the claims.
struct XMPPacket {
    let plan: FinishingPlan

    init(_ plan: FinishingPlan) { self.plan = plan }

    var text: String {
        let body = (properties + press + claims).joined(separator: "\n")
        let schemas = ExtensionSchemas(plan.claims).text.map { "\n" + $0 } ?? ""
        return """
            <?xpacket begin="\u{FEFF}" id="W5M0MpCehiHzreSzNTczkc9d"?>
            <x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
            <rdf:Description rdf:about="" \(XMPPacket.namespaces)>
            \(body)
            </rdf:Description>\(schemas)
            </rdf:RDF></x:xmpmeta>
            <?xpacket end="w"?>
            """
    }

    private static let namespaces = [
        "xmlns:dc=\"http://purl.org/dc/elements/1.1/\"", "xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\"",
        "xmlns:xmpMM=\"http://ns.adobe.com/xap/1.0/mm/\"", "xmlns:pdf=\"http://ns.adobe.com/pdf/1.3/\"",
        "xmlns:pdfaid=\"http://www.aiim.org/pdfa/ns/id/\"", "xmlns:pdfuaid=\"\(ExtensionSchemas.pdfUA)\"",
        "xmlns:pdfxid=\"\(ExtensionSchemas.pdfX)\"",
    ].joined(separator: " ")

    /// What the document information says too.
    private var properties: [String] {
        let document = plan.document
        let author = document.author.map {
            "<dc:creator><rdf:Seq><rdf:li>\(escaped($0))</rdf:li></rdf:Seq></dc:creator>"
        }
        let dates = document.date.map { day in
            ["CreateDate", "ModifyDate", "MetadataDate"].map {
                "<xmp:\($0)>\(escaped(day))T00:00:00Z</xmp:\($0)>"
            }.joined()
        }
        let parts = [
            alternative("dc:title", document.title), author,
            document.subject.map { alternative("dc:description", $0) },
            "<dc:language><rdf:Bag><rdf:li>\(escaped(document.language))</rdf:li></rdf:Bag></dc:language>",
            "<dc:format>application/pdf</dc:format>", dates,
            "<xmp:CreatorTool>\(producer)</xmp:CreatorTool><pdf:Producer>\(producer)</pdf:Producer>",
        ]
        return parts.compactMap { $0 }
    }

    /// What PDF/X-4 asks for beside (ISO 15930-7).
    private var press: [String] {
        guard plan.claims.contains(.pdfX4) else { return [] }
        let identifier = plan.document.identifier.map { "<xmpMM:DocumentID>\(escaped($0))</xmpMM:DocumentID>" }
        return [
            "<pdf:Trapped>False</pdf:Trapped>", identifier,
            "<xmpMM:RenditionClass>default</xmpMM:RenditionClass><xmpMM:VersionID>1</xmpMM:VersionID>",
        ].compactMap { $0 }
    }

    private var claims: [String] {
        PDFClaim.allCases.filter(plan.claims.contains).map { claim in
            switch claim {
            case .pdfA2u: "<pdfaid:part>2</pdfaid:part><pdfaid:conformance>U</pdfaid:conformance>"
            case .pdfUA1: "<pdfuaid:part>1</pdfuaid:part>"
            case .pdfX4: "<pdfxid:GTS_PDFXVersion>PDF/X-4</pdfxid:GTS_PDFXVersion>"
            }
        }
    }

    private func alternative(_ name: String, _ text: String) -> String {
        "<\(name)><rdf:Alt><rdf:li xml:lang=\"x-default\">\(escaped(text))</rdf:li></rdf:Alt></\(name)>"
    }

    /// A text for XML; characters that XML has not are left out.
    private func escaped(_ text: String) -> String {
        var result = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "&": result += "&amp;"
            case "<": result += "&lt;"
            case ">": result += "&gt;"
            case "\t", "\n", " "...: result.unicodeScalars.append(scalar)
            default: break
            }
        }
        return result
    }
}
