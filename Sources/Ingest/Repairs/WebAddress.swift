/// Finds addresses of the web: `http://…`, `www.…`.
enum WebAddress {
    static func ranges(in scalars: [Unicode.Scalar]) -> [Range<Int>] {
        var result: [Range<Int>] = []
        var index = 0
        while index < scalars.count {
            guard scalars[index] == "w" || scalars[index] == ":",
                let start = start(at: index, in: scalars, from: result.last?.upperBound ?? 0)
            else {
                index += 1
                continue
            }
            let end = end(from: index, in: scalars)
            if end > start { result.append(start..<end) }
            index = max(end, index + 1)
        }
        return result
    }

    /// Where an address begins whose `://` or `www.` is at the index.
    private static func start(at index: Int, in scalars: [Unicode.Scalar], from limit: Int) -> Int? {
        func has(_ text: String) -> Bool {
            scalars[index...].prefix(text.utf8.count).elementsEqual(text.unicodeScalars)
        }
        if scalars[index] == "w" { return has("www.") ? index : nil }
        guard scalars[index] == ":", has("://") else { return nil }
        var start = index
        while start > limit, scalars[start - 1].isLatin { start -= 1 }
        return start < index ? start : nil
    }

    /// An address goes on to the first character that none can have; marks at its end belong to the sentence.
    private static func end(from index: Int, in scalars: [Unicode.Scalar]) -> Int {
        var end = index
        var depth = 0
        scan: while end < scalars.count {
            switch scalars[end] {
            case "\"", "'", "<", ">", "\\", "^", "`", "{", "}", "|": break scan
            case "(": depth += 1
            case ")":
                if depth == 0 { break scan }
                depth -= 1
            case "!"..."~": break
            default: break scan
            }
            end += 1
        }
        while end > index, ",.;:!?(-".unicodeScalars.contains(scalars[end - 1]) { end -= 1 }
        return end
    }
}
