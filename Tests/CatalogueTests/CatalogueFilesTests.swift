import Catalogue
import Diagnostics
import Foundation
import TestSupport
import Testing

@Suite("Files of a catalogue")
struct CatalogueFilesTests {
    @Test("The same issues give the same bytes, and nothing but the catalogue stays")
    func deterministic() throws {
        let sample = try SampleCatalogue.usual()
        let other = try ScratchFolder()
        let summary = try sample.write()
        try sample.write(to: other)
        let files = try SampleCatalogue.files(of: sample.folder)
        #expect(files == (try SampleCatalogue.files(of: other)))
        #expect(summary.issueCount == 6 && summary.articleCount == 11 && summary.issuesWithoutText == 0)
        #expect(summary.fileCount == files.count && !files.keys.contains { $0.hasSuffix(".tmp") })
        for name in ["index.html", "opds.xml", "opds.json", "catalogue/2024-05.html", "catalogue/undated.html"]
        {
            #expect(files[name] != nil, "\(name)")
        }
        #expect(files["sitemap.xml"] == nil)
    }

    @Test("Made again, files that stay the same are not touched, and what is no longer in it goes")
    func again() throws {
        var sample = try SampleCatalogue.usual()
        try sample.write(base: "https://paper.example/archive")
        let path = sample.folder.path + "/catalogue/2024-05.html"
        let old = try FileManager.default.attributesOfItem(atPath: path)[.systemFileNumber] as? Int
        let sitemap = try sample.text(of: "sitemap.xml")
        #expect(sitemap.contains("<loc>https://paper.example/archive/catalogue/2024-06.html</loc>"))
        let left = ["catalogue/covers/left.jpg.1.tmp", "index.html.1.tmp"]
        for name in left { try sample.folder.write(name, [1]) }
        sample.issues.removeLast()
        try sample.write(base: "https://paper.example/archive")
        #expect(try FileManager.default.attributesOfItem(atPath: path)[.systemFileNumber] as? Int != old)
        let middle =
            try FileManager.default.attributesOfItem(
                atPath: sample.folder.path + "/catalogue/2024-06.html")[.systemFileNumber] as? Int
        try sample.write(base: "https://paper.example/archive")
        #expect(
            try FileManager.default.attributesOfItem(
                atPath: sample.folder.path + "/catalogue/2024-06.html")[.systemFileNumber] as? Int == middle)
        let names = Set(sample.folder.contents)
        #expect(names.isDisjoint(with: left + ["catalogue/undated.html"]))
        try sample.write()
        #expect(!sample.folder.contents.contains("sitemap.xml"))
    }

    @Test("More than sixty issues of a month are parted into pages that lead to each other")
    func parts() throws {
        let days = (1...30).reversed().flatMap { day in
            (1...5).map { paper in
                SampleCatalogue.issue(
                    "2024-05-\(day < 10 ? "0" : "")\(day)", title: "清河日报\(paper)", number: "\(day)",
                    name: "paper\(paper)", articles: [])
            }
        }
        let sample = try SampleCatalogue(days)
        let summary = try sample.write(language: .english)
        #expect(summary.issuesWithoutText == 150)
        let pages = try (1...3).map { try sample.text(of: "catalogue/2024-05\($0 > 1 ? "-\($0)" : "").html") }
        #expect(pages.map { $0.matches(of: /<li id=/).count } == [60, 60, 30])
        #expect(pages[0].contains("<link rel=\"prev\" href=\"../catalogue/2024-05-2.html\">"))
        #expect(pages[1].contains("<link rel=\"next\" href=\"../catalogue/2024-05.html\">"))
        #expect(pages[1].contains("<link rel=\"prev\" href=\"../catalogue/2024-05-3.html\">"))
        #expect(pages[2].contains("May 2024, part 3"))
        let feed = try sample.text(of: "catalogue/2024-05-2.xml")
        #expect(feed.contains("<link rel=\"next\" href=\"../catalogue/2024-05-3.xml\""))
        #expect(feed.contains("<link rel=\"previous\" href=\"../catalogue/2024-05.xml\""))
    }

    @Test("Markup in titles and texts stays text in pages, feeds and scripts")
    func hostile() throws {
        let title = "</script><img src=x onerror=\"alert(1)\">&amp;\u{2028}\u{0}"
        let article = CatalogueArticle(page: 1, title: title, authors: [title], text: title)
        let sample = try SampleCatalogue([
            SampleCatalogue.issue("2024-05-29", title: title, number: title, articles: [article])
        ])
        try sample.write()
        for (name, data) in try SampleCatalogue.files(of: sample.folder)
        where !name.hasSuffix(".jpg") && !name.hasSuffix(".json") {
            let text = String(decoding: data, as: UTF8.self)
            #expect(!text.contains("<img src=x") && !text.contains("\u{0}"), "\(name)")
            #expect(name.hasSuffix(".html") || !text.contains("</script>"), "\(name)")
        }
        #expect(try sample.text(of: "index.html").contains("&lt;/script&gt;&lt;img src=x"))
    }

    @Test(
        "A base address is http or https, without query or blanks",
        arguments: [
            ("https://paper.example/a", true), ("http://paper.example/", true), ("ftp://paper.example/", false),
            ("paper.example", false), ("https://paper.example/?q", false), ("javascript:alert(1)", false),
            ("https://paper.example/a b", false),
        ])
    func base(address: String, isGood: Bool) {
        #expect((CatalogueOptions(language: .english, base: address) != nil) == isGood)
    }

    @Test("Pages have no script, style or handler inside, and no reference to other places")
    func strict() throws {
        let sample = try SampleCatalogue.usual()
        try sample.write()
        for name in sample.folder.contents where name.hasSuffix(".html") {
            let text = try sample.text(of: name)
            #expect(text.firstMatch(of: /<style|<script>| style=| on[a-z]+=|https?:/) == nil, "\(name)")
        }
    }
}
