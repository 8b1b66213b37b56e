import PDFContent
import PDFObjects

/// The texts of a page's marked pieces, by their numbers (ISO 32000-1, 14.7.4.2): codes by the maps of their fonts,
/// or what the content itself says that they stand for (14.9.4).
struct MarkedTexts {
    private(set) var texts: [Int: String] = [:]
    /// Codes for which the font has no text.
    private(set) var unknownCodes = 0

    private let fonts: [String: CharacterMap]
    private var font: CharacterMap?
    private var open: [Piece] = []

    private struct Piece {
        var number: Int?
        /// Text that replaces everything inside.
        var replacement: String?
        var text = ""
    }

    init(of page: PDFObject, fonts: [String: CharacterMap]) throws(PDFFailure) {
        self.fonts = fonts
        var operations = ContentOperations(try page.pageContent())
        while let operation = operations.next() { take(operation, operations.lexer) }
    }

    private mutating func take(_ operation: ContentOperation, _ lexer: ContentLexer) {
        switch operation.name {
        case "Tf": font = operation.operands.first.flatMap { fonts[String(lexer.text($0).dropFirst())] }
        case "Tj", "TJ", "'", "\"":
            for operand in operation.operands { show(lexer.string(operand)) }
        case "BMC": open.append(Piece())
        case "BDC": open.append(piece(operation.operands, lexer))
        case "EMC": close()
        default: break
        }
    }

    private mutating func show(_ codes: [UInt8]) {
        guard !open.isEmpty, let font else { return }
        for start in stride(from: 0, to: codes.count, by: font.codeLength) {
            let code = number(codes[start..<min(start + font.codeLength, codes.count)])
            if let text = font[code] {
                open[open.count - 1].text += text
            } else if !open.contains(where: { $0.replacement != nil }) {
                unknownCodes += 1
            }
        }
    }

    private func piece(_ operands: [ContentToken], _ lexer: ContentLexer) -> Piece {
        var piece = Piece()
        for (key, value) in zip(operands, operands.dropFirst()) where key.kind == .name {
            switch lexer.text(key) {
            case "/MCID": piece.number = Int(lexer.number(value))
            case "/ActualText": piece.replacement = textString(lexer.string(value))
            default: break
            }
        }
        return piece
    }

    /// What a piece says becomes part of the piece around it, or is that of its number.
    private mutating func close() {
        guard let piece = open.popLast() else { return }
        let text = piece.replacement ?? piece.text
        if let number = piece.number {
            texts[number, default: ""] += text
        } else if !open.isEmpty {
            open[open.count - 1].text += text
        }
    }
}

/// A text string (7.9.2.2): UTF-16 with its mark, else taken as Latin.
private func textString(_ bytes: [UInt8]) -> String {
    if bytes.starts(with: [0xFE, 0xFF]) { return utf16Text(bytes.dropFirst(2)) }
    return String(String.UnicodeScalarView(bytes.map { Unicode.Scalar($0) }))
}
