/// The Line_Break property of a character (UAX #14 table 1), in the order of the generated table.
package enum LineBreakClass: UInt8, Sendable, Hashable, CaseIterable {
    case ambiguous, alphabetic, breakBoth, breakAfter, breakBefore, mandatoryBreak, contingentBreak
    case conditionalStarter, closePunctuation, combiningMark, closeParenthesis, carriageReturn
    case emojiBase, emojiModifier, exclamation, glue, hangulLV, hangulLVT, hebrewLetter, hyphen
    case ideographic, inseparable, infixSeparator, jamoL, jamoT, jamoV, lineFeed, nextLine, nonstarter
    case numeric, openPunctuation, postfix, prefix, quotation, regionalIndicator, complexContext
    case surrogate, space, breakSymbols, wordJoiner, unknown, zeroWidthSpace, zeroWidthJoiner
    /// Opening punctuation of East Asian width, which LB30 leaves out.
    case wideOpenPunctuation
    /// A code point that is reserved for a pictograph, which may take a modifier (LB30b).
    case reservedPictograph

    /// The property as the Unicode Character Database has it; constant time.
    package init(_ scalar: Unicode.Scalar) {
        self = LineBreakTable.shared[scalar]
    }
}

extension LineBreakTable {
    /// The generated table, unpacked once.
    static let shared = Lookup()

    /// A two-stage table: the block of a code point, then the value in the block.
    struct Lookup: Sendable {
        private let blocks: [UInt8]
        private let values: [LineBreakClass]

        fileprivate init() {
            blocks = stride(from: 0, to: blockRuns.count, by: 2).flatMap {
                [UInt8](repeating: blockRuns[$0], count: Int(blockRuns[$0 + 1]))
            }
            values = letters.map { LineBreakClass.allCases[Int($0 - firstLetter)] }
        }

        subscript(scalar: Unicode.Scalar) -> LineBreakClass {
            let code = Int(scalar.value)
            return values[Int(blocks[code / blockSize]) * blockSize + code % blockSize]
        }
    }
}
