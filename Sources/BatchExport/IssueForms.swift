import FileIO
import Foundation
import Ingest

/// The form of a folder that is one issue, with the date that it tells.
struct IssueFolderForm {
    /// ISO 8601; nil when neither `issue.yaml` nor the path has one.
    let date: String?

    /// Nil when the folder is no issue by itself.
    ///
    /// - Parameter patterns: names of page texts that are told apart by their own dates.
    init?(_ folder: String, names: [String], patterns: [PagePattern]) {
        let isMarked =
            names.contains("issue.yaml")
            || names.contains {
                ["pages", "articles"].contains($0) && InputFile.isFolder("\(folder)/\($0)") == true
            }
        let texts = names.filter { $0.hasSuffix(".txt") || $0.hasSuffix(".md") && !$0.hasPrefix("README") }
        let date = DateInPath.date(atEndOf: folder)
        let named = texts.first { name in patterns.contains { $0.match("\(folder)/\(name)") != nil } }
        guard isMarked || date != nil && !texts.isEmpty && named == nil && IssueFolderForm.isOfOneDay(texts)
        else {
            return nil
        }
        let said = names.contains("issue.yaml") ? IssueFileForm.date(in: folder + "/issue.yaml") : nil
        self.date = said ?? date ?? DateInPath.date(of: folder)
    }

    /// Texts that bear dates themselves make an issue each.
    private static func isOfOneDay(_ texts: [String]) -> Bool {
        Set(texts.compactMap { DateInPath.date(inName: $0[...]) }).count <= 1
    }
}

/// What the beginning and the end of a file tell of it, without reading it as an issue.
enum IssueFileForm {
    /// Whether XML or JSON is an issue in the forms that `banxin parse` prints: its schema stands at one end.
    static func isIssue(_ path: String) -> Bool {
        ends(of: path).contains { $0.contains("banxin/issue/") }
    }

    /// The date of `issue.yaml`, XML or JSON, from the first key or attribute of that name; nil when none is read.
    static func date(in path: String) -> String? {
        for text in ends(of: path) {
            for match in text.matches(of: /(?:^|[\s{,"])date"?\s*[:=]\s*["']?([0-9]{4}-[0-9]{1,2}-[0-9]{1,2})/)
            {
                if let date = PrintedDate(String(match.1)), date.isPossible { return date.iso }
            }
        }
        return nil
    }

    private static func ends(of path: String) -> [String] {
        guard let file = FileHandle(forReadingAtPath: path) else { return [] }
        defer { try? file.close() }
        guard let head = try? file.read(upToCount: 1 << 14), let length = try? file.seekToEnd() else {
            return []
        }
        let start = max(UInt64(head.count), length > 1 << 12 ? length - 1 << 12 : 0)
        guard start < length, (try? file.seek(toOffset: start)) != nil,
            let tail = try? file.readToEnd()
        else { return [String(decoding: head, as: UTF8.self)] }
        return [String(decoding: head, as: UTF8.self), String(decoding: tail, as: UTF8.self)]
    }
}
