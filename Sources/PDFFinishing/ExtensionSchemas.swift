/// Descriptions of the properties in a packet that PDF/A does not know by itself (ISO 19005-2, 6.6.2.3).
struct ExtensionSchemas {
    static let pdfUA = "http://www.aiim.org/pdfua/ns/id/"
    static let pdfX = "http://www.npes.org/pdfx/ns/id/"

    private struct Schema {
        let title: String
        let namespace: String
        let prefix: String
        let property: String
        let type: String
        let meaning: String
    }

    private let schemas: [Schema]

    init(_ claims: Set<PDFClaim>) {
        // A packet needs none when the file is no PDF/A.
        guard claims.contains(.pdfA2u) else {
            schemas = []
            return
        }
        var schemas: [Schema] = []
        if claims.contains(.pdfUA1) {
            schemas.append(
                Schema(
                    title: "PDF/UA identification schema", namespace: ExtensionSchemas.pdfUA, prefix: "pdfuaid",
                    property: "part", type: "Integer", meaning: "Part of ISO 14289 to which the file conforms"))
        }
        if claims.contains(.pdfX4) {
            schemas.append(
                Schema(
                    title: "PDF/X identification schema", namespace: ExtensionSchemas.pdfX, prefix: "pdfxid",
                    property: "GTS_PDFXVersion", type: "Text", meaning: "PDF/X version of the file"))
            schemas.append(
                Schema(
                    title: "Adobe PDF schema", namespace: "http://ns.adobe.com/pdf/1.3/", prefix: "pdf",
                    property: "Trapped", type: "Text", meaning: "Whether the file was trapped"))
        }
        self.schemas = schemas
    }

    /// Nil when nothing has to be described.
    var text: String? {
        guard !schemas.isEmpty else { return nil }
        return """
            <rdf:Description rdf:about="" \
            xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/" \
            xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" \
            xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#"><pdfaExtension:schemas><rdf:Bag>
            \(schemas.map(described).joined(separator: "\n"))
            </rdf:Bag></pdfaExtension:schemas></rdf:Description>
            """
    }

    private func described(_ schema: Schema) -> String {
        """
        <rdf:li rdf:parseType="Resource"><pdfaSchema:schema>\(schema.title)</pdfaSchema:schema>\
        <pdfaSchema:namespaceURI>\(schema.namespace)</pdfaSchema:namespaceURI>\
        <pdfaSchema:prefix>\(schema.prefix)</pdfaSchema:prefix>\
        <pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">\
        <pdfaProperty:name>\(schema.property)</pdfaProperty:name>\
        <pdfaProperty:valueType>\(schema.type)</pdfaProperty:valueType>\
        <pdfaProperty:category>internal</pdfaProperty:category>\
        <pdfaProperty:description>\(schema.meaning)</pdfaProperty:description>\
        </rdf:li></rdf:Seq></pdfaSchema:property></rdf:li>
        """
    }
}
