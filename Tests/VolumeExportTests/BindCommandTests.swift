import BatchExport
import Diagnostics
import EPUBVerification
import Foundation
import Ingest
import IssueExport
import IssueModel
import TestSupport
import Testing
import VolumeExport
import XMLIO
import ZipIO

@Suite("banxin bind", .serialized)
struct BindCommandTests {
    private static let archive = Result { try BoundArchive() }
    private static let volumes = Result { () throws -> BoundArchive in
        let archive = try BindCommandTests.archive.get()
        let made = try archive.bind("volumes")
        #expect(made.status == 0, "\(made.errors)")
        return archive
    }

    private let march = "volumes/清河周报-2026-03"

    @Test("A volume for each month, as EPUB and PDF, and nothing else")
    func files() throws {
        let names = try FileManager.default.contentsOfDirectory(
            atPath: try Self.volumes.get().path("volumes")
        ).sorted()
        let wanted = ["2026-02", "2026-03"].flatMap { ["清河周报-\($0).epub", "清河周报-\($0).pdf"] }
        #expect(names == wanted)
    }

    @Test("EPUBCheck finds nothing in a volume", .enabled(if: Repository.validator != nil))
    func epubIsValid() throws {
        let file = try Self.volumes.get().path(march + ".epub")
        let said = try run(["java", "-jar", Repository.validator ?? "", "--failonwarnings", file])
        #expect(said.status == 0, "\(said.errors)\(said.output)")
    }

    @Test("veraPDF finds PDF/A-2u and PDF/UA-1 in a volume", .enabled(if: Repository.pdfValidator != nil))
    func pdfConforms() throws {
        let file = try Self.volumes.get().path(march + ".pdf")
        let said = try run(try #require(Repository.pdfValidator) + [file]).output
        #expect(said.contains("pass 2u \(file)\n") && said.contains("pass ua1 \(file)\n"), "\(said)")
    }

    @Test("qpdf finds no fault, and all of the text of every issue is on its pages")
    func pdfText() throws {
        let archive = try Self.volumes.get()
        let check = try run(["qpdf", "--check", archive.path(march + ".pdf")])
        #expect(check.status == 0, "\(check.errors)")
        let text = try ReadPDF(archive.path(march + ".pdf")).texts.joined()
        for number in 2...4 {
            #expect(text.contains("渡口新桥第\(number)段合龙的消息传来") && text.contains("在慢里看见第\(number)种时间的消息"))
        }
        #expect(!text.contains("渡口新桥第1段"))
    }

    @Test("The EPUB of a volume has all of every issue, in order, and every link leads somewhere")
    func epubText() throws {
        let archive = try Self.volumes.get()
        let bytes = try archive.bytes(march + ".epub")
        let ledger = try BatchLedger(existingIn: archive.output)
        for day in BoundArchive.days.dropFirst() {
            let key = "\(day.replacing("-", with: "/"))/\(day)"
            let issue = try #require(try ledger.parsedIssue(of: key)).issue
            let found = try verification(
                of: bytes, named: "volume", against: issue, pictures: [], folder: day)
            #expect(found.isEmpty, "\(found)")
        }
    }

    @Test("Pages are called by the day and page of their issue, the contents by i, ii …, the indexes by name")
    func labels() throws {
        let volume = try ReadPDF(try Self.volumes.get().path(march + ".pdf"))
        let labels = volume.labels
        #expect(labels[0] == "封面" && labels[1] == "r")
        let days = BoundArchive.days.dropFirst().flatMap { ["\($0) 第1版", "\($0) 第2版"] }
        #expect((2..<8).map { labels[$0] } == days)
        #expect(labels[8] == "作者索引 D" && volume.pages.count == 11)
    }

    @Test("The outline goes from months over issues and pages to articles")
    func outline() throws {
        let volume = try ReadPDF(try Self.volumes.get().path(march + ".pdf"))
        let top = volume.outline()
        #expect(
            top.map(\.title) == [
                "清河周报 2026年3月合订本", "总目录", "2026年3月", "作者索引", "版面索引", "专栏索引",
            ])
        let issues = volume.outline(top[2].item)
        #expect(issues.map(\.title) == ["3月5日　第1287期", "3月12日　第1288期", "3月19日　第1289期"])
        #expect(issues.map(\.page) == [2, 4, 6])
        let pages = volume.outline(issues[1].item)
        #expect(pages.map(\.page) == [4, 5])
        #expect(volume.outline(pages[1].item).map(\.title) == ["在慢里看见第3种时间"])
    }

    @Test("Every line of contents and indexes leads to the page on which its article is")
    func links() throws {
        let volume = try ReadPDF(try Self.volumes.get().path(march + ".pdf"))
        // Three articles of three issues: in the contents, by author, by section; one of each under a standing head.
        #expect([1, 8, 9, 10].map { volume.links(of: $0).count } == [9, 9, 9, 3])
        for page in [1, 8, 9, 10] {
            for link in volume.links(of: page) {
                let target = try #require(link.target)
                // The title, before the author or the page.
                let title = try #require(link.says.tight.firstMatch(of: /.*(合龙|重开|时间)/)).output.0
                #expect((2..<8).contains(target) && volume.texts[target].contains(title), "\(link)")
            }
        }
    }

    @Test("The author index names the pages of each author, in the order of pinyin")
    func index() throws {
        let archive = try Self.volumes.get()
        let text = try ReadPDF(archive.path(march + ".pdf")).texts[8]
        let wanted = [
            "B", "白榆", "早市第2次重开", "3月5日第1版", "在慢里看见第2种时间", "3月5日第2版", "早市第4次重开", "3月19日第1版",
            "在慢里看见第4种时间", "3月19日第2版", "C", "陈舟", "早市第3次重开", "3月12日第1版", "在慢里看见第3种时间", "3月12日第2版", "H", "何远",
        ]
        var rest = text[...]
        for part in wanted {
            guard let range = rest.firstRange(of: part) else {
                Testing.Issue.record("\(part) is not in \(rest)")
                return
            }
            rest = rest[range.upperBound...]
        }
        let entries = try zipEntries(in: try archive.bytes(march + ".epub"), limit: 1 << 26)
        let document = try #require(entries.first { $0.name == "EPUB/index-author.xhtml" })
        let html = String(decoding: document.bytes, as: UTF8.self)
        #expect(
            html.contains(
                "<a href=\"2026-03-12/p1-a2.xhtml\">早市第3次重开</a> <span class=\"where\">3月12日第1版</span>"))
    }

    @Test("Bound again, a volume has the same bytes; a longer period holds the issues of all")
    func again() throws {
        let archive = try Self.volumes.get()
        #expect(try archive.bind("again", ["--from", "2026-03"]).status == 0)
        for ending in [".epub", ".pdf"] {
            let name = "清河周报-2026-03" + ending
            #expect(try archive.bytes("again/" + name) == (try archive.bytes("volumes/" + name)))
        }
        #expect(try archive.bind("year", ["--by", "year", "--format", "pdf"]).status == 0)
        let year = try ReadPDF(archive.path("year/清河周报-2026.pdf"))
        #expect(year.outline().map(\.title).prefix(4).suffix(2) == ["2026年2月", "2026年3月"])
    }

    @Test("An issue whose PDF is gone is named and left out; the others are bound")
    func missing() throws {
        let archive = try BoundArchive()
        try FileManager.default.removeItem(atPath: archive.output + "/2026/03/12/2026-03-12.pdf")
        let made = try archive.bind("volumes")
        #expect(made.status == 1 && made.errors.contains("BAT-014") && made.errors.contains("2026-03-12.pdf"))
        let volume = try ReadPDF(archive.path(march + ".pdf"))
        #expect(volume.outline(volume.outline()[2].item).count == 2)
        let none = try archive.bind("volumes", ["--from", "2030"])
        #expect(none.status == 66 && none.errors.contains("VOL-004"))
    }

    @Test("An issue that failed in the batch, and one whose text the ledger lacks, are named and left out")
    func incomplete() throws {
        let archive = try BoundArchive()
        let broken =
            #"{"schema": "banxin/issue/1", "nameplate": {"title": "清河周报", "date": "2026-03-26"}, "pages": 3}"#
        try archive.scratch.write("archive/2026-03-26.json", Array(broken.utf8))
        let batch = try run([
            banxin, "batch", archive.path("archive"), "-o", archive.output, "--style", "a4", "--pdf-profile",
            "archive",
        ])
        #expect(batch.status == 1)
        let forgetting = """
            import sqlite3, sys
            ledger = sqlite3.connect(sys.argv[1])
            ledger.execute("DELETE FROM parsed WHERE key LIKE '%2026-03-19'")
            ledger.commit()
            """
        let forgot = try run(["python3", "-c", forgetting, archive.output + "/.banxin/ledger.sqlite"])
        #expect(forgot.status == 0, "\(forgot.errors)")
        let made = try archive.bind("volumes")
        #expect(made.status == 1 && made.errors.contains("VOL-002") && made.errors.contains("VOL-005"))
        let volume = try ReadPDF(archive.path(march + ".pdf"))
        #expect(volume.outline(volume.outline()[2].item).map(\.page) == [2, 4])
    }

    @Test("Stopped between two issues, nothing of the volume under way appears; finished ones stay")
    func stopped() throws {
        let archive = try Self.archive.get()
        var request = VolumeRequest(
            outputFolder: archive.path("stopped"), resources: try Resources.found(at: Repository.root))
        request.profile = .archive
        let ledger = try BatchLedger(existingIn: archive.output)
        let failure = #expect(throws: Failure.self) {
            try bindVolumes(request, ledger: ledger) { progress throws(Failure) in
                guard progress.volume.hasSuffix("03"), progress.done == 1 else { return }
                throw Failure(.interrupted, Diagnostic(.Export.stopped, progress.volume))
            }
        }
        #expect(failure?.kind == .interrupted)
        let names = try FileManager.default.contentsOfDirectory(atPath: archive.path("stopped")).sorted()
        #expect(names == ["清河周报-2026-02.epub", "清河周报-2026-02.pdf"])
    }

    @Test("A PDF that was not made for the archive is not bound as one")
    func wrongProfile() throws {
        let archive = try Self.archive.get()
        let other = try BoundArchive()
        let screen = try run([
            banxin, "batch", other.path("archive"), "-o", other.output, "--style", "a4", "--pdf-profile",
            "screen",
        ])
        #expect(screen.status == 0)
        let made = try other.bind("volumes")
        #expect(made.status == 1 && made.errors.contains("VOL-003"), "\(made.errors)")
        #expect(!FileManager.default.fileExists(atPath: other.path("volumes")))
        #expect(try archive.bind("screen", ["--format", "epub"]).status == 0)
    }
}
