import FileIO
import Foundation
import IssueExport

/// Files under temporary names that a killed run has left.
enum LeftoverFiles {
    /// Removes those of one issue that nobody works on.
    ///
    /// - Parameter base: path of its results without endings.
    static func remove(of base: String) {
        let folder = (base as NSString).deletingLastPathComponent
        let name = (base as NSString).lastPathComponent
        let beginnings = Edition.allCases.map { $0 == .reflow ? name : "\(name)-\($0.rawValue)" }.map {
            $0 + "."
        }
        remove(in: folder) { file in beginnings.contains(where: file.hasPrefix) }
        remove(in: "\(folder)/\(name)-pages") { _ in true }
    }

    /// Removes those of reports.
    static func removeReports(in folder: String) {
        remove(in: folder) { name in
            let writer = name.split(separator: ".").dropLast().last ?? ""
            return name.hasPrefix("report.") && InputFile.isFolder("/proc/\(writer)") == nil
        }
    }

    private static func remove(in folder: String, where isOurs: (String) -> Bool) {
        for name in (try? InputFile.names(inFolder: folder)) ?? [] where isTemporary(name) && isOurs(name) {
            try? FileManager.default.removeItem(atPath: "\(folder)/\(name)")
        }
    }

    /// `daily.epub.4711.tmp`, as `StagedFiles` names them.
    private static func isTemporary(_ name: String) -> Bool {
        let parts = name.split(separator: ".")
        return parts.count > 3 && parts.last == "tmp" && Int(parts[parts.count - 2]) != nil
    }
}
