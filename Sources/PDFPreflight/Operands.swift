internal import PDFContent

/// The operands of one operator.
struct Operands {
    private let tokens: [ContentToken]
    private let lexer: ContentLexer

    init(_ operation: ContentOperation, _ lexer: ContentLexer) {
        tokens = operation.operands
        self.lexer = lexer
    }

    /// All numbers among them, in order.
    var numbers: [Double] { tokens.filter { $0.kind == .number }.map(lexer.number) }

    /// The last name.
    var name: String? { tokens.last { $0.kind == .name }.map(lexer.name) }
    /// The first name.
    var firstName: String? { tokens.first { $0.kind == .name }.map(lexer.name) }

    /// The bytes of the last string.
    var string: [UInt8] {
        tokens.last { $0.kind == .string || $0.kind == .hexString }.map(lexer.stringBytes) ?? []
    }

    /// Whether a dictionary among them has a key.
    func hasKey(_ key: String) -> Bool { tokens.contains { $0.kind == .name && lexer.name($0) == key } }

    /// The items of `TJ`.
    var shown: [Shown] {
        tokens.compactMap { token in
            switch token.kind {
            case .number: .space(lexer.number(token))
            case .string, .hexString: .text(lexer.stringBytes(token))
            default: nil
            }
        }
    }

    /// An inline image: what stands between `BI` and `EI`.
    var inlineImage: ArraySlice<UInt8> {
        guard let token = tokens.first, token.kind == .inlineImage else { return [] }
        return lexer.bytes[token.range].dropFirst(2)
    }

    enum Shown {
        case space(Double)
        case text([UInt8])
    }
}
