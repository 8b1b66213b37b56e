import PDFFinishing
import PDFObjects

/// What a PDF is made for.
package enum PDFPurpose: Sendable, Hashable {
    /// Reading on a screen.
    case screen
    /// A printing press: PDF/X-4.
    case print
    /// Keeping: PDF/A-2u and PDF/UA-1 in one file.
    case archive
}

/// How a PDF is made.
package struct PDFSettings: Sendable, Hashable {
    package var purpose: PDFPurpose
    /// Ordered so that a reader can show the first page before the rest has come.
    package var isLinearized = false

    package init(_ purpose: PDFPurpose = .screen) { self.purpose = purpose }

    /// What the finishing pass has to do.
    func plan(for document: DocumentInfo) -> FinishingPlan {
        var plan = FinishingPlan(document: document)
        plan.writing.isLinearized = isLinearized
        switch purpose {
        case .screen: break
        case .print: break
        case .archive:
            plan.claims = [.pdfA2u, .pdfUA1]
            plan.writing.leastVersion = "1.7"
            plan.intents = [
                OutputIntent(
                    kind: .archive, identifier: SRGBProfile.identifier, info: SRGBProfile.identifier,
                    profile: SRGBProfile.bytes, components: SRGBProfile.components)
            ]
        }
        return plan
    }
}
