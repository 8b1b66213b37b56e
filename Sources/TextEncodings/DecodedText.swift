/// A text with what is known of the way in which it was read.
package struct DecodedText: Sendable, Equatable {
    /// The text without its byte order mark. Each byte or code unit that stands for nothing is U+FFFD.
    package let text: String
    package let encoding: TextEncoding
    /// The encoding that fits nearly as well, when the bytes do not decide. It is set only for a guess.
    package var rival: TextEncoding?
    /// How many places of `text` became U+FFFD because the bytes mean nothing in the encoding.
    package let unmappableCount: Int

    package init(text: String, encoding: TextEncoding, unmappableCount: Int) {
        self.text = text
        self.encoding = encoding
        self.unmappableCount = unmappableCount
    }
}

/// Reads bytes in a known encoding. A byte order mark of that encoding at the start is left out.
///
/// A lead byte that begins no character becomes U+FFFD; what follows it is kept when it is ASCII, so that no damage
/// swallows a line end (the rule of the WHATWG Encoding standard, 4.1 and 11.2).
package func decodedText(_ bytes: [UInt8], as encoding: TextEncoding) -> DecodedText {
    let content = bytes.dropFirst(byteOrderMarkLength(of: bytes, in: encoding))
    switch encoding {
    case .utf8: return utf8Text(content)
    case .utf16LittleEndian, .utf16BigEndian: return utf16Text(content, encoding)
    case .gb18030, .big5, .big5HKSCS: return multibyteText(content, encoding)
    }
}

/// The encoding that a byte order mark at the start names.
func markedEncoding(of bytes: [UInt8]) -> TextEncoding? {
    [.utf8, .utf16LittleEndian, .utf16BigEndian].first { byteOrderMarkLength(of: bytes, in: $0) > 0 }
}

private func byteOrderMarkLength(of bytes: [UInt8], in encoding: TextEncoding) -> Int {
    let mark: [UInt8] =
        switch encoding {
        case .utf8: [0xEF, 0xBB, 0xBF]
        case .utf16LittleEndian: [0xFF, 0xFE]
        case .utf16BigEndian: [0xFE, 0xFF]
        // U+FEFF in GB 18030, which Windows' editors write.
        case .gb18030: [0x84, 0x31, 0x95, 0x33]
        case .big5, .big5HKSCS: []
        }
    return !mark.isEmpty && bytes.starts(with: mark) ? mark.count : 0
}

private func utf8Text(_ bytes: ArraySlice<UInt8>) -> DecodedText {
    if let text = String(wellFormed: bytes) {
        return DecodedText(text: text, encoding: .utf8, unmappableCount: 0)
    }
    return repairedText(bytes, by: UTF8(), as: .utf8)
}

private func utf16Text(_ bytes: ArraySlice<UInt8>, _ encoding: TextEncoding) -> DecodedText {
    let content = Array(bytes)
    let high = encoding == .utf16BigEndian ? 0 : 1
    let units = stride(from: 0, to: content.count - 1, by: 2).map {
        UInt16(content[$0 + high]) << 8 | UInt16(content[$0 + 1 - high])
    }
    let read = repairedText(units, by: UTF16(), as: encoding)
    // A byte that is left over is half a code unit.
    guard content.count % 2 == 1 else { return read }
    return DecodedText(
        text: read.text + "\u{FFFD}", encoding: encoding, unmappableCount: read.unmappableCount + 1)
}

/// The scalars of the code units, with U+FFFD for what is ill-formed: a lone surrogate, a cut sequence.
private func repairedText<Codec: UnicodeCodec>(
    _ units: some Sequence<Codec.CodeUnit>, by codec: Codec, as encoding: TextEncoding
) -> DecodedText {
    var codec = codec
    var iterator = units.makeIterator()
    var scalars = String.UnicodeScalarView()
    var unmappable = 0
    while true {
        switch codec.decode(&iterator) {
        case .scalarValue(let scalar): scalars.append(scalar)
        case .error:
            scalars.append("\u{FFFD}")
            unmappable += 1
        case .emptyInput:
            return DecodedText(text: String(scalars), encoding: encoding, unmappableCount: unmappable)
        }
    }
}
