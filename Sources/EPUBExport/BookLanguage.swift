import IssueModel

/// The languages that the edition's own words exist in.
enum BookLanguage {
    case simplifiedChinese
    case traditionalChinese
    case english

    /// - Parameter tag: BCP 47; Chinese is Simplified unless the tag says otherwise, all else has English.
    init(_ tag: String) {
        self =
            switch ChineseScript(language: tag) {
            case .simplified: .simplifiedChinese
            case .traditional: .traditionalChinese
            case nil: .english
            }
    }
}
