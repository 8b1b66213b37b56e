import Foundation
import Diagnostics
import PDFPreflight
import TestSupport
import Testing

@Suite("banxin preflight")
struct PreflightCommandTests {
    private func command(_ arguments: String...) throws -> ProgramResult {
        try run([banxin, "preflight", "--lang", "en"] + arguments)
    }

    @Test(
        "Status 0 without errors, 1 with, 2 for warnings when they count, 66 for what is missing, 64 for wrong use"
    )
    func status() throws {
        let folder = try ScratchFolder()
        let clean = try folder.write("clean.pdf", HandmadePDF().bytes)
        var warned = HandmadePDF()
        warned.draw("0 0 0 1 K 0.1 w 30 100 m 150 100 l S")
        let warning = try folder.write("warning.pdf", warned.bytes)
        let broken = try folder.write("broken.pdf", Array("no PDF".utf8))
        #expect(try command(clean, "--strict").status == 0)
        #expect(try command(warning).status == 0)
        #expect(try command(warning, "--strict").status == 2)
        #expect(try command(broken).status == 1)
        #expect(try command(folder.path + "/missing.pdf").status == 66)
        #expect(try command().status == 64)
        #expect(try command(clean, "--ink-limit", "20").status == 64)
        let all = try command(broken, warning, folder.path + "/missing.pdf", clean)
        #expect(all.status == 66)
        for part in [
            "broken.pdf: error: ", "warning.pdf: page 1: warning: ", "clean.pdf: 1 page(s), newsprint",
        ] {
            #expect(all.output.contains(part), "\(all.output)")
        }
        #expect(all.errors.contains("missing.pdf"))
    }

    @Test(
        "The text names file, page, severity, rule and the place in millimetres from the corner of the finished page"
    )
    func text() throws {
        let folder = try ScratchFolder()
        var file = HandmadePDF()
        // A tint of 10 × 10 mm, 10 mm from the left and 20 mm from the top of the trimmed page.
        file.draw("1 1 1 0 k 36.85 206.86 28.35 28.35 re f")
        let path = try folder.write("ink.pdf", file.bytes)
        let english = try command(path)
        let line =
            "ink.pdf: page 1: error: a colour has 300 % ink, over 240 % [PRE-081] at 10, 20 mm, 10 × 10 mm\n"
        #expect(english.output.contains(line), "\(english.output)")
        #expect(try command(path, "--ink-limit", "310").status == 0)
        let chinese = try run([banxin, "preflight", path, "--lang", "zh"])
        #expect(chinese.output.contains("第 1 页: 错误: 颜色的油墨总量为 300%，超过 240% [PRE-081]"), "\(chinese.output)")
    }

    @Test("JSON has every file, finding and page")
    func json() throws {
        let folder = try ScratchFolder()
        let clean = try folder.write("clean.pdf", HandmadePDF().bytes)
        let result = try command(clean, clean, "--format", "json", "--profile", "ua1")
        let data = Data(result.output.utf8)
        let object = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
        #expect(object["form"] as? String == "banxin/preflight/1")
        let files = try #require(object["files"] as? [[String: Any]])
        #expect(files.count == 2)
        let page = try #require((files[0]["pages"] as? [[String: Any]])?.first)
        #expect(page["width"] as? Double == 100 && page["maximumInk"] as? Double == 100)
        #expect(page["colourSpaces"] as? [String] == ["DeviceCMYK"])
    }

    @Test("HTML stands alone, is well-formed and marks each finding on its page")
    func html() throws {
        let folder = try ScratchFolder()
        var file = HandmadePDF()
        file.draw("1 1 1 0 k 36.85 206.86 28.35 28.35 re f")
        let path = try folder.write("<a&b>.pdf", file.bytes)
        let html = try command(path, "--format", "html").output
        #expect(html.contains("&lt;a&amp;b&gt;.pdf"))
        #expect(html.contains("<title>a colour has 300 % ink, over 240 %</title>"))
        for outside in ["http:", "https:", "src=", "<script", "@import", "url("] {
            #expect(!html.contains(outside), "\(outside)")
        }
        // Links lead to places in the report, and pictures are in it.
        for target in html.split(separator: "href=\"").dropFirst() {
            #expect(
                target.hasPrefix("#") || target.hasPrefix("data:image/jpeg;base64,"), "\(target.prefix(40))")
        }
        let page = try folder.write("report.html", Array(html.utf8))
        let checked = try run(["xmllint", "--html", "--noout", page])
        // The parser of HTML 4 does not know the elements of HTML 5 and SVG; everything else would be a fault.
        let faults = checked.errors.split(separator: "\n").filter {
            $0.contains("error") && !$0.contains("Tag ") && !$0.contains("ID ")
        }
        #expect(faults.isEmpty, "\(checked.errors)")
    }

    @Test("A page tree of 60,000 levels is an error of the file, and the next file is judged")
    func deepTree() throws {
        let folder = try ScratchFolder()
        var file = HandmadePDF()
        let deepest = 60_000
        for number in 100..<deepest { file.put(number, "<</Type/Pages/Count 1/Kids[\(number + 1) 0 R]>>") }
        file.put(deepest, "<</Type/Page/MediaBox[0 0 9 9]>>")
        file.change(2, "[3 0 R]", to: "[100 0 R]")
        let deep = try folder.write("deep.pdf", file.bytes)
        let clean = try folder.write("clean.pdf", HandmadePDF().bytes)
        let result = try command(deep, clean)
        #expect(result.status == 1)
        #expect(result.output.contains("deep.pdf: error: "), "\(result.output)")
        #expect(result.output.contains("clean.pdf: 1 page(s), newsprint: 0 errors"), "\(result.output)")
    }

    @Test("A file that takes more memory than the process that looks at it may have is finding PRE-005")
    func endedProcess() throws {
        let folder = try ScratchFolder()
        let path = try folder.write("large.pdf", HandmadePDF().bytes)
        // A hole behind the file: 700 MB to read, and as much again to look at.
        let handle = try FileHandle(forWritingTo: URL(fileURLWithPath: path))
        try handle.truncate(atOffset: 700 << 20)
        try handle.close()
        let clean = try folder.write("clean.pdf", HandmadePDF().bytes)
        let result = try command(path, clean)
        #expect(result.status == 1)
        let line = "large.pdf: error: the file asks for more than preflight gives: 1024 MB [PRE-005]\n"
        #expect(result.output.contains(line), "\(result.output)")
        #expect(result.output.contains("clean.pdf: 1 page(s), newsprint: 0 errors"), "\(result.output)")
    }
}
