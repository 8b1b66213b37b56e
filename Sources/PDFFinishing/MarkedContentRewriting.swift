import PDFContent

/// Turns the marks that Cairo left in a content stream into those of the document's structure: what belongs to the
/// tree gets a number of its own, what does not becomes an artifact (ISO 32000-1, 14.6 and 14.8.2.2).
struct MarkedContentRewriting {
    let content: [MarkedContent]

    /// - Returns: nil when the stream has other marked pieces than were announced.
    func rewritten(_ bytes: [UInt8]) -> [UInt8]? {
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count + content.count * 16)
        var lexer = ContentLexer(bytes)
        var copied = 0
        var start = 0
        var hasNumber = false
        var piece = 0
        var number = 0
        var isFresh = true
        while let token = lexer.next() {
            if isFresh { start = token.range.lowerBound }
            isFresh = token.kind == .keyword || token.kind == .inlineImage
            switch token.kind {
            case .name where bytes[token.range].elementsEqual(Word.number): hasNumber = true
            case .keyword:
                if hasNumber, bytes[token.range].elementsEqual(Word.begin) {
                    guard piece < content.count else { return nil }
                    result += bytes[copied..<start]
                    result += Word.mark(content[piece], number: number)
                    if case .structure = content[piece] { number += 1 }
                    copied = token.range.upperBound
                    piece += 1
                }
                hasNumber = false
            default: break
            }
        }
        guard piece == content.count else { return nil }
        return result + bytes[copied...]
    }
}

private enum Word {
    static let number = Array("/MCID".utf8)
    static let begin = Array("BDC".utf8)

    static func mark(_ content: MarkedContent, number: Int) -> [UInt8] {
        switch content {
        case .structure(let type): Array("/\(type.rawValue) <</MCID \(number)>> BDC".utf8)
        case .layoutArtifact: Array("/Artifact <</Type /Layout>> BDC".utf8)
        case .paginationArtifact: Array("/Artifact <</Type /Pagination>> BDC".utf8)
        }
    }
}
