import PDFContent
import Testing

@Suite("Names and strings of content streams stand for bytes")
struct ContentValueTests {
    private func bytes(_ text: String) throws -> [UInt8] {
        var lexer = ContentLexer(Array(text.utf8))
        let token = lexer.next()
        return lexer.stringBytes(try #require(token))
    }

    @Test(
        "Strings in parentheses have escapes, and brackets in pairs",
        arguments: [
            ("(ab)", "ab"), ("(a(b)c)", "a(b)c"), (#"(a\)b)"#, "a)b"), (#"(\101\60\0617)"#, "A017"),
            ("(a\\\nb)", "ab"), ("(a\\\r\nb)", "ab"), (#"(\n\t\\\x)"#, "\n\t\\x"), ("()", ""), ("(ab", "ab"),
        ])
    func literal(text: String, value: String) throws { #expect(try bytes(text) == Array(value.utf8)) }

    @Test("A code of three octal digits keeps its low byte")
    func overflow() throws { #expect(try bytes(#"(\777)"#) == [0xFF]) }

    @Test(
        "Strings in angle brackets are hexadecimal, blanks between, a last digit that is wanting is 0",
        arguments: [
            ("<0041>", [0, 0x41]), ("<0 0 4\n1>", [0, 0x41]), ("<fFA>", [0xFF, 0xA0]), ("<>", []),
            ("<41", [0x41]),
        ])
    func hexadecimal(text: String, value: [UInt8]) throws { #expect(try bytes(text) == value) }

    @Test(
        "Names have codes of two digits; a number sign without them is itself",
        arguments: [("/A#20B", "A B"), ("/A#2", "A#2"), ("/A#zz", "A#zz"), ("/", ""), ("/C1", "C1")])
    func names(text: String, value: String) throws {
        var lexer = ContentLexer(Array(text.utf8))
        let token = lexer.next()
        #expect(lexer.name(try #require(token)) == value)
    }
}
