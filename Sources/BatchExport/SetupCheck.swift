package import Diagnostics
import FileIO
import Foundation
package import IssueExport

/// One thing that a long run needs, and how it stands with it.
package struct SetupCheck: Sendable {
    /// What was looked at.
    package let name: LocalizedText
    /// What was found, such as a number or a path.
    package let found: String
    /// What is wrong, with its remedy.
    package let findings: [Diagnostic]
    /// Set when a run would fail.
    package let failure: Failure.Kind?

    private init(
        _ english: String, _ chinese: String, found: String = "", findings: [Diagnostic] = [],
        failure: Failure.Kind? = nil
    ) {
        name = LocalizedText(english, chinese)
        self.found = found
        self.findings = findings
        self.failure = failure
    }

    /// A check that ended with a failure.
    package init(name: LocalizedText, failure: Failure) {
        self.name = name
        found = ""
        findings = failure.diagnostics
        self.failure = failure.kind
    }

    /// `ok   fonts: 12 faces`
    package func line(in language: MessageLanguage) -> String {
        let isWarned = findings.contains { $0.severity >= .warning }
        let mark = failure != nil ? "FAIL" : isWarned ? "warn" : "ok  "
        return "\(mark) \(name.text(in: language))" + (found.isEmpty ? "" : ": \(found)")
    }

    /// Styles, fonts and dictionaries.
    package static func resources(_ resources: Resources, style: String) -> [SetupCheck] {
        var checks: [SetupCheck] = []
        do throws(Failure) {
            let names = try availableStyles(in: resources)
            let none = names.isEmpty ? [Diagnostic(.Setup.noStyles, resources.home)] : []
            checks.append(
                SetupCheck(
                    "styles", "版式", found: names.joined(separator: ", "), findings: none,
                    failure: names.isEmpty ? .internal : nil))
        } catch {
            checks.append(SetupCheck(name: LocalizedText("styles", "版式"), failure: error))
        }
        do throws(Failure) {
            let findings = try ExportSession(resources: resources).preparation(style: style)
            checks.append(SetupCheck("fonts and dictionaries", "字体与词典", found: style, findings: findings))
        } catch {
            checks.append(SetupCheck(name: LocalizedText("fonts and dictionaries", "字体与词典"), failure: error))
        }
        return checks
    }

    /// The output folder, free space and memory.
    package static func machine(outputFolder: String, jobs: Int) -> [SetupCheck] {
        [ledger(in: outputFolder), space(in: outputFolder), memory(jobs: jobs)]
    }

    /// Whether the folder takes files and a database: a ledger is made in it and removed again.
    private static func ledger(in folder: String) -> SetupCheck {
        let trial = "\(folder)/.banxin-trial-\(ProcessInfo.processInfo.processIdentifier)"
        let hadFolder = InputFile.isFolder(folder) == true
        defer { try? FileManager.default.removeItem(atPath: hadFolder ? trial : folder) }
        do throws(Failure) {
            let ledger = try BatchLedger(opening: trial + "/ledger.sqlite", folder: trial)
            _ = try ledger.claim("trial")
            return SetupCheck("output folder and ledger", "输出文件夹与台账", found: folder)
        } catch {
            let reason = error.diagnostic.arguments.last ?? ""
            return SetupCheck(
                "output folder and ledger", "输出文件夹与台账", found: folder,
                findings: [Diagnostic(.Setup.noLedger, folder, reason)], failure: .cannotWrite)
        }
    }

    private static let leastSpace = 1_024

    private static func space(in folder: String) -> SetupCheck {
        var existing = URL(fileURLWithPath: folder)
        while InputFile.isFolder(existing.path) != true, existing.path != "/" {
            existing.deleteLastPathComponent()
        }
        let attributes = try? FileManager.default.attributesOfFileSystem(forPath: existing.path)
        let free = (attributes?[.systemFreeSize] as? NSNumber).map { $0.intValue >> 20 } ?? 0
        let finding = free < leastSpace ? [Diagnostic(.Setup.littleSpace, existing.path, "\(free)")] : []
        return SetupCheck("free space", "剩余空间", found: "\(free) MiB", findings: finding)
    }

    /// What a worker usually holds, in MiB.
    private static let memoryPerWorker = 256

    private static func memory(jobs: Int) -> SetupCheck {
        let text = (try? String(contentsOfFile: "/proc/meminfo", encoding: .utf8)) ?? ""
        let line = text.split(separator: "\n").first { $0.hasPrefix("MemAvailable:") }
        let free = (line?.split(separator: " ").dropFirst().first.flatMap { Int($0) } ?? 0) >> 10
        let needed = jobs * memoryPerWorker
        let finding = Diagnostic(.Setup.littleMemory, "\(free)", "\(jobs)", "\(needed)")
        return SetupCheck("free memory", "可用内存", found: "\(free) MiB", findings: free < needed ? [finding] : [])
    }
}
