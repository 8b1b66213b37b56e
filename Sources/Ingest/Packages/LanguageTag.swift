import Foundation

/// The BCP 47 tag of a language that a catalogue names: `ger` is `de`, `fre` and `fra` are `fr`; nil when it is no tag.
func languageTag(ofCatalogueCode code: String) -> String? {
    let code = code.replacing("_", with: "-")
    let parts = code.split(separator: "-", omittingEmptySubsequences: false)
    guard let first = parts.first?.lowercased(), (2...3).contains(first.utf8.count), code.utf8.count <= 35,
        parts.allSatisfy({ (1...8).contains($0.utf8.count) && $0.utf8.allSatisfy(\.isLetterOrDigit) }),
        first.utf8.allSatisfy({ $0 >= 0x61 })
    else { return nil }
    guard !["und", "mul", "zxx", "mis"].contains(first) else { return nil }
    let own = ownCodes[first] ?? first
    let short = Locale.LanguageCode(own).identifier(.alpha2) ?? own
    return ([short] + parts.dropFirst().map(String.init)).joined(separator: "-")
}

extension UInt8 {
    fileprivate var isLetterOrDigit: Bool {
        (0x30...0x39).contains(self) || (0x41...0x5A).contains(self) || (0x61...0x7A).contains(self)
    }
}

/// The codes of ISO 639-2 that catalogues use instead of those of the languages' own names, which Foundation knows.
private let ownCodes = [
    "alb": "sqi", "arm": "hye", "baq": "eus", "bur": "mya", "chi": "zho", "cze": "ces", "dut": "nld",
    "fre": "fra", "geo": "kat", "ger": "deu", "gre": "ell", "ice": "isl", "mac": "mkd", "mao": "mri",
    "may": "msa", "per": "fas", "rum": "ron", "slo": "slk", "tib": "bod", "wel": "cym",
]
