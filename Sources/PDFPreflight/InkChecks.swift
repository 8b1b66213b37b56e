internal import Diagnostics

/// How much ink colours and pictures lay down. Marks that lie over each other are not added up.
func inkFindings(_ page: PageFacts, _ subject: PreflightSubject) -> [PreflightFinding] {
    let limit = subject.limits.ink
    return page.content.marks.compactMap { mark in
        if case .image(let image) = mark.kind, let ink = image.ink {
            // Single pixels, as sharpening makes them, are no area.
            guard ink.shareOverLimit > 0.1 else { return nil }
            return PreflightFinding(
                .PreflightColour.pictureInk, page: page.number, at: mark.box, decimal(ink.maximum.rounded()),
                decimal(limit))
        }
        if case .text(let text) = mark.kind, !text.isVisible { return nil }
        // Registration colour has a rule of its own.
        guard !mark.paint.isRegistration, let coverage = mark.paint.coverage, coverage > limit + 0.5 else {
            return nil
        }
        return PreflightFinding(
            .PreflightColour.ink, page: page.number, at: mark.box, decimal(coverage.rounded()), decimal(limit))
    }
}

extension PageFacts {
    /// The most ink of any colour or picture of the page, in percent; nil when no colour is in inks.
    var maximumInk: Double? {
        content.marks.compactMap { mark in
            if case .image(let image) = mark.kind, !image.isStencil { return image.ink?.maximum }
            return mark.paint.isRegistration ? nil : mark.paint.coverage
        }.max()
    }
}
