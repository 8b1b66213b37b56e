import PDFObjects
import Testing

@Suite("Streams of files of others are decoded within a limit")
struct BoundedDataTests {
    /// A file whose object 1 is written with Flate, as qpdf compresses it.
    private func compressed(_ data: [UInt8]) throws -> PDFObject {
        let source = """
            %PDF-1.4
            1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj
            2 0 obj <</Type/Pages/Kids[]/Count 0>> endobj
            trailer
            <</Root 1 0 R/Size 3>>

            """
        let file = try PDFFile(Array(source.utf8))
        file.root["Data"] = file.stream(data)
        return try PDFFile(file.written()).root["Data"]
    }

    @Test("What fits is the data; what has one byte more is refused")
    func limit() throws {
        let data = [UInt8](repeating: 7, count: 100_000)
        let stream = try compressed(data)
        #expect(stream.filters == ["FlateDecode"])
        #expect(try stream.data(atMost: 100_000) == data)
        #expect(throws: PDFDataProblem.tooLarge) { try stream.data(atMost: 99_999) }
    }

    @Test("Data that its filter cannot read is told from data that is too large")
    func damaged() throws {
        let stream = try compressed([1, 2, 3])
        stream.replaceData(Array("no Flate".utf8), filter: "FlateDecode")
        #expect(throws: PDFDataProblem.damaged) { try stream.data(atMost: 1_000) }
    }

    @Test("Asked for an entry, what is no dictionary has none, and that is no damage of the file")
    func noDictionary() throws {
        let stream = try compressed([1])
        #expect(stream["Filter"]["Key"].isNull)
        #expect(stream.file.warnings().isEmpty)
    }
}
