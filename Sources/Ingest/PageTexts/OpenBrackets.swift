extension SourceLine {
    /// Whether a bracket that names can stand in opens near its end and does not close.
    var hasOpenBracket: Bool {
        for scalar in scalars.suffix(24).reversed() where !scalar.isHan {
            switch scalar {
            case "（", "(", "【", "〔": return true
            case "）", ")", "】", "〕": return false
            default: continue
            }
        }
        return false
    }
}
