/// A language tag that reading systems and validators accept: language, script and region (BCP 47, 2.1).
///
/// - Returns: the longest head of the tag that has this form; `zh` when there is none.
func usableLanguageTag(_ tag: String) -> String {
    let parts = tag.split(separator: "-", omittingEmptySubsequences: false)
    guard let language = parts.first, (2...3).contains(language.utf8.count), language.isLetters else {
        return "zh"
    }
    var result = [language]
    var rest = parts.dropFirst()
    if let script = rest.first, script.utf8.count == 4, script.isLetters {
        result.append(script)
        rest = rest.dropFirst()
    }
    if let region = rest.first, region.utf8.count == 2 && region.isLetters || region.isAreaCode {
        result.append(region)
    }
    return result.joined(separator: "-")
}

extension Substring {
    fileprivate var isLetters: Bool {
        utf8.allSatisfy { (0x41...0x5A).contains($0 & 0xDF) }
    }

    /// Three digits of UN M.49.
    fileprivate var isAreaCode: Bool { utf8.count == 3 && utf8.allSatisfy { (0x30...0x39).contains($0) } }
}
