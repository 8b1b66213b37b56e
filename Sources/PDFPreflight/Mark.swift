/// Something that a page shows: a piece of text, a path, a picture, a shading.
struct Mark: Sendable {
    enum Kind: Sendable {
        case text(TextFacts)
        case fill
        /// With the width of the line on paper, in points.
        case stroke(Double)
        case image(ImageFacts)
        case shading
    }

    /// What marked content says of it (14.6, 14.8).
    enum Tag: Sendable, Hashable {
        case none, artifact, structure
    }

    let kind: Kind
    /// Where it is, in points of default user space, as far as the clipping path lets it through.
    let box: PageBox
    let paint: Paint
    let compositing: Compositing
    let tag: Tag

    /// Whether the colour is the stroking one.
    var isStroke: Bool {
        switch kind {
        case .stroke: true
        case .text(let text): text.mode == 1
        default: false
        }
    }

    var overprints: Bool { isStroke ? compositing.overprintsStroke : compositing.overprintsFill }
}

/// A piece of text, as one operator shows it.
struct TextFacts: Sendable {
    let font: String
    /// Size on paper in points.
    let size: Double
    let mode: Int
    /// Codes that show the glyph for what is missing.
    let undefinedCount: Int
    /// Whether the font gives some code no width, or another than its program.
    let hasUnknownWidth: Bool
    let hasOtherWidth: Bool

    /// Whether the text is printed.
    var isVisible: Bool { mode != 3 && mode != 7 }
}

/// A picture as it stands on the page.
struct ImageFacts: Sendable {
    let width: Int
    let height: Int
    let bitsPerComponent: Int
    let space: ColourSpace
    /// Whether it is a stencil, which the fill colour is pressed through.
    let isStencil: Bool
    let filters: [String]
    let interpolates: Bool
    let hasAlternates: Bool
    let hasMask: Bool
    /// Pixels to an inch, the lesser of both directions.
    var resolution: Double
    /// Largest sum of inks in percent, and the share of pixels over the limit; nil when it is not known.
    var ink: ImageInk?
    /// Whether there is less data than the picture needs.
    var isShort = false
}

/// How much ink a picture lays down.
struct ImageInk: Sendable, Hashable {
    /// Percent of the pixel with most ink.
    let maximum: Double
    /// How many of a hundred pixels have more than the limit.
    let shareOverLimit: Double
}
