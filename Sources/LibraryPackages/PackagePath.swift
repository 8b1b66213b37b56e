/// The path inside the package that a locator means; nil when it leads out of it: to a server, to a place on some machine, or
/// up. Links are followed only when the file is opened.
///
/// `text/1.xml`, `./text/1.xml`, `file://./text/1.xml`, `file:text/1.xml`; backslashes part folders as strokes do.
package func packagePath(ofLocator href: String) -> String? {
    var path = href.words.joined(separator: " ")
    for scheme in ["file://./", "file:./", "file://", "file:"] where path.lowercased().hasPrefix(scheme) {
        path = String(path.dropFirst(scheme.count))
        break
    }
    path = decoded(path).replacing("\\", with: "/")
    let hasScheme = path.wholeMatch(of: /[A-Za-z][A-Za-z0-9+.\-]*:.*/) != nil
    guard !hasScheme, !path.hasPrefix("/"), !path.utf8.contains(0) else { return nil }
    let parts = path.split(separator: "/").filter { $0 != "." }
    guard !parts.isEmpty, !parts.contains("..") else { return nil }
    return parts.joined(separator: "/")
}

/// With the bytes that are written as %20 and the like; as it came when they make no text.
private func decoded(_ path: String) -> String {
    var bytes: [UInt8] = []
    var rest = Array(path.utf8)[...]
    while let byte = rest.popFirst() {
        if byte == UInt8(ascii: "%"), rest.count >= 2,
            let value = UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16)
        {
            bytes.append(value)
            rest = rest.dropFirst(2)
        } else {
            bytes.append(byte)
        }
    }
    return String(validating: bytes, as: UTF8.self) ?? path
}
