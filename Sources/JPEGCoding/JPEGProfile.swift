/// The ICC profile that a JPEG carries in segments APP2 (ICC.1, annex B.4), put together in their order.
///
/// - Returns: nil when it has none, or a piece is missing.
package func embeddedProfile(ofJPEG bytes: [UInt8]) -> [UInt8]? {
    let name = Array("ICC_PROFILE\0".utf8)
    var pieces: [UInt8: ArraySlice<UInt8>] = [:]
    var count: UInt8?
    var index = 2
    while index + 4 < bytes.count, bytes[index] == 0xFF {
        let marker = bytes[index + 1]
        // Fill bytes may stand before a marker; behind the start of the scan no segment follows.
        if marker == 0xFF {
            index += 1
            continue
        }
        if marker == 0xDA { break }
        let length = Int(bytes[index + 2]) << 8 | Int(bytes[index + 3])
        guard length >= 2, index + 2 + length <= bytes.count else { break }
        let segment = bytes[(index + 4)..<(index + 2 + length)]
        if marker == 0xE2, segment.count > name.count + 2, segment.starts(with: name) {
            let data = segment.dropFirst(name.count)
            pieces[data[data.startIndex]] = data.dropFirst(2)
            count = data[data.startIndex + 1]
        }
        index += 2 + length
    }
    guard let count, count > 0 else { return nil }
    let ordered = (1...count).compactMap { pieces[$0] }
    return ordered.count == Int(count) ? ordered.flatMap { $0 } : nil
}
