/// The two scripts of written Chinese (ISO 15924).
package enum ChineseScript: Sendable, Hashable {
    case simplified
    case traditional

    /// The script that a language tag stands for: Simplified unless script or region say otherwise.
    ///
    /// - Parameter tag: BCP 47. Nil when its language is not Chinese.
    package init?(language tag: String) {
        let tag = tag.lowercased()
        guard tag == "zh" || tag.hasPrefix("zh-") else { return nil }
        let isTraditional = ["zh-hant", "zh-tw", "zh-hk", "zh-mo"].contains(where: tag.hasPrefix)
        self = isTraditional ? .traditional : .simplified
    }
}
