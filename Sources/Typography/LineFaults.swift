/// The rules that a line breaks, in the order in which they show on it.
func lineFaults(
    _ clusters: Range<Int>, load: LineLoad, adjustment: LineAdjustment, weigher: LineWeigher
) -> [LineFault] {
    var result: [LineFault] = []
    let text = weigher.text
    if clusters.lowerBound > 0, let rule = brokenRule(at: clusters.lowerBound, of: text) {
        result.append(LineFault(rule, cluster: clusters.lowerBound))
    }
    if !load.fits { result.append(LineFault(.overfull, cluster: clusters.lowerBound)) }
    let isLast = clusters.upperBound == weigher.count
    // A last line is spread only because its text is to be: no width of gaps is wrong then.
    if !isLast, isLoose(load, adjustment, widest: text.policy.widestChineseGap) {
        result.append(LineFault(.loose, cluster: clusters.lowerBound))
    }
    if isLast, clusters.lowerBound > 0, load.sum.characters < 2 {
        result.append(LineFault(.orphan, cluster: clusters.lowerBound))
    }
    return result
}

/// What the break before a cluster breaks; nil for a break that is allowed.
private func brokenRule(at index: Int, of text: SpacedText) -> LineFault.Rule? {
    guard !text.breaks[index].isFree else { return nil }
    let (left, right) = (text.shaped.clusters[index - 1].scalar, text.shaped.clusters[index].scalar)
    let level = text.policy.prohibition
    func isBarred(_ bar: ProhibitionLevel?) -> Bool { bar.map { $0 <= level } ?? false }
    if isBarred(PunctuationMark(right, style: text.policy.punctuation)?.startBar) { return .forbiddenStart }
    if isBarred(PunctuationMark(left, style: text.policy.punctuation)?.endBar) { return .forbiddenEnd }
    return .partedUnit
}

/// Spread beyond the style's widest gap, or not spread at all for want of gaps.
private func isLoose(_ load: LineLoad, _ adjustment: LineAdjustment, widest: Double) -> Bool {
    guard load.fills, load.remaining < 0 else { return false }
    if case .stretched(.chineseGap, let perGap) = adjustment { return Double(perGap) > widest * 1_000 }
    return -load.remaining > Int(load.sum.spaceStretch) + Int(load.sum.gapStretch)
}
