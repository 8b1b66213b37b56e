/// Damage to page texts, as scanning, exporting and editing do it.
package enum LineMutation {
    /// The text after one to twelve changes of its lines.
    package static func damaged(_ text: String, with random: inout some RandomNumberGenerator) -> String {
        var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        for _ in 0..<Int.random(in: 1...12, using: &random) where !lines.isEmpty {
            damage(&lines, with: &random)
        }
        return lines.joined(separator: "\n")
    }

    private static func damage(_ lines: inout [String], with random: inout some RandomNumberGenerator) {
        let at = Int.random(in: lines.indices, using: &random)
        switch Int.random(in: 0..<7, using: &random) {
        case 0: lines.remove(at: at)
        case 1: lines.insert(lines[at], at: at)
        case 2: lines.swapAt(at, Int.random(in: lines.indices, using: &random))
        case 3:
            let cut = Int.random(in: 0...lines[at].count, using: &random)
            let rest = String(lines[at].dropFirst(cut))
            lines[at] = String(lines[at].prefix(cut))
            if Bool.random(using: &random) { lines.insert(rest, at: at + 1) }
        case 4: lines.insert("", at: at)
        case 5: lines[at] = ""
        default: if at + 1 < lines.count { lines[at] += lines.remove(at: at + 1) }
        }
    }
}

/// Damage to bytes: what broken disks, wrong programs and ill will do.
package enum ByteMutation {
    private static let limit = 1 << 18
    /// Characters that programs stumble over: controls, line ends, marks of direction, joiners, the ends of the code
    /// space, brackets, and the beginnings of the JSON and XML forms.
    private static let inserts: [[UInt8]] = [
        "\u{0}", "\u{7}", "\u{B}", "\u{C}", "\r", "\r\n", "\n\n\n", "\u{85}", "\u{2028}", "\u{200B}",
        "\u{200D}",
        "\u{202E}", "\u{2066}", "\u{FEFF}", "\u{FFFD}", "\u{10FFFF}", "\u{301}", "（（（", "）", "「", "“", "\"",
        "下转第2版",
        "第2版", "|", "\t", "{", "}", "<", "&#0;", "]]>", "<!--", "\\u0000", "9999999999999999999", "-1",
    ].map { Array($0.utf8) }

    /// The bytes after one to eight changes; never more than 256 KiB.
    package static func damaged(_ bytes: [UInt8], with random: inout some RandomNumberGenerator) -> [UInt8] {
        var result = bytes
        for _ in 0..<Int.random(in: 1...8, using: &random) where !result.isEmpty {
            damage(&result, with: &random)
        }
        return Array(result.prefix(limit))
    }

    private static func damage(_ bytes: inout [UInt8], with random: inout some RandomNumberGenerator) {
        let at = Int.random(in: bytes.indices, using: &random)
        let length = Int.random(in: 1...min(400, bytes.count - at), using: &random)
        let slice = Array(bytes[at..<at + length])
        switch Int.random(in: 0..<6, using: &random) {
        case 0: bytes[at] ^= 1 << UInt8.random(in: 0..<8, using: &random)
        case 1: bytes.removeSubrange(at..<at + length)
        case 2: bytes.insert(contentsOf: slice, at: Int.random(in: bytes.indices, using: &random))
        case 3:
            let times = Int.random(in: 2...200, using: &random)
            bytes.insert(contentsOf: Array(repeating: slice, count: times).joined(), at: at)
        case 4: bytes.removeSubrange(at...)
        default: bytes.insert(contentsOf: inserts.randomElement(using: &random) ?? [], at: at)
        }
    }
}
