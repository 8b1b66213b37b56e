import IssueModel

/// The forms of Chinese that an issue can be brought to.
package enum ScriptTarget: String, Sendable, Hashable, CaseIterable {
    /// Simplified.
    case simplified = "zh-Hans"
    /// Traditional, in the forms that OpenCC takes as standard.
    case traditional = "zh-Hant"
    /// Traditional, in the forms of Taiwan.
    case taiwan = "zh-Hant-TW"
    /// Traditional, in the forms of Hong Kong.
    case hongKong = "zh-Hant-HK"

    /// The language tag of the converted text (BCP 47).
    package var language: String { rawValue }

    /// OpenCC's configuration that leads here from a text of the given language; nil when the text is in that script
    /// already or is not Chinese.
    ///
    /// A text keeps its words: configurations that also replace vocabulary (软件 → 軟體) would make a newspaper say what it
    /// did not print.
    func configuration(from language: String) -> String? {
        switch (ChineseScript(language: language), self) {
        case (.simplified, .traditional): "s2t.json"
        case (.simplified, .taiwan): "s2tw.json"
        case (.simplified, .hongKong): "s2hk.json"
        case (.traditional, .simplified): ScriptTarget.toSimplified(from: language)
        case (.traditional, .taiwan): "t2tw.json"
        case (.traditional, .hongKong): "t2hk.json"
        case (.simplified, .simplified), (.traditional, .traditional), (nil, _): nil
        }
    }

    private static func toSimplified(from language: String) -> String {
        let tag = language.lowercased()
        if tag.hasSuffix("-tw") { return "tw2s.json" }
        return tag.hasSuffix("-hk") || tag.hasSuffix("-mo") ? "hk2s.json" : "t2s.json"
    }
}
