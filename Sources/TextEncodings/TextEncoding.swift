/// An encoding of Chinese text that intake reads. The raw value is its name as IANA registers it.
package enum TextEncoding: String, Sendable, CaseIterable {
    case utf8 = "UTF-8"
    case utf16LittleEndian = "UTF-16LE"
    case utf16BigEndian = "UTF-16BE"
    /// GB 18030 with its subsets GBK and GB 2312.
    case gb18030 = "GB18030"
    /// Big5 as Taiwan uses it.
    case big5 = "Big5"
    /// Big5 with the Hong Kong Supplementary Character Set.
    case big5HKSCS = "Big5-HKSCS"

    /// The encoding of a name that users and systems give it, in capitals or not; nil when it is none of these.
    package init?(name: String) {
        let plain = String(name.lowercased().filter { $0.isASCII && ($0.isLetter || $0.isNumber) })
        guard let found = TextEncoding.names[plain] else { return nil }
        self = found
    }

    private static let names: [String: TextEncoding] = [
        "utf8": .utf8, "utf16le": .utf16LittleEndian, "utf16be": .utf16BigEndian,
        "gb18030": .gb18030, "gbk": .gb18030, "gb2312": .gb18030, "cp936": .gb18030, "euccn": .gb18030,
        "big5": .big5, "cp950": .big5, "big5hkscs": .big5HKSCS,
    ]
}
