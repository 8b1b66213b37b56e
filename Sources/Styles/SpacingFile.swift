import Diagnostics
import Typography

let spacingKeys: Set<String> = [
    "prohibition", "punctuation", "markWidths", "adjacentMarks", "lineEndMarks", "hanging", "trimsLineStart",
    "trimsIndentedStart", "compressesMarks", "compressesStops", "westernGap", "narrowestWesternGap",
    "widestWesternGap", "widestChineseGap", "letterFit", "usesGrid",
]

/// Reads `spacing:` of `page.yaml`. Every key may be left out; the names are those of `SpacingPolicy`.
func spacingPolicy(_ file: YAMLMapping) throws(Failure) -> SpacingPolicy {
    var policy = SpacingPolicy()
    policy.prohibition = try file.choice("prohibition", default: policy.prohibition)
    policy.punctuation = try file.choice("punctuation", default: policy.punctuation)
    policy.markWidths = try file.choice("markWidths", default: policy.markWidths)
    policy.adjacentMarks = try file.choice("adjacentMarks", default: policy.adjacentMarks)
    policy.lineEndMarks = try file.choice("lineEndMarks", default: policy.lineEndMarks)
    policy.hanging = try file.choice("hanging", default: policy.hanging)
    policy.trimsLineStart = try file.flag("trimsLineStart", default: policy.trimsLineStart)
    policy.trimsIndentedStart = try file.flag("trimsIndentedStart", default: policy.trimsIndentedStart)
    policy.compressesMarks = try file.flag("compressesMarks", default: policy.compressesMarks)
    policy.compressesStops = try file.flag("compressesStops", default: policy.compressesStops)
    policy.usesGrid = try file.flag("usesGrid", default: policy.usesGrid)
    policy.westernGap = try file.number("westernGap", in: 0...1, default: policy.westernGap)
    policy.narrowestWesternGap = try file.number(
        "narrowestWesternGap", in: 0...policy.westernGap,
        default: min(policy.westernGap, policy.narrowestWesternGap))
    policy.widestWesternGap = try file.number(
        "widestWesternGap", in: policy.westernGap...2, default: max(policy.westernGap, policy.widestWesternGap))
    policy.widestChineseGap = try file.number("widestChineseGap", in: 0...2, default: policy.widestChineseGap)
    policy.letterFit = try file.number("letterFit", in: 0...0.1, default: policy.letterFit)
    return policy
}
