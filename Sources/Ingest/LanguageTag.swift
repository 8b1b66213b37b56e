import IssueModel

/// The BCP 47 tag of a language that a catalogue names: `ger` is `de`, `fre` and `fra` are `fr`; nil when it is no tag.
func languageTag(ofCatalogueCode code: String) -> String? {
    let code = code.replacing("_", with: "-")
    let parts = code.split(separator: "-", omittingEmptySubsequences: false)
    guard let first = parts.first?.lowercased(), (2...3).contains(first.utf8.count), code.utf8.count <= 35,
        parts.allSatisfy({ (1...8).contains($0.utf8.count) && $0.utf8.allSatisfy(\.isLetterOrDigit) }),
        first.utf8.allSatisfy({ $0 >= 0x61 })
    else { return nil }
    guard !["und", "mul", "zxx", "mis"].contains(first) else { return nil }
    return ([shortCodes[first] ?? first] + parts.dropFirst().map(String.init)).joined(separator: "-")
}

extension UInt8 {
    fileprivate var isLetterOrDigit: Bool {
        (0x30...0x39).contains(self) || (0x41...0x5A).contains(self) || (0x61...0x7A).contains(self)
    }
}

/// ISO 639-2 → ISO 639-1, both the bibliographic and the terminological codes, of languages that newspapers were printed in.
private let shortCodes = [
    "afr": "af", "alb": "sq", "amh": "am", "ara": "ar", "arm": "hy", "aze": "az", "baq": "eu", "bel": "be",
    "ben": "bn",
    "bos": "bs", "bre": "br", "bul": "bg", "bur": "my", "cat": "ca", "ces": "cs", "chi": "zh", "cym": "cy",
    "cze": "cs",
    "dan": "da", "deu": "de", "dut": "nl", "ell": "el", "eng": "en", "epo": "eo", "est": "et", "eus": "eu",
    "fas": "fa",
    "fin": "fi", "fra": "fr", "fre": "fr", "geo": "ka", "ger": "de", "gla": "gd", "gle": "ga", "glg": "gl",
    "gre": "el",
    "guj": "gu", "haw": "haw", "heb": "he", "hin": "hi", "hrv": "hr", "hun": "hu", "hye": "hy", "ice": "is",
    "ind": "id",
    "isl": "is", "ita": "it", "jpn": "ja", "kan": "kn", "kat": "ka", "kaz": "kk", "khm": "km", "kor": "ko",
    "lao": "lo",
    "lat": "la", "lav": "lv", "lit": "lt", "ltz": "lb", "mac": "mk", "mal": "ml", "mar": "mr", "may": "ms",
    "mkd": "mk",
    "mon": "mn", "msa": "ms", "mya": "my", "nld": "nl", "nob": "nb", "nor": "no", "pan": "pa", "per": "fa",
    "pol": "pl",
    "por": "pt", "roh": "rm", "ron": "ro", "rum": "ro", "rus": "ru", "slk": "sk", "slo": "sk", "slv": "sl",
    "spa": "es",
    "sqi": "sq", "srp": "sr", "swa": "sw", "swe": "sv", "tam": "ta", "tat": "tt", "tel": "te", "tgl": "tl",
    "tha": "th",
    "tib": "bo", "tur": "tr", "uig": "ug", "ukr": "uk", "urd": "ur", "uzb": "uz", "vie": "vi", "wel": "cy",
    "yid": "yi",
    "zho": "zh",
]
