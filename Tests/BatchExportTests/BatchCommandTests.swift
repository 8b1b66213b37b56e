import BatchExport
import Foundation
import TestSupport
import Testing

/// An archive of short issues, each two articles long, for the command itself.
struct SmallArchive {
    let scratch: ScratchFolder
    var source: String { scratch.path + "/archive" }

    init(_ count: Int) throws {
        scratch = try ScratchFolder()
        for day in 1...count {
            let date = "2024-05-\(day < 10 ? "0" : "")\(day)"
            let text = """
                渡口新桥第\(day)段合龙

                本报记者 段青禾

                五月\(day)日清晨，清河渡口的新桥第\(day)段合龙，两岸的人们早早来到堤上。工程人员说，余下的路面将在秋天铺好。
                """
            try scratch.write("archive/\(date)/issue.yaml", Array("title: 清河日报\ndate: \(date)\n".utf8))
            try scratch.write("archive/\(date)/pages/01.txt", Array(text.utf8))
        }
    }

    func command(_ output: String, _ options: [String] = []) -> [String] {
        [banxin, "batch", source, "-o", scratch.path + "/" + output, "--lang", "en", "--progress", "json"]
            + options
    }

    func start(_ output: String, _ options: [String] = []) throws -> (process: Process, events: Pipe) {
        let process = Process()
        let command = command(output, options)
        process.executableURL = URL(fileURLWithPath: command[0])
        process.arguments = Array(command.dropFirst())
        let events = Pipe()
        process.standardOutput = events
        process.standardError = FileHandle.nullDevice
        try process.run()
        return (process, events)
    }

    /// Results by name, with their bytes; neither ledger nor reports, which tell times.
    func results(_ output: String) throws -> [String: Data] {
        let folder = scratch.path + "/" + output
        var results: [String: Data] = [:]
        for name in FileManager.default.enumerator(atPath: folder)?.compactMap({ $0 as? String }) ?? []
        where !name.hasPrefix(".banxin") && !name.hasPrefix("report.") {
            guard let data = FileManager.default.contents(atPath: "\(folder)/\(name)") else { continue }
            results[name] = data
        }
        return results
    }
}

/// Reads events until one has the word, or they end.
private func wait(for word: String, in events: Pipe) {
    var text = Data()
    while true {
        let piece = events.fileHandleForReading.availableData
        text.append(piece)
        if piece.isEmpty || String(decoding: text, as: UTF8.self).contains(word) { return }
    }
}

@Suite("banxin batch", .serialized)
struct BatchCommandTests {
    @Test("A run makes every issue with the bytes of a single export, and tells events and a report")
    func wholeRun() throws {
        let archive = try SmallArchive(3)
        let made = try run(archive.command("out"))
        #expect(made.status == 0, "\(made.errors)")
        #expect(made.output.contains("\"event\":\"planned\"") && made.output.contains("\"made\":3"))
        let single = try run([
            banxin, "export", archive.source + "/2024-05-02", "-o", archive.scratch.path + "/one", "--quiet",
        ])
        #expect(single.status == 0)
        let results = try archive.results("out")
        for (name, bytes) in try archive.results("one") {
            #expect(results["2024/05/02/" + name] == bytes, "\(name)")
        }
        for name in ["report.html", "report.json"] {
            #expect(FileManager.default.fileExists(atPath: archive.scratch.path + "/out/" + name))
        }
        let again = try run(archive.command("out"))
        #expect(again.status == 0 && again.output.contains("\"unchanged\":3"))
    }

    @Test(
        "Killed at any moment, a run goes on: the results are those of an undisturbed one, no other file stays")
    func killed() throws {
        let archive = try SmallArchive(6)
        #expect(try run(archive.command("calm")).status == 0)
        let calm = try archive.results("calm")
        let moments = ProcessInfo.processInfo.environment["BANXIN_KILLS"].flatMap { Int($0) } ?? 3
        for moment in 1...moments {
            let output = "killed-\(moment)"
            let (process, events) = try archive.start(output)
            if moment % 3 != 0 { wait(for: "started", in: events) }
            Thread.sleep(forTimeInterval: Double.random(in: 0.02...1.2))
            kill(process.processIdentifier, SIGKILL)
            process.waitUntilExit()
            #expect(try run(archive.command(output)).status == 0)
            #expect(try archive.results(output) == calm)
            #expect(try run([banxin, "ledger", "verify", archive.scratch.path + "/" + output]).status == 0)
        }
    }

    @Test("Two runs at once on one output make every issue once")
    func twoRuns() throws {
        let archive = try SmallArchive(6)
        let runs = try (0..<2).map { _ in try archive.start("out", ["--jobs", "1"]) }
        let made = runs.map { run in
            let text = String(decoding: run.events.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
            run.process.waitUntilExit()
            #expect(run.process.terminationStatus == 0)
            return text.split(separator: "\n").count { $0.contains("\"outcome\":\"made\"") }
        }
        #expect(made.reduce(0, +) == 6)
        #expect(try run([banxin, "ledger", "verify", archive.scratch.path + "/out"]).output == "24/24\n")
    }

    @Test("Asked to stop once, a run finishes what is under way and ends with status 130")
    func interrupted() throws {
        let archive = try SmallArchive(6)
        let (process, events) = try archive.start("out", ["--jobs", "1"])
        wait(for: "\"made\"", in: events)
        kill(process.processIdentifier, SIGINT)
        process.waitUntilExit()
        #expect(process.terminationStatus == 130)
        let results = try archive.results("out")
        #expect(!results.isEmpty && results.count < 24 && results.count % 4 == 0)
        #expect(try run(archive.command("out")).status == 0)
        #expect(try archive.results("out").count == 24)
    }

    @Test("An output that cannot be written ends with status 73")
    func unwritable() throws {
        let archive = try SmallArchive(1)
        try archive.scratch.write("file", [])
        let made = try run(archive.command("file/out"))
        #expect(made.status == 73 && made.errors.contains("[FIL-004]"), "\(made.errors)")
    }

    @Test(
        "A full disk ends with status 73 and a named failure; what is there is whole, and a run with room goes on"
    )
    func diskFull() throws {
        let archive = try SmallArchive(4)
        let disk = archive.scratch.path + "/disk"
        try FileManager.default.createDirectory(atPath: disk, withIntermediateDirectories: true)
        // Where no file system may be mounted there is no disk to fill.
        guard try run(["mount", "-t", "tmpfs", "-o", "size=600k", "tmpfs", disk]).status == 0 else { return }
        defer { _ = try? run(["umount", disk]) }
        #expect(try run([banxin, "doctor", "-o", disk, "--lang", "en"]).errors.contains("[SET-002]"))
        let made = try run(archive.command("disk/out", ["--jobs", "1"]))
        // Results or the ledger find no room first.
        #expect(made.status == 73 && made.errors.contains(/space|full/), "\(made.errors)")
        #expect(try archive.results("disk/out").keys.allSatisfy { !$0.hasSuffix(".tmp") })
        #expect(try run(["mount", "-o", "remount,size=64m", disk]).status == 0)
        #expect(try run(archive.command("disk/out")).status == 0)
        #expect(try run([banxin, "ledger", "verify", disk + "/out"]).output == "16/16\n")
    }

    @Test("An issue that cannot be read gives status 1 and stands in the ledger; the others are made")
    func oneBad() throws {
        let archive = try SmallArchive(2)
        try archive.scratch.write("archive/2024-05-09/issue.yaml", Array("title: [\n".utf8))
        let made = try run(archive.command("out"))
        #expect(made.status == 1 && made.output.contains("\"made\":2"))
        let asked = try run([banxin, "ledger", archive.scratch.path + "/out", "--failed", "--format", "json"])
        #expect(asked.output.contains("2024-05-09") && asked.output.contains("\"failed\""))
        let none = try run([banxin, "ledger", archive.scratch.path, "--lang", "en"])
        #expect(none.status == 66 && none.errors.contains("[BAT-015]"))
    }

    @Test("Machines of a fleet share an output, and their ledgers become one")
    func fleet() throws {
        let archive = try SmallArchive(4)
        for part in 1...2 { #expect(try run(archive.command("out", ["--shard", "\(part)/2"])).status == 0) }
        #expect(try archive.results("out").count == 16)
        #expect(try run([banxin, "ledger", "merge", archive.scratch.path + "/out"]).status == 0)
        let all = try run(archive.command("out"))
        #expect(all.status == 0 && all.output.contains("\"unchanged\":4"))
    }

    @Test("A dry run says what would be made and writes no result; wrong options have status 64")
    func dryRun() throws {
        let archive = try SmallArchive(2)
        let made = try run(archive.command("out", ["--dry-run", "--from", "2024-05-02"]))
        #expect(made.status == 0 && made.output == "2024/05/02/2024-05-02\tepub,pdf\n")
        #expect(try archive.results("out").isEmpty)
        for wrong in [["--shard", "3/2"], ["--from", "May"], ["--force", "--resume"], ["--jobs", "0"]] {
            #expect(try run(archive.command("out", wrong)).status == 64)
        }
    }

    @Test("The doctor finds a good set-up good, and an output folder that cannot be one")
    func doctor() throws {
        let scratch = try ScratchFolder()
        let well = try run([banxin, "doctor", "-o", scratch.path + "/out", "--lang", "en"])
        #expect(well.status == 0 || well.errors.contains("[SET-002]") || well.errors.contains("[SET-004]"))
        #expect(well.output.contains("fonts") && !well.output.contains("FAIL"))
        #expect(scratch.contents.isEmpty)
        try scratch.write("file", [])
        let ill = try run([banxin, "doctor", "-o", scratch.path + "/file/out", "--lang", "en"])
        let many = try run([banxin, "doctor", "-o", scratch.path + "/out", "--jobs", "900000", "--lang", "en"])
        #expect(many.status == 2 && many.errors.contains("[SET-004]"))
        try scratch.write("home/fonts/fonts.yaml", [])
        try FileManager.default.createDirectory(
            atPath: scratch.path + "/home/styles", withIntermediateDirectories: true)
        let bare = try run([banxin, "doctor", "--resources", scratch.path + "/home", "--lang", "en"])
        #expect(bare.status == 70 && bare.errors.contains("[SET-001]"))
        #expect(ill.status == 73 && ill.output.contains("FAIL") && ill.errors.contains("[SET-003]"))
    }
}
