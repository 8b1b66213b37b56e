package import Geometry
package import Typography

extension FontLibrary: TextShaper {
    package func shaped(_ text: String, role: FontRole, size: Length) -> ShapedText {
        var text = text
        text.makeContiguousUTF8()
        let chain = chains[role] ?? [0]
        var builder = ShapedTextBuilder(size: size, byteCount: text.utf8.count)
        unsafe text.utf8.withContiguousStorageIfAvailable { utf8 in
            unsafe utf8.withMemoryRebound(to: CChar.self) { bytes in
                for part in parts(of: text, chain: chain) {
                    unsafe shape(part, of: bytes, into: &builder)
                }
            }
        }
        return builder.text(text)
    }

    private func shape(
        _ part: TextPart, of bytes: UnsafeBufferPointer<CChar>, into builder: inout ShapedTextBuilder
    ) {
        let face = faces[part.face]
        guard !part.isMissing else {
            builder.addMissing(part, glyph: face.glyph(of: "〓"), unitsPerEm: face.unitsPerEm, font: part.face)
            return
        }
        builder.begin(part, unitsPerEm: face.unitsPerEm)
        unsafe buffer.shape(bytes, part: part.bytes, in: face, isLatin: part.isLatin) {
            glyph, cluster, position in
            builder.add(glyph, cluster: cluster, position: position)
        }
        builder.finishPart()
    }

    /// The text in parts of one face and one script.
    private func parts(of text: String, chain: [Int]) -> [TextPart] {
        var result: [TextPart] = []
        var offset = 0
        for scalar in text.unicodeScalars {
            let length = scalar.utf8.count
            let next = part(for: scalar, at: offset, length: length, chain: chain, previous: result.last)
            if let last = result.last, last.continues(with: next) {
                result[result.count - 1].bytes = last.bytes.lowerBound..<next.bytes.upperBound
            } else {
                result.append(next)
            }
            offset += length
        }
        return result
    }

    private func part(
        for scalar: Unicode.Scalar, at offset: Int, length: Int, chain: [Int], previous: TextPart?
    ) -> TextPart {
        let bytes = offset..<offset + length
        // Marks that join to the character before them stay with it.
        if let previous, scalar.joinsPrevious, !previous.isMissing {
            return TextPart(bytes: bytes, face: previous.face, isLatin: previous.isLatin)
        }
        let isLatin = scalar.value < 0x250 && (scalar.value != 0xB7) && !(0xA0...0xBF).contains(scalar.value)
        for face in chain where faces[face].glyph(of: scalar) != 0 {
            return TextPart(bytes: bytes, face: face, isLatin: isLatin)
        }
        return TextPart(bytes: bytes, face: chain[0], isLatin: false, missing: scalar)
    }
}

/// A part of a text in one face.
struct TextPart {
    var bytes: Range<Int>
    let face: Int
    let isLatin: Bool
    /// The character that no face has; such a part holds nothing else.
    var missing: Unicode.Scalar?

    var isMissing: Bool { missing != nil }

    init(bytes: Range<Int>, face: Int, isLatin: Bool, missing: Unicode.Scalar? = nil) {
        self.bytes = bytes
        self.face = face
        self.isLatin = isLatin
        self.missing = missing
    }

    func continues(with next: TextPart) -> Bool {
        face == next.face && isLatin == next.isLatin && !isMissing && !next.isMissing
    }
}

extension Unicode.Scalar {
    /// Variation selectors, combining marks and joiners.
    fileprivate var joinsPrevious: Bool {
        switch value {
        case 0x300...0x36F, 0x200D, 0xFE00...0xFE0F, 0xE0100...0xE01EF: true
        default: false
        }
    }
}
