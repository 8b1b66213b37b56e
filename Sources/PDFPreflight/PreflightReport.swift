package import Diagnostics

/// What preflight says of one file.
package struct PreflightReport: Codable, Sendable {
    package let profile: PreflightProfile
    /// What the profile minds: the file first, then page by page, what matters most before the rest.
    package let findings: [PreflightFinding]
    /// All pages, when the file could be read.
    package let pages: [PageSummary]

    /// How much a finding matters.
    package func severity(of finding: PreflightFinding) -> Severity {
        PreflightRules.severity(of: finding.code, for: profile) ?? finding.code.severity
    }

    package var worst: Severity? { findings.map(severity).max() }

    /// Keeps and orders what the profile minds.
    init(
        _ profile: PreflightProfile, findings: [PreflightFinding], pages: [PageSummary] = []
    ) {
        self.profile = profile
        self.pages = pages
        let ranked = findings.enumerated().compactMap { index, finding in
            PreflightRules.severity(of: finding.code, for: profile).map {
                (finding: finding, severity: $0, index: index)
            }
        }
        self.findings = ranked.sorted { left, right in
            let pages = (left.finding.page ?? 0, right.finding.page ?? 0)
            if pages.0 != pages.1 { return pages.0 < pages.1 }
            if left.severity != right.severity { return left.severity > right.severity }
            if left.finding.code.id != right.finding.code.id {
                return left.finding.code.id < right.finding.code.id
            }
            return left.index < right.index
        }.map(\.finding)
    }

    /// A file of which nothing more can be said.
    package init(_ profile: PreflightProfile, failed code: DiagnosticCode, _ reason: String) {
        self.init(profile, findings: [PreflightFinding(code, reason)])
    }
}

/// What a report shows of a page: its boxes, and where its text and pictures are.
package struct PageSummary: Codable, Sendable {
    package struct Shape: Codable, Sendable {
        package enum Kind: String, Codable, Sendable {
            case text, image, path
        }

        package let kind: Kind
        package let box: PageBox
    }

    package let number: Int
    package let media: PageBox
    /// The page as it is after cutting.
    package let finished: PageBox
    package let bleed: PageBox?
    package let rotation: Int
    package let colourSpaces: [String]
    package let fonts: [String]
    /// Percent; nil when no colour is in inks.
    package let maximumInk: Double?
    /// Pixels to an inch of the coarsest picture; nil without pictures.
    package let leastResolution: Double?
    /// At most `mostShapes`.
    package let shapes: [Shape]

    private static let mostShapes = 1_500
    /// Pages of which a report shows a picture; no issue of a newspaper has so many.
    static let mostPictures = 400

    init(_ page: PageFacts, withShapes: Bool) {
        number = page.number
        finished = page.boxes.finished
        media = page.boxes.media ?? finished
        bleed = page.boxes.bleed
        rotation = page.rotation
        colourSpaces = Set(page.content.spaces.map(\.name)).sorted()
        fonts = page.content.fonts.keys.sorted()
        maximumInk = page.maximumInk
        leastResolution = page.content.marks.compactMap { mark in
            if case .image(let image) = mark.kind, image.width > 1 || image.height > 1 {
                return image.resolution
            }
            return nil
        }.min()
        shapes =
            !withShapes
            ? [] : page.content.marks.lazy.compactMap(Shape.init).prefix(PageSummary.mostShapes).map { $0 }
    }
}

extension PageSummary.Shape {
    /// Nil for what nobody sees.
    fileprivate init?(_ mark: Mark) {
        switch mark.kind {
        case .text: kind = .text
        case .image: kind = .image
        case .fill, .stroke, .shading:
            if mark.paint.isWhite { return nil }
            kind = .path
        }
        box = mark.box
    }
}
