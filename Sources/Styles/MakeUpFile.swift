import Diagnostics
import Geometry

/// The weights of `penalties:` by their keys.
let penaltyKeys: [(String, any WritableKeyPath<LayoutPenalties, Int> & Sendable)] = [
    ("white", \.white), ("pictureSize", \.pictureSize), ("crop", \.crop), ("headlineSize", \.headlineSize),
    ("headlineWhite", \.headlineWhite), ("headlineLines", \.headlineLines), ("linePitch", \.linePitch),
    ("measure", \.measure), ("shortLeg", \.shortLeg), ("longLeg", \.longLeg), ("grey", \.grey),
    ("narrowLead", \.narrowLead), ("wideModule", \.wideModule), ("brokenCells", \.brokenCells), ("box", \.box),
    ("houseBox", \.houseBox), ("houseRow", \.houseRow), ("unevenLegs", \.unevenLegs),
    ("unusualHead", \.unusualHead), ("flatHead", \.flatHead), ("readingOrder", \.readingOrder),
    ("headlineClash", \.headlineClash), ("brokenPage", \.brokenPage), ("notch", \.notch), ("cut", \.cut),
]

/// Reads `penalties:` of `page.yaml`; every weight may be left out.
func layoutPenalties(_ file: YAMLMapping) throws(Failure) -> LayoutPenalties {
    var penalties = LayoutPenalties()
    for (key, field) in penaltyKeys where file.has(key) {
        penalties[keyPath: field] = try file.integer(key, in: 0...10_000)
    }
    return penalties
}

let copyFittingKeys: Set<String> = [
    "largestBody", "shortestPicture", "tallestPicture", "leastResolution", "largestLeadPicture",
    "largestPicture",
    "smallestHeadline", "largestHeadline", "looseHeadlines", "tightestPitch", "widestPitch", "longestLine",
    "longestShortLine",
]

/// Reads `copyFitting:` of `page.yaml`; every limit may be left out.
func copyFitting(_ file: YAMLMapping) throws(Failure) -> CopyFitting {
    var fitting = CopyFitting()
    if file.has("largestBody") { fitting.largestBody = try file.points("largestBody", in: 5...36) }
    fitting.shortestPicture = try file.number("shortestPicture", in: 0.4...1, default: fitting.shortestPicture)
    fitting.tallestPicture = try file.number("tallestPicture", in: 1...2, default: fitting.tallestPicture)
    if file.has("leastResolution") {
        fitting.leastResolution = try file.integer("leastResolution", in: 50...600)
    }
    fitting.largestLeadPicture = try file.number(
        "largestLeadPicture", in: 0.05...1, default: fitting.largestLeadPicture)
    fitting.largestPicture = try file.number("largestPicture", in: 0.05...1, default: fitting.largestPicture)
    fitting.smallestHeadline = try file.number(
        "smallestHeadline", in: 0.5...1, default: fitting.smallestHeadline)
    fitting.largestHeadline = try file.number("largestHeadline", in: 1...2, default: fitting.largestHeadline)
    fitting.looseHeadlines = try file.number("looseHeadlines", in: 1...2, default: fitting.looseHeadlines)
    fitting.tightestPitch = try file.number("tightestPitch", in: 0.9...1, default: fitting.tightestPitch)
    fitting.widestPitch = try file.number("widestPitch", in: 1...1.5, default: fitting.widestPitch)
    if file.has("longestLine") { fitting.longestLine = try file.integer("longestLine", in: 10...80) }
    if file.has("longestShortLine") {
        fitting.longestShortLine = try file.integer("longestShortLine", in: 10...400)
    }
    return fitting
}
