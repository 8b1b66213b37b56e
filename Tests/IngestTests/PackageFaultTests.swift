import Diagnostics
import Foundation
import Ingest
import IssueModel
import TestSupport
import Testing

private typealias Made = MadePackage

private func failure(_ path: String) -> Failure? {
    do throws(Failure) {
        _ = try issueSource(at: path)
        return nil
    } catch { return error }
}

@Suite("Faults of packages")
struct PackageFaultTests {
    private let words = Made.block("B1", "The ferry has come", "home at last.")

    @Test("Two METS files are one too many for a folder, but each is an input by itself")
    func twoMETS() throws {
        let made = try Made(pages: [words])
        let second = try made.folder.write(
            "other.xml", Array(Made.mets(files: [("A1", "1.xml")], pages: 1, logical: nil).utf8))
        #expect(failure(made.folder.path)?.diagnostic.code == .Package.severalMETS)
        #expect(try issueSource(at: second).value.issue.pages.count == 1)
    }

    @Test("Broken METS and broken ALTO end the reading, with the place")
    func broken() throws {
        let made = try Made(pages: [words, "<TextBlock>\n<oops\n</TextBlock>"])
        let alto = try #require(failure(made.folder.path)?.diagnostic)
        #expect(alto.code == .Package.badALTO && alto.place?.file.hasSuffix("/2.xml") == true)
        #expect(alto.place?.line == 4 || alto.place?.line == 5)
        let folder = try ScratchFolder()
        let path = try folder.write("mets.xml", Array("<mets><fileSec>\n</mets>".utf8))
        let mets = try #require(failure(path)?.diagnostic)
        #expect(mets.code == .Package.badMETS && mets.place?.line == 2)
    }

    @Test("Entities are not expanded and nothing is fetched: a document type declaration is refused")
    func entities() throws {
        let folder = try ScratchFolder()
        let head = #"<!DOCTYPE alto [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;">]>"#
        try folder.write("1.xml", Array((head + Made.alto(#"<String CONTENT="&b;"/>"#)).utf8))
        #expect(failure(folder.path)?.diagnostic.code == .Package.badALTO)
    }

    @Test("A text that is not there is told with the line that names it, and its page is empty")
    func missing() throws {
        let made = try Made(pages: [words, nil], logical: Made.article(Made.division("TITLE", "B1")))
        let read = try made.read()
        let found = try #require(read.diagnostics.first { $0.code == .Package.missingText })
        #expect(found.arguments == ["2.xml"] && found.place?.line == 4)
        #expect(read.value.issue.pages.map(\.articles.count) == [1, 0])
        let none = try Made(pages: [nil])
        #expect(failure(none.folder.path)?.diagnostic.code == .Package.noText)
    }

    @Test(
        "Locators that leave the package are refused",
        arguments: [
            "http://example.com/1.xml", "/etc/passwd.xml", "file:///etc/passwd.xml", "../secret.xml",
            "%2e%2e/secret.xml",
            "text/../../secret.xml", "C:\\scan\\1.xml", "link.xml",
        ])
    func outside(href: String) throws {
        let made = try Made(pages: [words], files: [("X", href)])
        let secret = try ScratchFolder().write("secret.xml", Array(Made.alto(Made.block("S", "secret")).utf8))
        try FileManager.default.createSymbolicLink(
            atPath: made.folder.path + "/link.xml", withDestinationPath: secret)
        let read = try issueSource(at: made.folder.path + "/mets.xml")
        #expect(read.diagnostics.contains { $0.code == .Package.outsidePackage && $0.arguments == [href] })
        #expect(try !String(decoding: json(of: read.value.issue), as: UTF8.self).contains("secret"))
    }

    @Test(
        "Locators with percent signs, file schemes and backslashes lead to files of the package",
        arguments: [
            "text/a%20b.xml", "file://./text/a%20b.xml", "file:text/a b.xml", "./text\\a b.xml",
        ])
    func inside(href: String) throws {
        let folder = try ScratchFolder()
        try folder.write("text/a b.xml", Array(Made.alto(words).utf8))
        try folder.write("mets.xml", Array(Made.mets(files: [("A1", href)], pages: 1, logical: nil).utf8))
        let read = try issueSource(at: folder.path)
        #expect(read.value.ledger?.entries.map(\.input) == [26])
        #expect(
            !read.diagnostics.contains { $0.code == .Package.outsidePackage || $0.code == .Package.missingText }
        )
    }

    @Test("An area that no block has, and a block that is named twice, are told; nothing is lost or doubled")
    func areas() throws {
        let map = Made.article(
            Made.division("TITLE", "B1"), Made.division("PARAGRAPH", "B9"), Made.division("PARAGRAPH", "B1"))
        let read = try Made(pages: [words], logical: map).read()
        #expect(read.diagnostics.first { $0.code == .Package.unknownBlock }?.arguments.first == "B9")
        #expect(read.diagnostics.first { $0.code == .Package.blockTwice }?.arguments == ["B1"])
        let articles = read.value.issue.pages[0].articles
        #expect(articles.map(\.headline) == ["The ferry has come home at last."])
        #expect(articles[0].blocks.isEmpty && read.value.ledger?.isBalanced == true)
    }

    @Test("A METS file that names itself as a text, the same text twice, and a text without a page")
    func strangeFiles() throws {
        let made = try Made(
            pages: [words], files: [("M", "mets.xml"), ("A1b", "./1.xml"), ("Z", "9.xml")])
        try made.folder.write("9.xml", Array(Made.alto(Made.block("Z1", "A late page.")).utf8))
        let read = try made.read()
        #expect(read.value.issue.pages.count == 2 && read.value.ledger?.isBalanced == true)
        #expect(
            read.diagnostics.contains { $0.code == .Package.pageAdded && $0.arguments[0].hasSuffix("9.xml") })
        #expect(read.value.ledger?.entries.map(\.input) == [26, 10])
    }

    @Test("An illustration without words and without a page picture is told")
    func emptyPicture() throws {
        let blocks = words + #"<Illustration ID="I1" HPOS="1" VPOS="1" WIDTH="9" HEIGHT="9"/>"#
        let map = Made.article(Made.division("TITLE", "B1"), Made.division("ILLUSTRATION", "I1"))
        let read = try Made(pages: [blocks], logical: map).read()
        #expect(read.diagnostics.contains { $0.code == .Package.pictureLeftOut })
        #expect(read.value.issue.pages[0].articles[0].blocks.isEmpty)
    }

    @Test(
        "Deep divisions are refused, wide ones read: areas over the same blocks cost no more than their number")
    func wide() throws {
        let deep = String(repeating: "<div TYPE=\"SECTION\">", count: 80)
        let folded = try Made(pages: [words], logical: deep + String(repeating: "</div>", count: 80))
        #expect(failure(folded.folder.path)?.diagnostic.code == .Package.badMETS)
        let blocks = (0..<4_000).map { Made.block("B\($0)", "word") }.joined()
        let area = #"<area FILEID="A1" BETYPE="IDREF" BEGIN="B0" END="B3998"/>"#
        let areas = "<fptr><seq>" + String(repeating: area, count: 20_000) + "</seq></fptr>"
        let read = try Made(
            pages: [blocks], logical: Made.article("<div TYPE=\"PARAGRAPH\">\(areas)</div>")
        ).read()
        #expect(read.value.ledger?.isBalanced == true && read.value.ledger?.entries.map(\.input) == [16_000])
        #expect(read.diagnostics.count { $0.code == .Package.blockTwice } == 20)
    }

    @Test("Forty thousand strings, in one line and in as many")
    func manyStrings() throws {
        let folder = try ScratchFolder()
        let line = String(repeating: #"<String CONTENT="字"/>"#, count: 20_000)
        let lines = String(repeating: #"<TextLine><String CONTENT="字"/></TextLine>"#, count: 20_000)
        let blocks = "<TextBlock><TextLine>\(line)</TextLine></TextBlock><TextBlock>\(lines)</TextBlock>"
        try folder.write("1.xml", Array(Made.alto(blocks).utf8))
        let ledger = try #require(try issueSource(at: folder.path).value.ledger)
        #expect(ledger.isBalanced && ledger.entries.reduce(0) { $0 + $1.input } == 40_000)
    }

    @Test("A file that says that it is in ISO 8859-1 is read so")
    func latin1() throws {
        let folder = try ScratchFolder()
        let head = #"<?xml version="1.0" encoding="ISO-8859-1"?>"# + "\n"
        let bytes = (head + Made.alto(Made.block("B1", "Der Zug fährt früh"))).unicodeScalars.map {
            UInt8($0.value)
        }
        try folder.write("1.xml", bytes)
        let text = try String(decoding: json(of: issueSource(at: folder.path).value.issue), as: UTF8.self)
        #expect(text.contains("fährt früh"))
    }
}
