/// What blank lines mean on a page.
enum PageSpacing {
    /// There are hardly any: they say nothing.
    case tight
    /// They part articles, not the paragraphs of one.
    case parted
    /// They part paragraphs too.
    case spaced

    init(_ lines: [SourceLine], _ traits: [LineTraits], _ gaps: LineGaps) {
        var (wide, texts, wideTexts) = (0, 0, 0)
        for index in lines.indices.dropFirst() {
            let isWide = gaps.gap(before: lines[index]) > 0
            if isWide { wide += 1 }
            guard traits[index].isLong, traits[index - 1].isLong else { continue }
            texts += 1
            if isWide { wideTexts += 1 }
        }
        self = wide * 25 < lines.count ? .tight : wideTexts * 6 <= texts ? .parted : .spaced
    }

    /// What so many blank lines before a short line are on such a page.
    func feature(gap: Int) -> LineFeature {
        switch self {
        case .tight: [.tight0, .tight1, .tight2][gap]
        case .parted: [.parted0, .parted1, .parted2][gap]
        case .spaced: [.spaced0, .spaced1, .spaced2][gap]
        }
    }
}
