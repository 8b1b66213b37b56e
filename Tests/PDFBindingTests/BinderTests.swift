import Diagnostics
import FileIO
import PDFBinding
import PDFObjects
import TestSupport
import Testing

@Suite("Binding PDF files")
struct BinderTests {
    /// A file of pages that say their name, the first with a link to the last; each page has an entry in the outline, and
    /// a paragraph in the structure.
    private func file(_ pages: [String]) -> [UInt8] {
        let count = pages.count
        let kids = (0..<count).map { "\(10 + $0) 0 R" }.joined(separator: " ")
        var objects = [
            "1 0 obj\n<< /Type /Catalog /Pages 2 0 R /Outlines 4 0 R /StructTreeRoot 5 0 R /Lang (zh) /PageLabels "
                + "<< /Nums [0 << /P (A) /S /D /St 3 >>] >> >>",
            "2 0 obj\n<< /Type /Pages /Kids [\(kids)] /Count \(count) /MediaBox [0 0 200 100] >>",
            "3 0 obj\n<< /Type /Annot /Subtype /Link /Rect [0 0 9 9] /Dest [\(9 + count) 0 R /Fit] >>",
            "4 0 obj\n<< /First 30 0 R /Last \(29 + count) 0 R /Count \(count) >>",
            "5 0 obj\n<< /Type /StructTreeRoot /K 6 0 R /ParentTree << /Nums ["
                + (0..<count).map { "\($0) [\(40 + $0) 0 R]" }.joined(separator: " ") + "] >> >>",
            "6 0 obj\n<< /S /Document /P 5 0 R /K ["
                + (0..<count).map { "\(40 + $0) 0 R" }.joined(separator: " ") + "] >>",
        ]
        for (index, name) in pages.enumerated() {
            let content = "BT (\(name)) Tj ET"
            let links = index == 0 ? "/Annots [3 0 R]" : ""
            let next = index + 1 < count ? "/Next \(31 + index) 0 R" : ""
            objects += [
                "\(10 + index) 0 obj\n<< /Type /Page /Parent 2 0 R /Contents \(20 + index) 0 R /StructParents \(index) \(links) >>",
                "\(20 + index) 0 obj\n<< /Length \(content.utf8.count) >>\nstream\n\(content)\nendstream",
                "\(30 + index) 0 obj\n<< /Title (\(name)) /Parent 4 0 R /Dest [\(10 + index) 0 R /XYZ 0 90 null] \(next) >>",
                "\(40 + index) 0 obj\n<< /S /P /P 6 0 R /Pg \(10 + index) 0 R /K 0 >>",
            ]
        }
        // Without a table of objects: qpdf finds them.
        let body = objects.map { $0 + "\nendobj\n" }.joined()
        return Array("%PDF-1.7\n\(body)trailer\n<< /Root 1 0 R /Size 60 >>\n%%EOF\n".utf8)
    }

    private func bound(_ body: (PDFBinder) throws -> Void) throws -> PDFFile {
        let scratch = try ScratchFolder()
        let path = scratch.path + "/volume.pdf"
        try body(try PDFBinder(try GrowingFile(at: path)))
        let check = try run(["qpdf", "--check", path])
        #expect(check.status == 0, "\(check.errors)\(check.output)")
        return try PDFFile(try InputFile.bytes(at: path, limit: 1 << 20))
    }

    private let identifier = Array("sixteen letters!".utf8)

    @Test("Pages stand in the order of the files that is asked for, with labels and outline of the volume")
    func order() throws {
        let volume = try bound { binder in
            let second = try binder.append(try PDFFile(file(["c", "d"])), title: "two")
            let first = try binder.append(try PDFFile(file(["a"])), title: "one", isLeading: true)
            #expect(second.labels == ["A3", "A4"])
            #expect(second.outline.map(\.title) == ["c", "d"])
            let entry = OutlineEntry(title: "二", page: second.pages[0], entries: second.outline)
            try binder.finish(
                files: [first, second],
                labels: [.romanFromOne, .words("二 A3"), .numbersFromOne("索引 ")], outline: [entry],
                identifier: identifier)
        }
        let pages = try volume.pages()
        let texts = try pages.map { String(decoding: try $0.pageContent(), as: UTF8.self) }
        #expect(texts.map { $0.contains("(a)") } == [true, false, false] && texts[2].contains("(d)"))
        #expect(volume.root["Lang"].text == "zh")
        let labels = volume.root["PageLabels"]["Nums"].items
        #expect(labels.count == 6 && labels[1]["S"].name == "r" && labels[3]["P"].text == "二 A3")
        let top = volume.root["Outlines"]["First"]
        #expect(top["Title"].text == "二" && top["First"]["Title"].text == "c")
        #expect(top["First"]["Dest"].items[0].reference == pages[1].reference)
        #expect(top["Last"]["Dest"].items[3].written == "90")
    }

    @Test("Links lead on to pages of their file, or to those of others when they are told to")
    func links() throws {
        let volume = try bound { binder in
            let first = try binder.append(try PDFFile(file(["a", "b"])), title: "one", isLeading: true)
            let second = try binder.append(
                try PDFFile(file(["c", "d"])), title: "two", targets: [[first.pages[1]], []])
            try binder.finish(
                files: [second, first], labels: [.romanFromOne], outline: [], identifier: identifier)
        }
        let pages = try volume.pages()
        let targets = pages.map { $0["Annots"].items.first?["Dest"].items.first?.reference }
        #expect(targets == [pages[3].reference, nil, pages[3].reference, nil])
    }

    @Test("The structure has a part for each file in reading order; every page finds its own elements")
    func structure() throws {
        let volume = try bound { binder in
            let second = try binder.append(try PDFFile(file(["c", "d"])), title: "two")
            let first = try binder.append(try PDFFile(file(["a"])), title: "one", isLeading: true)
            try binder.finish(
                files: [first, second], labels: [.romanFromOne], outline: [], identifier: identifier)
        }
        let tree = volume.root["StructTreeRoot"]
        let parts = tree["K"]["K"].items
        #expect(tree["K"]["S"].name == "Document" && parts.map { $0["T"].text } == ["one", "two"])
        #expect(parts.map { $0["K"].items.count } == [1, 2])
        let table = tree["ParentTree"]["Kids"].items.flatMap { $0["Nums"].items }
        for page in try volume.pages() {
            let key = try #require(page["StructParents"].integer)
            let position = try #require(table.firstIndex { $0.integer == key })
            let owner = table[position + 1].items[0]
            #expect(owner["Pg"].reference == page.reference && owner["P"]["S"].name == "Part")
        }
    }

    @Test("A file whose pages cannot be found is named")
    func damaged() throws {
        let scratch = try ScratchFolder()
        let binder = try PDFBinder(try GrowingFile(at: scratch.path + "/volume.pdf"))
        // The tree of pages bites its tail.
        let objects = [
            "1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>", "2 0 obj\n<< /Type /Pages /Kids [2 0 R] /Count 1 >>",
        ]
        let body = objects.map { $0 + "\nendobj\n" }.joined()
        let bytes = "%PDF-1.7\n\(body)trailer\n<< /Root 1 0 R /Size 3 >>\n%%EOF\n"
        let failure = #expect(throws: Failure.self) {
            _ = try binder.append(try PDFFile(Array(bytes.utf8)), title: "3月6日")
        }
        #expect(failure?.diagnostics.first?.code.id == "VOL-001")
        #expect(failure?.diagnostics.first?.message(in: .english).contains("3月6日") == true)
    }

    @Test("The same files give the same bytes")
    func deterministic() throws {
        let scratch = try ScratchFolder()
        let volumes = try (0..<2).map { number in
            let path = scratch.path + "/\(number).pdf"
            let binder = try PDFBinder(try GrowingFile(at: path))
            let one = try binder.append(try PDFFile(file(["a", "b"])), title: "one", isLeading: true)
            try binder.finish(files: [one], labels: [.romanFromOne], outline: [], identifier: identifier)
            return try InputFile.bytes(at: path, limit: 1 << 20)
        }
        #expect(volumes[0] == volumes[1])
    }

    @Test("A volume of many objects packs them in several streams, all of which can be read")
    func manyObjects() throws {
        let volume = try bound { binder in
            let files = try (0..<30).map {
                try binder.append(
                    try PDFFile(file((0..<9).map { "page \($0)" })), title: "\($0)", isLeading: $0 == 0)
            }
            try binder.finish(files: files, labels: [.romanFromOne], outline: [], identifier: identifier)
        }
        #expect(try volume.pages().count == 270 && volume.warnings().isEmpty)
    }
}
