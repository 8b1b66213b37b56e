/// References between the files of a catalogue.
struct CatalogueAddress: Sendable {
    /// Where the catalogue's folder will be, with a slash at its end; nil leaves references relative.
    let base: String?
    /// From the folder of the referring file up to that of the catalogue: empty or `../`.
    let way: String

    /// A reference to a file of the catalogue's folder that works wherever the folder lies.
    func relative(to path: String) -> String { way + CatalogueAddress.encoded(path) }

    /// A reference for feeds: from the base when there is one.
    func feed(to path: String) -> String {
        base.map { $0 + CatalogueAddress.encoded(path) } ?? relative(to: path)
    }

    /// The same for a reference that is encoded already and starts from a folder.
    func feed(to reference: String, in folder: String) -> String {
        (base ?? way) + CatalogueAddress.encoded(folder) + reference
    }

    /// A path as a relative reference (RFC 3986, 3.3): all but unreserved characters and slashes as bytes in hexadecimal.
    static func encoded(_ path: String) -> String {
        var result = ""
        for byte in path.utf8 {
            let isPlain =
                (0x61...0x7A).contains(byte | 0x20) || (0x2D...0x39).contains(byte)
                || [0x5F, 0x7E].contains(byte)
            if isPlain {
                result.unicodeScalars.append(Unicode.Scalar(byte))
            } else {
                result += (byte < 16 ? "%0" : "%") + String(byte, radix: 16, uppercase: true)
            }
        }
        return result
    }
}
