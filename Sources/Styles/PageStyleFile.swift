import Diagnostics
import Geometry
import Typography

private let knownKeys: Set<String> = [
    "trim", "writing", "typeHeight", "typeWidth", "legRules", "verticalHeadlines", "verticalVerse",
    "columns",
    "columnCharacters", "gutter", "body",
    "rowPitch", "nameplateRows",
    "nameplatePlace",
    "folioRows",
    "headlines", "sizes", "spacing", "rule", "colours", "firstLineIndent", "copyFitting", "penalties", "press",
]
/// Bounds of anything that is set: 六号 is 7.5 pt; no headline is taller than the hand.
private let typeSizes = 5.0...200.0

/// Reads `page.yaml`.
func pageStyle(named name: String, path: String) throws(Failure) -> Diagnosed<PageStyle> {
    let file = try YAMLMapping(path: path)
    let trim = try file.mapping("trim")
    let size = Size(
        width: .millimetres(try trim.number("width", in: 60...1000)),
        height: .millimetres(try trim.number("height", in: 80...1500)))
    let body = try file.points("body", in: 5...36)
    let pitch = try file.points("rowPitch", in: 6...72)
    let characters = try file.integer("columnCharacters", in: 6...60)
    let writingMode = try file.choice("writing", default: WritingMode.horizontal)
    // Rows follow each other down a horizontal page, and across a vertical one.
    let (extent, most) = writingMode == .vertical ? ("typeWidth", size.width) : ("typeHeight", size.height)
    let typeExtent = Length.millimetres(try file.number(extent, in: 50...1500))
    let sizes = try file.mapping("sizes")
    let colours = try file.mapping("colours")
    let spacing = try file.mapping("spacing")
    var style = PageStyle(
        name: name, trim: size, columns: try file.integer("columns", in: 1...16),
        columnCharacters: characters, gutter: body.scaled(by: try file.number("gutter", in: 0.5...4)),
        bodySize: body, rowPitch: pitch, rows: min(typeExtent, most).wholeCount(of: pitch),
        nameplateRows: try file.integer("nameplateRows", in: 4...40),
        folioRows: try file.integer("folioRows", in: 2...8),
        headlineSizes: try headlineSizes(try file.mapping("headlines")),
        crossheadSize: try sizes.points("crosshead", in: typeSizes),
        captionSize: try sizes.points("caption", in: typeSizes),
        deckSize: try sizes.points("deck", in: typeSizes),
        bylineSize: try sizes.points("byline", in: typeSizes),
        folioSize: try sizes.points("folio", in: typeSizes),
        nameplateSize: try sizes.points("nameplate", in: typeSizes),
        tableSize: try sizes.points("table", in: typeSizes),
        firstLineIndent: file.has("firstLineIndent")
            ? try file.integer("firstLineIndent", in: 0...4) : characters < 14 ? 1 : 2,
        spacing: try spacingPolicy(spacing), ruleWidth: try file.points("rule", in: 0.1...4),
        ruleColour: try colours.colour("rule"), textColour: try colours.colour("text"),
        accentColour: try colours.colour("accent"))
    style.nameplatePlace = try file.choice("nameplatePlace", default: style.nameplatePlace)
    style.writingMode = writingMode
    style.folioHeight = writingMode == .vertical ? pitch * style.folioRows : .zero
    style.verticalHeadlines = try file.texts("verticalHeadlines")
    style.hasVerticalVerse = try file.flag("verticalVerse", default: style.hasVerticalVerse)
    style.hasLegRules = try file.flag("legRules", default: style.hasLegRules)
    var unknown = file.unknownKeys(besides: knownKeys) + spacing.unknownKeys(besides: spacingKeys)
    if file.has("copyFitting") {
        let limits = try file.mapping("copyFitting")
        style.copyFitting = try copyFitting(limits)
        unknown += limits.unknownKeys(besides: copyFittingKeys)
    }
    if file.has("penalties") {
        let weights = try file.mapping("penalties")
        style.penalties = try layoutPenalties(weights)
        unknown += weights.unknownKeys(besides: Set(penaltyKeys.map(\.0)))
    }
    if file.has("press") {
        let press = try file.mapping("press")
        style.press = try pressStyle(press)
        unknown += press.unknownKeys(besides: pressKeys)
    }
    try check(style, path: path)
    return Diagnosed(style, unknown)
}

/// Columns have to fit the width of the sheet, bands and folio its height.
private func check(_ style: PageStyle, path: String) throws(Failure) {
    let isVertical = style.writingMode == .vertical
    let area = style.printedArea
    let pair =
        isVertical ? [area.height, style.trim.height] : [area.width, style.trim.width]
    guard pair[0] > pair[1] else { return }
    let millimetres = pair.map { String(Int(($0.points * 25.4 / 72).rounded())) }
    throw Failure(
        .badData,
        Diagnostic(
            isVertical ? .Style.tooTall : .Style.tooWide, at: SourcePlace(file: path, line: 1, column: 1),
            millimetres[0], millimetres[1]))
}

private func headlineSizes(_ file: YAMLMapping) throws(Failure) -> HeadlineSizes {
    HeadlineSizes(
        lead: try file.points("lead", in: typeSizes), innerLead: try file.points("innerLead", in: typeSizes),
        major: try file.points("major", in: typeSizes), ordinary: try file.points("ordinary", in: typeSizes),
        minor: try file.points("minor", in: typeSizes))
}
