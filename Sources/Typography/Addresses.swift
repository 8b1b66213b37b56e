/// The addresses of web and mail in a text: https://…, www.…, name@host, host.cn/path.
func addressRanges(in text: [Unicode.Scalar]) -> [Range<Int>] {
    var result: [Range<Int>] = []
    var start = 0
    while start < text.count {
        guard belongsToAddress(text[start]) else {
            start += 1
            continue
        }
        let end = text[start...].firstIndex { !belongsToAddress($0) } ?? text.count
        // What ends a sentence does not belong to the address.
        let last = text[start..<end].lastIndex { isASCIIAlphanumeric($0) || $0 == "/" } ?? start
        let first = text[start..<end].firstIndex(where: isASCIIAlphanumeric) ?? last
        if first < last, isAddress(text[first...last]) { result.append(first..<(last + 1)) }
        start = end
    }
    return result
}

/// Lets lines end after / . - ? & = _ of an address when no mark begins the next line, and nowhere else.
func breakAddresses(
    _ addresses: [Range<Int>], of text: [Unicode.Scalar], in breaks: inout [BreakOpportunity]
) {
    for address in addresses {
        for index in address.dropFirst() {
            let isAfterMark = endsAddressPart(text[index - 1])
            if !isASCIIAlphanumeric(text[index]) {
                breaks[index] = .forbidden
            } else {
                breaks[index] = isAfterMark ? .allowed : .emergency
            }
        }
    }
}

private func endsAddressPart(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "/", ".", "-", "?", "&", "=", "_": true
    default: false
    }
}

/// Printable ASCII without brackets and quotes.
private func belongsToAddress(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "\"", "'", "(", ")", "<", ">", "[", "]", "{", "}", "`", "|", "\\", "^": false
    default: (0x21...0x7E).contains(scalar.value)
    }
}

private func isAddress(_ token: ArraySlice<Unicode.Scalar>) -> Bool {
    guard token.contains("."), token.contains(where: isASCIILetter) else { return hasScheme(token) }
    if hasScheme(token) || token.starts(with: "www.".unicodeScalars) { return true }
    if let at = token.firstIndex(of: "@") { return token[at...].contains(".") }
    return isHost(token.prefix { $0 != "/" && $0 != ":" && $0 != "?" })
}

private func hasScheme(_ token: ArraySlice<Unicode.Scalar>) -> Bool {
    guard let colon = token.firstIndex(of: ":") else { return false }
    return token[..<colon].allSatisfy(isASCIILetter) && token[colon...].starts(with: "://".unicodeScalars)
}

/// A name of the domain system without scheme is known by its last part; `Node.js` is none.
private func isHost(_ name: ArraySlice<Unicode.Scalar>) -> Bool {
    let parts = name.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count > 1, parts.allSatisfy({ part in !part.isEmpty && part.allSatisfy(isHostCharacter) })
    else { return false }
    let last = String(String.UnicodeScalarView(parts[parts.count - 1])).lowercased()
    return topDomains.contains(last)
}

private func isHostCharacter(_ scalar: Unicode.Scalar) -> Bool { isASCIIAlphanumeric(scalar) || scalar == "-" }

/// The last parts of the addresses that Chinese newspapers print.
private let topDomains: Set<String> = ["cn", "com", "edu", "gov", "hk", "info", "mo", "net", "org", "tw"]
