import Diagnostics
package import Geometry

/// What a style asks of its press.
package struct PressStyle: Sendable, Equatable {
    /// Most ink at one place, all inks together, in per cent of one full ink.
    package var inkLimit = 240
    /// How far pictures at the edge reach over it.
    package var bleed = Length.millimetres(3)
    /// Pixels per inch below which a picture looks coarse in print.
    package var leastResolution = 120

    package init() {}
}

let pressKeys: Set<String> = ["inkLimit", "bleed", "leastResolution"]

/// Reads `press:` of `page.yaml`.
func pressStyle(_ file: YAMLMapping) throws(Failure) -> PressStyle {
    let usual = PressStyle()
    var style = PressStyle()
    if file.has("inkLimit") { style.inkLimit = try file.integer("inkLimit", in: 150...400) }
    style.bleed = .millimetres(
        try file.number("bleed", in: 0...20, default: usual.bleed.points * 25.4 / 72))
    if file.has("leastResolution") { style.leastResolution = try file.integer("leastResolution", in: 1...1200) }
    return style
}
