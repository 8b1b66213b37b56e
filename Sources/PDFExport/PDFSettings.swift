package import PDFFinishing
import PDFObjects

/// What a PDF is made for.
package enum PDFPurpose: Sendable, Hashable {
    /// Reading on a screen.
    case screen
    /// A printing press: PDF/X-4.
    case print(PressPlan)
    /// Keeping: PDF/A-2u and PDF/UA-1 in one file.
    case archive
}

/// How a PDF is made.
package struct PDFSettings: Sendable, Hashable {
    package var purpose: PDFPurpose
    /// Ordered so that a reader can show the first page before the rest has come.
    package var isLinearized = false
    /// Whether each page has a small picture of itself. A press has no use for them.
    package var hasThumbnails = false
    /// Pixels to the inch that pictures keep; nil leaves them as they are. A press gets all.
    package var pixelsPerInch: Int?

    package init(_ purpose: PDFPurpose = .screen) { self.purpose = purpose }

    /// The sheet that pages lie on; nil when the page is all of it.
    var sheet: PressSheet? {
        guard case .print(let press) = purpose else { return nil }
        return press.sheet
    }

    /// A press gets every pixel, and the inks of photographs as they came.
    var pictures: PicturePreparation {
        let isForPress = sheet != nil
        return PicturePreparation(
            pixelsPerInch: isForPress ? nil : pixelsPerInch, allowsCMYK: isForPress)
    }

    /// Whether it has tags and links. A press has no use for either, and PDF/X-4 allows no links on the page.
    package var isTagged: Bool { sheet == nil }

    /// What the finishing pass has to do.
    func plan(for document: DocumentInfo) -> FinishingPlan {
        var plan = FinishingPlan(document: document)
        plan.writing.isLinearized = isLinearized
        switch purpose {
        case .screen:
            plan.claims = [.pdfUA1]
            plan.writing.leastVersion = "1.7"
        case .print(let press):
            plan.claims = [.pdfX4]
            plan.press = press
            plan.intents = [press.intent]
            plan.writing.leastVersion = "1.6"
            // A file for the press must say when it was made (ISO 15930-7); an issue without a date does not know.
            plan.document.date = document.date ?? "1970-01-01"
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
