/// An operator of a content stream with its operands.
package struct ContentOperation: Sendable, Hashable {
    /// The operands, in order; those of arrays and dictionaries between their brackets.
    package let operands: [ContentToken]
    /// `Tj`, `rg`, `BI` for a whole inline image; empty for operands that no operator follows.
    package let name: String
    /// From its first operand to the end of its operator.
    package let range: Range<Int>
}

/// Reads a content stream operation by operation. It forgets operands beyond those that any operator has.
package struct ContentOperations: Sequence, IteratorProtocol, Sendable {
    package private(set) var lexer: ContentLexer
    /// No operator but `TJ` and `DP` has more; a stream of numbers alone must not fill the memory.
    private static let mostOperands = 65_536

    package init(_ bytes: [UInt8]) { lexer = ContentLexer(bytes) }

    package mutating func next() -> ContentOperation? {
        var operands: [ContentToken] = []
        while let token = lexer.next() {
            let start = operands.first?.range.lowerBound ?? token.range.lowerBound
            switch token.kind {
            case .inlineImage:
                return ContentOperation(operands: [token], name: "BI", range: start..<token.range.upperBound)
            case .keyword where !isValue(token):
                return ContentOperation(
                    operands: operands, name: lexer.text(token), range: start..<token.range.upperBound)
            default:
                if operands.count == ContentOperations.mostOperands { operands = [] }
                operands.append(token)
            }
        }
        guard let first = operands.first, let last = operands.last else { return nil }
        return ContentOperation(
            operands: operands, name: "", range: first.range.lowerBound..<last.range.upperBound)
    }

    private func isValue(_ token: ContentToken) -> Bool {
        switch lexer.text(token) {
        case "true", "false", "null": true
        default: false
        }
    }
}
