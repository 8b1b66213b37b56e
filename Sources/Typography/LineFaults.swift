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
    switch text.breaks[index] {
    case .allowed, .hyphen: nil
    case .emergency: .partedUnit
    case .forbidden:
        if text.spacing[index].kind.isForbiddenAtLineStart {
            .forbiddenStart
        } else if text.spacing[index - 1].kind.isForbiddenAtLineEnd {
            .forbiddenEnd
        } else {
            .partedUnit
        }
    }
}

/// Spread beyond the style's widest gap, or not spread at all for want of gaps.
private func isLoose(_ load: LineLoad, _ adjustment: LineAdjustment, widest: Double) -> Bool {
    guard load.fills, load.remaining < 0 else { return false }
    if case .stretched(.chineseGap, let perGap) = adjustment { return Double(perGap) > widest * 1_000 }
    return -load.remaining > Int(load.sum.spaceStretch) + Int(load.sum.gapStretch)
}
