/// Whether a JPEG has the segment APP14 of Adobe, by which its inks are stored inverted.
package func hasAdobeMarker(_ bytes: [UInt8]) -> Bool {
    var index = 2
    while index + 9 < bytes.count, bytes[index] == 0xFF {
        let marker = bytes[index + 1]
        if marker == 0xEE, bytes[(index + 4)...].starts(with: Array("Adobe".utf8)) { return true }
        // The scan begins: no segment of the head follows.
        if marker == 0xDA { return false }
        index += 2 + (Int(bytes[index + 2]) << 8 | Int(bytes[index + 3]))
    }
    return false
}
