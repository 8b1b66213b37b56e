import XMLIO

/// What the package says about its accessibility (EPUB Accessibility 1.1, 2.2): only what was seen in the content.
///
/// Conformance to WCAG is not claimed: whether a description of a picture is a good one, no program can tell.
struct AccessibilityMetadata {
    let xml: XMLWriter
    let claims: AccessibilityClaims
    /// BCP 47
    let language: String

    func write() {
        for mode in claims.modes { meta("schema:accessMode", mode) }
        for modes in claims.sufficientModes { meta("schema:accessModeSufficient", modes) }
        for feature in claims.features { meta("schema:accessibilityFeature", feature) }
        // Still pictures neither flash, move nor sound.
        meta("schema:accessibilityHazard", "none")
        meta("schema:accessibilitySummary", claims.summary(in: BookLanguage(language)))
    }

    private func meta(_ property: String, _ text: String) {
        xml.element("meta", ["property": property], text: text)
        xml.newline()
    }
}
