import Testing
import XMLIO

@Suite("XML as it is written")
struct XMLWriterTests {
    private func written(_ write: (XMLWriter) -> Void) -> String {
        let xml = XMLWriter()
        xml.element("a", [:]) { write(xml) }
        return String(decoding: xml.finish(), as: UTF8.self)
    }

    @Test("Every character is read as it was written, in text and attributes; U+FFFD where XML has none")
    func everyCharacter() throws {
        for start in stride(from: 0, to: 0x11_0000, by: 0x1000) {
            var scalars = String.UnicodeScalarView()
            for value in start..<start + 0x1000 { Unicode.Scalar(UInt32(value)).map { scalars.append($0) } }
            let text = String(scalars)
            let xml = XMLWriter(doctype: "a")
            xml.element("a", ["text": text], text: text)
            let root = try xmlRoot(of: xml.finish())
            var legal = String.UnicodeScalarView()
            for scalar in scalars { legal.append(isLegal(scalar) ? scalar : "\u{FFFD}") }
            #expect(root.text.unicodeScalars.elementsEqual(legal))
            #expect(root.attributes["text"]?.unicodeScalars.elementsEqual(legal) == true)
            #expect(xml.hasReplaced == scalars.first { !isLegal($0) })
        }
    }

    private func isLegal(_ scalar: Unicode.Scalar) -> Bool {
        (0x20..<0xFFFE).contains(scalar.value) || scalar.value > 0xFFFF
            || "\t\n\r".unicodeScalars.contains(scalar)
    }

    @Test("An element that holds nothing ends where it began; one that holds no character does not")
    func empty() {
        #expect(written { $0.element("b") }.contains("<a><b/></a>"))
        #expect(written { $0.element("b", text: "") }.contains("<a><b></b></a>"))
        #expect(written { $0.element("b", ["c": nil, "d": ""]) }.contains("<b d=\"\"/>"))
        #expect(written { _ in }.hasSuffix("\n<a/>\n"))
    }

    @Test("Marks of XML are references wherever they stand, white space only in attributes")
    func references() {
        let text = "<&>\"'\t\n\r]]>"
        #expect(written { $0.text(text) }.contains("<a>&lt;&amp;&gt;&quot;'\t\n&#13;]]&gt;</a>"))
        #expect(
            written { $0.element("b", ["c": text]) }
                .contains("<b c=\"&lt;&amp;&gt;&quot;'&#9;&#10;&#13;]]&gt;\"/>"))
    }
}
