import PDFObjects

/// What the colours of a file are meant for (ISO 32000-1, 14.11.5).
package struct OutputIntent: Sendable, Hashable {
    package enum Kind: String, Sendable, Hashable {
        case archive = "GTS_PDFA1"
        case press = "GTS_PDFX"
    }

    package let kind: Kind
    /// Name of the printing condition: `sRGB IEC61966-2.1`, `CGATS TR 002`.
    package let identifier: String
    /// The same in words.
    package let info: String
    /// Where the name is registered; nil when it is nowhere but in the profile.
    package let registry: String?
    /// ICC profile that is embedded.
    package let profile: [UInt8]
    /// Colour components of the profile: 3 for RGB, 4 for CMYK.
    package let components: Int

    package init(
        kind: Kind, identifier: String, info: String, registry: String? = "http://www.color.org",
        profile: [UInt8], components: Int
    ) {
        self.kind = kind
        self.identifier = identifier
        self.info = info
        self.registry = registry
        self.profile = profile
        self.components = components
    }
}

/// Intents with the same profile share one stream, as PDF/A wants (ISO 19005-2, 6.2.3).
func setIntents(_ intents: [OutputIntent], in file: PDFFile) {
    guard !intents.isEmpty else { return }
    var profiles: [[UInt8]: PDFObject] = [:]
    let objects = intents.map { intent in
        let profile =
            profiles[intent.profile]
            ?? file.stream(intent.profile, entries: ["N": file.integer(intent.components)])
        profiles[intent.profile] = profile
        let object = file.dictionary([
            "Type": file.name("OutputIntent"), "S": file.name(intent.kind.rawValue),
            "OutputConditionIdentifier": file.text(intent.identifier), "Info": file.text(intent.info),
            "DestOutputProfile": profile,
        ])
        if let registry = intent.registry { object["RegistryName"] = file.text(registry) }
        return object
    }
    file.root["OutputIntents"] = file.array(objects)
}
