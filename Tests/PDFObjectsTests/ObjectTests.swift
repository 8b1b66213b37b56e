import PDFObjects
import Testing

@Suite("PDF files are opened, changed and written as objects")
struct ObjectTests {
    /// A page of one content stream; its table of objects is wanting, which qpdf mends.
    private let source = """
        %PDF-1.4
        1 0 obj <</Type/Catalog/Pages 2 0 R/Lang(zh-Hans)>> endobj
        2 0 obj <</Type/Pages/Kids[3 0 R]/Count 1/MediaBox[0 0 200 100]>> endobj
        3 0 obj <</Type/Page/Parent 2 0 R/Contents 4 0 R/Rotate -90/UserUnit 1.5>> endobj
        4 0 obj <</Length 8>> stream
        0 0 0 rg
        endstream endobj
        trailer <</Root 1 0 R/Size 5>>
        """

    private func opened() throws -> PDFFile { try PDFFile(Array(source.utf8)) }

    @Test("Values are read by kind, and a question that does not fit has no answer")
    func values() throws {
        let page = try #require(try opened().pages().first)
        #expect(page["Type"].name == "Page")
        #expect(page["Rotate"].integer == -90)
        #expect(page["UserUnit"].number == 1.5)
        #expect(page["MediaBox"].numbers == [0, 0, 200, 100])
        #expect(page["Type"].integer == nil)
        #expect(page["Type"].items.isEmpty)
        #expect(page["Absent"].isNull)
        #expect(page["Absent"]["Deeper"].isNull)
        #expect(page.keys == ["Contents", "MediaBox", "Parent", "Rotate", "Type", "UserUnit"])
        #expect(page["Contents"].reference == PDFReference(number: 4, generation: 0))
        let content = try page.pageContent()
        #expect(String(decoding: content, as: UTF8.self).contains("0 0 0 rg"))
    }

    @Test("What is changed is there when the file is read again, and the same change gives the same bytes")
    func changed() throws {
        func written() throws -> [UInt8] {
            let file = try opened()
            let page = try #require(try file.pages().first)
            page["Contents"].replaceData(Array("0 0 0 1 k".utf8))
            file.root["Lang"] = file.text("中文")
            file.root["Extra"] = file.indirect(
                file.dictionary(["N": file.integer(4), "B": file.boolean(true), "S": file.string([0, 255])]))
            page.removeKey("Rotate")
            return try file.written(PDFWriting(leastVersion: "1.6"))
        }
        let bytes = try written()
        let again = try written()
        #expect(again == bytes)
        let file = try PDFFile(bytes)
        let page = try #require(try file.pages().first)
        #expect(file.version == "1.6")
        #expect(file.root["Lang"].text == "中文")
        #expect(file.root["Extra"]["N"].integer == 4)
        #expect(file.root["Extra"]["B"].boolean == true)
        #expect(file.root["Extra"]["S"].bytes == [0, 255])
        #expect(page["Rotate"].isNull)
        let content = try page["Contents"].data()
        #expect(content == Array("0 0 0 1 k".utf8))
        #expect(file.warnings().isEmpty)
    }

    @Test("Damage is told, and what is no PDF is a failure")
    func damage() throws {
        let file = try opened()
        let count = try file.pages().count
        #expect(count == 1)
        #expect(!file.warnings().isEmpty)
        #expect(throws: PDFFailure.self) { try PDFFile(Array("no PDF".utf8)) }
        #expect(throws: PDFFailure.self) { try PDFFile([]) }
    }
}
