import PDFContent
import Testing

@Suite("Content streams are read operation by operation")
struct ContentTests {
    private func operations(_ text: String) -> [String] {
        var reader = ContentOperations(Array(text.utf8))
        var result: [String] = []
        while let operation = reader.next() {
            let operands = operation.operands.map { reader.lexer.text($0) }
            result.append((operands + [operation.name]).joined(separator: " "))
        }
        return result
    }

    @Test(
        "Operands stand before their operator",
        arguments: [
            ("0 0 0 rg\n1 w", ["0 0 0 rg", "1 w"]),
            ("q/a0 gs Q", ["q", "/a0 gs", "Q"]),
            ("[(a)-250<0041>]TJ", ["[ (a) -250 <0041> ] TJ"]),
            ("/Span<</MCID 0/E true>>BDC EMC", ["/Span << /MCID 0 /E true >> BDC", "EMC"]),
            ("(a\\)b(c)d)Tj", ["(a\\)b(c)d) Tj"]),
            ("1 g % 0 g\n0 g", ["1 g", "0 g"]),
            ("1 2 3", ["1 2 3 "]),
            ("BI /W 1 /H 1 ID \u{1}EIx EI Q", ["BI /W 1 /H 1 ID \u{1}EIx EI BI", "Q"]),
        ])
    func operands(content: String, expected: [String]) { #expect(operations(content) == expected) }

    @Test(
        "Numbers have no exponent",
        arguments: [("-.5", -0.5), ("+12", 12), ("3.25", 3.25), ("4.", 4), ("-", 0)])
    func numbers(text: String, value: Double) throws {
        var lexer = ContentLexer(Array(text.utf8))
        let token = lexer.next()
        #expect(lexer.number(try #require(token)) == value)
    }

    @Test(
        "A stream that is cut in a token is read to its end",
        arguments: ["(ab", "<00", "<<", "BI /W 1", "BI\n", "(\\", "/", "[", "1 0"])
    func cut(text: String) {
        var lexer = ContentLexer(Array(text.utf8))
        var end = 0
        while let token = lexer.next() { end = token.range.upperBound }
        #expect(end == text.utf8.count)
    }

    @Test("Tokens and what is between them are the whole stream, whatever its bytes")
    func anyBytes() {
        var seed: UInt64 = 7
        for _ in 0..<2_000 {
            let bytes = (0..<64).map { _ -> UInt8 in
                seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                return Array("()<>[]/% \nBIED0.1-q\\{}".utf8)[Int(seed >> 40) % 22]
            }
            var lexer = ContentLexer(bytes)
            var last = 0
            while let token = lexer.next() {
                #expect(token.range.lowerBound >= last && !token.range.isEmpty)
                last = token.range.upperBound
            }
            #expect(last <= bytes.count)
        }
    }
}
