/// The languages that the edition's own words exist in.
enum BookLanguage {
    case simplifiedChinese
    case traditionalChinese
    case english

    /// - Parameter tag: BCP 47; Chinese is Simplified unless the tag says otherwise, all else has English.
    init(_ tag: String) {
        let tag = tag.lowercased()
        if ["zh-hant", "zh-tw", "zh-hk", "zh-mo"].contains(where: tag.hasPrefix) {
            self = .traditionalChinese
        } else {
            self = tag == "zh" || tag.hasPrefix("zh-") ? .simplifiedChinese : .english
        }
    }
}
