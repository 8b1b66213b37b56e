import Foundation
import TestSupport
import Testing

/// Runs the command on one input with results in a scratch folder.
private func export(
    _ input: String, _ options: [String] = [], environment: [String: String] = [:]
) throws -> (result: ProgramResult, output: ScratchFolder) {
    let output = try ScratchFolder()
    let command = [banxin, "export", input, "-o", output.path + "/out", "--quiet", "--lang", "en"] + options
    return (try run(command, environment: environment), output)
}

@Suite("The command")
struct CommandTests {
    private static func input(_ name: String, _ bytes: [UInt8]) throws -> (ScratchFolder, String) {
        let scratch = try ScratchFolder()
        return (scratch, try scratch.write(name, bytes))
    }

    @Test(
        "An input that cannot be used ends with its status and a message, and leaves no file",
        arguments: [
            ("", 65, "ING-001"), ("\u{0}\u{2}", 65, "ING-002"), ("{\"schema\": 3}", 65, "ING-007"),
            ("<a/>", 65, "ING-008"),
        ])
    func badInput(text: String, status: Int32, code: String) throws {
        let (_, path) = try CommandTests.input("page.txt", Array(text.utf8))
        let made = try export(path)
        #expect(made.result.status == status)
        #expect(made.result.errors.contains("[\(code)]") && made.result.errors.contains("hint:"))
        #expect(made.output.contents.isEmpty)
    }

    @Test("An input that fits no encoding is named by file, line and column")
    func noEncoding() throws {
        let (_, path) = try CommandTests.input("page.txt", Array("A\n\n".utf8) + [0xFF, 0x41, 0xFF])
        let made = try export(path)
        #expect(made.result.status == 65)
        #expect(made.result.errors.contains("page.txt:3:1: error:"))
    }

    @Test(
        "--encoding decides for parse and export; an unknown name has status 64 and lists those that there are")
    func encoding() throws {
        // GB 18030 for 今天的会议召开。
        let bytes: [UInt8] = [
            0xBD, 0xF1, 0xCC, 0xEC, 0xB5, 0xC4, 0xBB, 0xE1, 0xD2, 0xE9, 0xD5, 0xD9, 0xBF, 0xAA, 0xA1, 0xA3,
        ]
        let (_, path) = try CommandTests.input("page.txt", bytes)
        let parsed = try run([banxin, "parse", path, "--encoding", "gbk", "--lang", "en"])
        #expect(parsed.status == 0 && parsed.output.contains("今天的会议召开"))
        #expect(parsed.errors.contains("[ENC-001]") && parsed.errors.contains("GB18030"))
        let wrong = try export(path, ["--encoding", "Big5", "--format", "epub"])
        #expect(wrong.result.status == 0 && wrong.result.errors.contains("was read as Big5"))
        for command in ["parse", "export"] {
            let unknown = try run([banxin, command, path, "--encoding", "latin1"])
            #expect(
                unknown.status == 64 && unknown.errors.contains("UTF-16LE, UTF-16BE, GB18030, Big5, Big5-HKSCS")
            )
        }
    }

    @Test("A missing input has status 66, an unknown style 65, a wrong option 64")
    func missing() throws {
        #expect(try export("/nowhere/at/all.txt").result.status == 66)
        let style = try export(Repository.example, ["--style", "magazine"])
        #expect(style.result.status == 65 && style.result.errors.contains("broadsheet"))
        #expect(try export(Repository.example, ["--format", "docx"]).result.status == 64)
        #expect(try run([banxin, "explain", "XXX-999"]).status == 64)
    }

    @Test("An input that may not be read has status 66", .enabled(if: getuid() != 0))
    func unreadable() throws {
        let (_, path) = try CommandTests.input("page.txt", Array("标题".utf8))
        try FileManager.default.setAttributes([.posixPermissions: 0], ofItemAtPath: path)
        #expect(try export(path).result.status == 66)
    }

    @Test("An output that cannot be written has status 73")
    func unwritable() throws {
        let (_, path) = try CommandTests.input("page.txt", Array("标题\n\n正文。".utf8))
        let (_, file) = try CommandTests.input("file", [])
        let result = try run([banxin, "export", path, "-o", file + "/out", "--format", "pdf", "--lang", "en"])
        #expect(result.status == 73 && result.errors.contains("[FIL-004]"))
    }

    @Test("Without a Chinese font there is status 70 and the package to install")
    func noFont() throws {
        let home = try ScratchFolder()
        for file in ["styles/a4/page.yaml", "styles/epub.css"] {
            try home.write(file, Array(try Repository.text(of: file).utf8))
        }
        try home.write("fonts/fonts.yaml", Array("body: [ { family: No Such Face, style: Regular } ]\n".utf8))
        let made = try export(Repository.example, ["--style", "a4", "--resources", home.path])
        #expect(made.result.status == 70)
        #expect(made.result.errors.contains("FNT-001") && made.result.errors.contains("fonts-noto-cjk"))
        #expect(made.output.contents.isEmpty)
    }

    @Test("Missing resources have status 70")
    func noResources() throws {
        let result = try export(Repository.example, ["--resources", "/nowhere"]).result
        #expect(result.status == 70 && result.errors.contains("[STY-006]"))
    }

    @Test("A missing and a broken picture are warnings; under --strict they make status 2")
    func pictures() throws {
        let folder = try ScratchFolder()
        try folder.write(
            "issue.yaml",
            Array(
                """
                title: 样报
                pages:
                  - text: 1.txt
                    pictures:
                      - { image: gone.jpg, caption: 河边 }
                      - { image: broken.jpg, caption: 山上 }
                """.utf8))
        try folder.write("broken.jpg", [0xFF, 0xD8, 0xFF, 1, 2, 3])
        try folder.write("1.txt", Array("标题\n\n这里是正文。\n\n河边的早市。\n白榆 摄\n\n山上的果园。\n白榆 摄\n\n这里还是正文。".utf8))
        let made = try export(folder.path, ["--strict", "--format", "pdf"])
        #expect(made.result.status == 2)
        #expect(made.result.errors.contains("PIC-001") && made.result.errors.contains("PIC-002"))
        #expect(made.output.contents.contains { $0.hasSuffix(".pdf") })
    }

    @Test("One failing input of several does not stop the others; the status is 1")
    func several() throws {
        let (_, good) = try CommandTests.input("good.txt", Array("标题\n\n正文。".utf8))
        let output = try ScratchFolder()
        let result = try run([banxin, "/nowhere.txt", good, "-o", output.path, "--format", "pdf"])
        #expect(result.status == 1)
        #expect(output.contents == ["good.pdf"])
    }

    @Test("Two inputs of one name do not overwrite each other")
    func sameName() throws {
        let one = try CommandTests.input("page.txt", Array("标题\n\n正文。".utf8)).1
        let two = try CommandTests.input("page.txt", Array("标题乙\n\n正文。".utf8)).1
        let output = try ScratchFolder()
        let result = try run([banxin, "export", one, two, "-o", output.path, "--format", "pdf", "--lang", "en"])
        #expect(result.status == 1 && result.errors.contains("[EXP-001]"))
        #expect(output.contents == ["page.pdf"])
    }

    @Test("A character that no font has is a warning at its line, and prints as 〓")
    func missingGlyph() throws {
        let (_, path) = try CommandTests.input("page.txt", Array("标题\n\n正文有𪚥字。".utf8))
        let made = try export(path, ["--format", "pdf"])
        #expect(made.result.status == 0)
        #expect(
            made.result.errors.contains("page.txt:3:1: warning:") && made.result.errors.contains("[LAY-003]"))
    }

    @Test("A warning shows its line, with a caret under the place, wide characters counted")
    func excerpt() throws {
        let (_, path) = try CommandTests.input("page.txt", Array("标题\n\n　正文".utf8) + [0xB0])
        let lines = try export(path, ["--format", "epub"]).result.errors.split(separator: "\n")
        let finding = try #require(lines.firstIndex { $0.contains("page.txt:3:4: warning:") })
        #expect(lines[finding + 1] == "    　正文\u{FFFD}" && lines[finding + 2] == "          ^")
    }

    @Test("The excerpt is readable when the file is not UTF-8")
    func foreignExcerpt() throws {
        // GB 18030 for 会议召开 and a character of private use.
        let bytes: [UInt8] = [0xBB, 0xE1, 0xD2, 0xE9, 0xD5, 0xD9, 0xBF, 0xAA, 0xAA, 0xA1]
        let (_, path) = try CommandTests.input("page.txt", bytes)
        let lines = try run([banxin, "parse", path, "--lang", "en"]).errors.split(separator: "\n")
        let finding = try #require(lines.firstIndex { $0.contains("page.txt:1:5: warning:") })
        #expect(lines[finding + 1] == "    会议召开\u{E000}" && lines[finding + 2] == "            ^")
    }

    @Test("Control-C ends a run with status 130, and no file is left half written")
    func interrupted() throws {
        let output = try ScratchFolder()
        let scratch = try ScratchFolder()
        // The same page under many names: work for minutes.
        let text = Array(try Repository.text(of: "Examples/qinghe-weekly/pages/01.txt").utf8)
        let inputs = try (0..<400).map { try scratch.write("page-\($0).txt", text) }
        let process = Process()
        process.executableURL = URL(fileURLWithPath: banxin)
        process.arguments = ["export", "-o", output.path, "--quiet", "--lang", "en"] + inputs
        let errors = try scratch.write("errors", [])
        process.standardError = FileHandle(forWritingAtPath: errors)
        try process.run()
        while !output.contents.contains("page-0.pdf"), process.isRunning { usleep(2000) }
        process.interrupt()
        process.waitUntilExit()
        #expect(process.terminationReason == .exit && process.terminationStatus == 130)
        #expect(
            String(decoding: try Data(contentsOf: URL(fileURLWithPath: errors)), as: UTF8.self).contains(
                "[EXP-002]"))
        #expect(!output.contents.contains { $0.hasSuffix(".tmp") })
        let books = output.contents.filter { $0.hasSuffix(".epub") }
        #expect(books.count < 400 && books.count == output.contents.filter { $0.hasSuffix(".pdf") }.count)
    }

    @Test("Messages follow the language of the user, and JSON has one object a line")
    func language() throws {
        #expect(
            try run([banxin, "export", "/nowhere"], environment: ["LC_ALL": "zh_CN.UTF-8"]).errors.contains(
                "找不到文件"))
        #expect(try run([banxin, "export", "/nowhere", "--lang", "zh"]).errors.contains("错误"))
        let json = try run([banxin, "export", "/nowhere", "--diagnostics", "json", "--lang", "en"]).errors
        #expect(json.hasPrefix("{\"code\":\"FIL-001\"") && json.hasSuffix("}\n"))
    }

    @Test("parse prints both forms, and a corrected form can be exported")
    func parse() throws {
        let scratch = try ScratchFolder()
        for form in ["json", "xml"] {
            let printed = try run([banxin, "parse", Repository.example, "--format", form])
            #expect(printed.status == 0)
            let path = try scratch.write("issue." + form, Array(printed.output.utf8))
            let again = try run([banxin, "parse", path, "--format", form])
            #expect(again.output == printed.output)
        }
        let ledger = try run([banxin, "parse", Repository.example, "--ledger"]).output.split(separator: "\n")
        #expect(ledger.count == 8 && ledger.allSatisfy { $0.hasSuffix("ok") })
    }

    @Test("A repair can be left out by its name, all of them, and one made that is off at first")
    func repairs() throws {
        let (_, path) = try CommandTests.input("page.txt", Array("标题\n\n会议今天 召开,他说\"很好\"，共１２人。".utf8))
        let texts: [([String], String)] = [
            ([], "会议今天召开，他说“很好”，共１２人。"),
            (["--no-repair", "quotes", "--no-repair", "spaces"], "会议今天 召开，他说\\\"很好\\\"，共１２人。"),
            (["--no-repair", "all"], "会议今天 召开,他说\\\"很好\\\"，共１２人。"),
            (["--repair", "full-width-digits"], "会议今天召开，他说“很好”，共12人。"),
        ]
        for (options, text) in texts {
            #expect(try run([banxin, "parse", path] + options).output.contains("\"\(text)\""), "\(options)")
        }
        #expect(try run([banxin, "parse", path, "--no-repair", "commas"]).status == 64)
        let help = try run([banxin, "export", "--help"]).output
        #expect(help.contains("--no-repair <rule>") && help.contains("line-end-hyphens"))
    }

    @Test("styles and explain list what there is")
    func lists() throws {
        #expect(
            try run([banxin, "styles"], folder: Repository.root).output
                == "a4\nbroadsheet\nreader\ntabloid\nvertical\n")
        #expect(try run([banxin, "schema"]).output == Repository.text(of: "Documentation/issue.rng"))
        #expect(try run([banxin, "explain", "ing-003", "--lang", "zh"]).output.contains("UTF-8"))
    }
}
